package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "约3亿美元, ≈ 3亿 USD, ≈ 300M USD",
    "3亿美元左右, ≈ 3亿 USD, ≈ 300M USD",
    "3亿美元, 3亿 USD, 300M USD",
    "'', 3亿 USD, 300M USD"
  })
  void boundsAreExactUnlessTheTextSaysAbout(String words, String zh, String en) {
    BigDecimal value = new BigDecimal("3e8");
    Money money = new Money(value, value, "USD", words.isEmpty() ? null : words);
    assertThat(money.bounds(Language.ZH)).isEqualTo(zh);
    assertThat(money.bounds(Language.EN)).isEqualTo(en);
  }
}
