package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

  @Test
  void beginsWithTheSentenceUnlessThatIsVeryLong() {
    ReadText read = ReadText.of("云杉很忙。" + "很忙，".repeat(200) + "云杉走了。");
    int start = read.sentence(1).span().start();

    assertThat(Stretch.start(read.sentence(1), start + 10)).isEqualTo(start);
    assertThat(Stretch.start(read.sentence(1), start + 500)).isEqualTo(start + 100);
  }
}
