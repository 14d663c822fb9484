package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaisedAmountsTest {

  private static List<String> in(String sentence) {
    Marked marked = Marked.of(sentence);
    return marked.text().amounts(marked.sentence()).stream()
        .map(Mention::span)
        .filter(money -> RaisedAmounts.isRaised(marked.text().masked(), marked.sentence(), money))
        .map(marked::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "云杉完成2亿元融资, 2亿元",
    "投资规模达2亿元的B轮融资, 2亿元",
    "云杉获红松资产领投的3亿元B轮融资, 3亿元",
    "云杉获得840万美元（约合6000万元）融资, 840万美元",
  })
  void takesWhatARoundRaised(String sentence, String amount) {
    assertThat(in(sentence)).containsExactly(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉融资总额为2亿元",
        "云杉累计融资2亿元",
        "半年内，云杉已获得4亿元融资",
        "云杉营收2亿元",
        "红松管理资产共3亿元",
        "其中红松出资1亿元",
        "本轮由红松领投1亿元",
        "云杉固定资产投资2亿元"
      })
  void leavesOutSumsSharesAndOtherMoney(String sentence) {
    assertThat(in(sentence)).isEmpty();
  }
}
