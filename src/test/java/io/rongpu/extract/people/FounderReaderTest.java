package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FounderReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "周明芳和林晓东 | 周明芳 林晓东",
        "周明芳博士、林晓东先生 | 周明芳 林晓东",
        "周明芳（产品经理）、林晓东等 | 周明芳 林晓东",
        "来自海屿和白杨的两位工程师周明芳、林晓东 | 周明芳 林晓东",
        "海屿科技、白杨科技 | ''",
      })
  void readsTheMembersOfAListThatAreNames(String who, String founders) {
    ReadText read = ReadText.of("云杉由" + who + "创立。周明芳很忙。林晓东很忙。");

    assertThat(
            String.join(" ", ReadText.texts(reader(read).listed(read.sentence(), read.span(who)))))
        .isEqualTo(founders);
  }

  @Test
  void theListThatIsASubjectReachesTheVerb() {
    ReadText read = ReadText.of("周明芳和林晓东联合创立云杉。周明芳和很多朋友联合创立海屿。林晓东很忙。");

    assertThat(ReadText.texts(reader(read).listedSubject(read.sentence(0), read.span("周明芳和林晓东"))))
        .containsExactly("周明芳", "林晓东");
    assertThat(reader(read).listedSubject(read.sentence(1), read.span("周明芳和很多朋友"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"周明芳", "周明芳从海外回到南京"})
  void theSubjectIsNamedAtItsEndOrItsBeginning(String who) {
    ReadText read = ReadText.of(who + "创立了云杉。周明芳很忙。");

    assertThat(ReadText.texts(reader(read).subject(read.sentence(), read.span(who))))
        .containsExactly("周明芳");
  }

  @ParameterizedTest
  @ValueSource(strings = {"周明芳支持朋友", "周明芳计划明年", "听说周明芳到了南京"})
  void nobodyFoundedWhereAnotherDoesOrNobodyYet(String who) {
    ReadText read = ReadText.of(who + "创立了云杉。周明芳很忙。");

    assertThat(reader(read).subject(read.sentence(), read.span(who))).isEmpty();
  }

  private static FounderReader reader(ReadText read) {
    return new FounderReader(read.context(), read.people());
  }
}
