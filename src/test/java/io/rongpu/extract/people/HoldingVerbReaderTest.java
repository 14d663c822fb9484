package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingVerbReaderTest {

  @ParameterizedTest
  @CsvSource({
    "'周明芳曾担任海屿集团CTO。周明芳很忙。', '海屿集团: 周明芳, [CTO], former'",
    "'周明芳担任海屿集团CTO。周明芳很忙。', '海屿集团: 周明芳, [CTO]'",
    "'周明芳在海屿集团担任CTO。周明芳很忙。', '海屿集团: 周明芳, [CTO]'",
    "'海屿集团任命周明芳为CTO。周明芳很忙。', '海屿集团: 周明芳, [CTO]'",
    "'担任过海屿集团CTO的周明芳来了。周明芳很忙。', '海屿集团: 周明芳, [CTO]'",
    "'周明芳为海屿集团CTO。周明芳很忙。', '海屿集团: 周明芳, [CTO]'",
    "'周明芳教授目前为海屿集团CTO，很忙。周明芳很忙。', '海屿集团: 周明芳, [CTO]'",
  })
  void readsWhoIsSaidToHoldAPost(String text, String post) {
    assertThat(read(text)).isEqualTo(post);
  }

  @ParameterizedTest
  @CsvSource({
    "周明芳见了海屿集团CTO。周明芳很忙。",
    "周明芳是海屿集团CTO们的朋友。周明芳很忙。",
    "大家担任海屿集团CTO。",
    "周明芳责任重大海屿集团CTO。周明芳很忙。",
    "周明芳为海屿集团CTO提供帮助。周明芳很忙。",
    "大家提名周明芳为海屿集团CTO。周明芳很忙。",
    "周明芳认为海屿集团CTO。周明芳很忙。",
  })
  void readsNothingWithoutTheVerbOrWithoutOneHolder(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    ReadText read = ReadText.of(text);
    HolderReader holders = new HolderReader(read.context(), read.people(), read.met());
    return new HoldingVerbReader(read.context(), read.employers(), holders)
        .read(read.sentence(), read.titles("CTO"), read.sentence().span().start()).stream()
            .map(ReadText::line)
            .collect(Collectors.joining("; "));
  }
}
