package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedPostReaderTest {

  @ParameterizedTest
  @CsvSource({
    "'周明芳（云杉科技CEO）来了。周明芳很忙。', '云杉科技: 周明芳, [CEO]'",
    "'周明芳（担任云杉科技CEO）来了。周明芳很忙。', '云杉科技: 周明芳, [CEO]'",
    "'周明芳（前云杉科技CEO）来了。周明芳很忙。', '云杉科技: 周明芳, [CEO], former'",
    "'周明芳（南京）见了云杉科技CEO。周明芳很忙。', ",
    "'周明芳（其CEO）来了。周明芳很忙。', ",
    "'他们（云杉科技CEO）来了。', ",
  })
  void readsAPostInBracketsBehindItsHolder(String text, String post) {
    ReadText read = ReadText.of(text);

    Held held =
        new BracketedPostReader(read.context(), read.people(), read.employers())
            .read(read.sentence(), read.titles("CEO"));

    assertThat(ReadText.line(held)).isEqualTo(post);
  }
}
