package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundedSubjectReaderTest {

  @ParameterizedTest
  @CsvSource({
    "云杉科技由周明创立。云杉科技很大。, 云杉科技, 云杉科技",
    "云杉科技是一家由周明创立的公司。云杉科技很大。, 云杉科技是一家, 云杉科技",
    "远方的声音由周明创立。, 远方的声音, ",
  })
  void readsTheNameBeforeTheVerbThatTheTextHasElsewhere(
      String text, String phrase, String company) {
    assertThat(read(ReadText.of(text), phrase)).isEqualTo(company);
  }

  @ParameterizedTest
  @CsvSource({"该公司由周明创立。", "它由周明创立。"})
  void aPronounMeansTheCompanyInFocus(String text) {
    ReadText read = ReadText.of("云杉科技很大。 // " + text);
    String phrase = text.substring(0, text.indexOf('由'));

    assertThat(
            new FoundedSubjectReader(read.context(), read.employers())
                .read(read.sentence(1), read.span(phrase)))
        .isNull();

    read.context().focusOn(read.person("云杉科技").as(Entity.Kind.COMPANY));

    assertThat(
            ReadText.text(
                new FoundedSubjectReader(read.context(), read.employers())
                    .read(read.sentence(1), read.span(phrase))))
        .isEqualTo("云杉科技");
  }

  private static String read(ReadText read, String phrase) {
    return ReadText.text(
        new FoundedSubjectReader(read.context(), read.employers())
            .read(read.sentence(), read.span(phrase)));
  }
}
