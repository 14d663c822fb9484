package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FurtherFoundingReaderTest {

  @Test
  void theVerbIsOfWhomTheSentenceNamedBefore() {
    assertThat(read(ReadText.of("周明芳是连续创业者，曾创办云杉科技、海屿科技。周明芳很忙。"), 0))
        .containsExactly("云杉科技 < 周明芳", "海屿科技 < 周明芳");
  }

  @Test
  void heIsWhomTheTextMetLast() {
    ReadText read = ReadText.of("周明芳来了。她创办了云杉科技。");
    assertThat(read(read, 1)).isEmpty();

    read.met().met(read.person("周明芳"), read.sentence(0));

    assertThat(read(read, 1)).containsExactly("云杉科技 < 周明芳");
  }

  @Test
  void theyAreWhomTheTextNamedTogetherLast() {
    ReadText read = ReadText.of("周明芳和她的妹妹周小芳离职。他们创办了云杉科技。周明芳和周小芳很忙。");

    assertThat(read(read, 1)).containsExactly("云杉科技 < 周明芳", "云杉科技 < 周小芳");
  }

  @Test
  void theyAreNobodyWhomTheTextNamedAlone() {
    assertThat(read(ReadText.of("周明芳离职。他们创办了云杉科技。周明芳很忙。"), 1)).isEmpty();
  }

  private static List<String> read(ReadText read, int sentence) {
    FounderReader founders = new FounderReader(read.context(), read.people());
    FoundedObjectReader objects = new FoundedObjectReader(read.context(), read.employers());
    return new FurtherFoundingReader(read.context(), read.people(), read.met(), founders, objects)
        .read(read.sentence(sentence)).stream()
            .map(one -> one.company().text() + " < " + one.person().text())
            .toList();
  }
}
