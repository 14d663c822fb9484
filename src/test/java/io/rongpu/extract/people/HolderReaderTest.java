package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderReaderTest {

  @ParameterizedTest
  @CsvSource({
    "周明芳曾担任CTO。周明芳很忙。, 周明芳",
    "周明芳很忙，先后担任CTO。周明芳在南京。, 周明芳",
    "大家很忙，林晓东现担任CTO。林晓东在南京。, 林晓东",
    "大家很忙，先后担任CTO。, ",
  })
  void theHolderIsNamedInTheVerbsClauseOrEarlierInTheSentence(String text, String person) {
    ReadText read = ReadText.of(text);

    assertThat(ReadText.text(reader(read).subject(read.sentence(), read.at("担任"))))
        .isEqualTo(person);
  }

  @Test
  void aPronounAndAClauseWithoutSubjectMeanWhomTheTextMetLast() {
    for (String clause : new String[] {"他担任CTO。", "此前曾先后担任CTO。"}) {
      ReadText read = ReadText.of("周明芳来了。" + clause);
      read.met().met(read.person("周明芳"), read.sentence(0));

      assertThat(ReadText.text(reader(read).subject(read.sentence(1), read.at("担任"))))
          .isEqualTo("周明芳");
    }
  }

  @Test
  void anotherSubjectIsNotWhomTheTextMetLast() {
    ReadText read = ReadText.of("周明芳来了。很多人担任CTO。");
    read.met().met(read.person("周明芳"), read.sentence(0));

    assertThat(reader(read).subject(read.sentence(1), read.at("担任"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "担任过CTO的周明芳来了。, 周明芳",
    "担任过CTO的资深专家周明芳来了。周明芳很忙。, 周明芳",
    "担任过CTO的机器来了。, ",
  })
  void aClauseBeforeDeDescribesWhoFollows(String text, String person) {
    ReadText read = ReadText.of(text, "机器/NOUN");

    assertThat(ReadText.text(reader(read).described(read.sentence(), read.after("的"))))
        .isEqualTo(person);
  }

  private static HolderReader reader(ReadText read) {
    return new HolderReader(read.context(), read.people(), read.met());
  }
}
