package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineAmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技获1.1亿元A轮融资 | 云杉科技完成A轮融资，由青檀基金领投，红松资本跟投。总额超过1.1亿元。 | 超过1.1亿元
          云杉科技获4000万元A轮融资 | 云杉科技完成A轮融资，由青檀基金领投。出资近4000万元。 | 近4000万元
          云杉科技获4000万元A轮融资 | 云杉科技完成A轮融资，由青檀基金领投。成立至今累计近4000万元。 | 4000万元
          云杉科技获4000万元A轮融资 | 云杉科技完成A轮融资，由青檀基金领投。去年收入近5000万元。 | 4000万元
          云杉科技获4000万元A轮融资 | 云杉科技完成A轮融资，由青檀基金领投。出资近4000万元，一说4000 万元。 | 4000万元
          """)
  void theBodySaysWhetherTheHeadlinesNumberIsExact(String title, String text, String amount) {
    assertThat(Told.under(CHARACTERS, title, text).rounds())
        .anyMatch(round -> round.startsWith("云杉科技 a " + amount));
  }
}
