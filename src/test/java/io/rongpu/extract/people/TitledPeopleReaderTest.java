package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledPeopleReaderTest {

  @ParameterizedTest
  @CsvSource({
    "云杉创始人周明表示看好。, 创始人, 周明",
    "云杉创始人（周明）来了。, 创始人, ",
    "云杉的创始人是周明。周明很忙。, 创始人, 周明",
    "云杉创始人之一的周明表示看好。, 创始人, 周明",
    "云杉首席执行官（CEO）周明表示看好。, 首席执行官, 周明",
    "作为云杉的创始人，周明表示看好。周明很忙。, 创始人, 周明",
    "他见了云杉的创始人，周明表示看好。, 创始人, ",
    "云杉创始人也表示看好。, 创始人, ",
  })
  void readsWhoIsNamedBehindATitle(String text, String title, String person) {
    assertThat(after(ReadText.of(text), title))
        .isEqualTo(person == null ? List.of() : List.of(person));
  }

  @Test
  void readsAListOfPeople() {
    assertThat(after(ReadText.of("云杉创始人周明芳和林晓东表示看好。林晓东很忙。"), "创始人")).containsExactly("周明芳", "林晓东");
  }

  @Test
  void aListEndsBeforeWhoHasATitleOfTheirOwnOrTakesPartAlone() {
    assertThat(after(ReadText.of("云杉创始人周明芳和CTO林晓东表示看好。"), "创始人")).containsExactly("周明芳");
    assertThat(after(ReadText.of("云杉创始人周明芳和林晓东个人投资。林晓东很忙。"), "创始人")).containsExactly("周明芳");
  }

  private static List<String> after(ReadText read, String title) {
    return ReadText.texts(
        new TitledPeopleReader(read.context(), read.people())
            .after(read.sentence(), read.titles(title)));
  }
}
