package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that is the sum over several rounds, or no round's at all. */
class TotalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "加上去年8月的融资，云杉科技共获得9亿美元。",
        "云杉科技在短短不到三年时间里融资达7亿美元。",
        "自2017年创业以来，云杉科技已经融资超过4200万美元。",
        "云杉科技成立以来融资额超20亿元。",
        "青檀基金是云杉科技设立的新基金，初始规模为6亿美元。",
        "云杉科技的现金及短期投资合计58亿元。",
        "云杉科技的1800万美元投资组合包括港口。",
        "红松资本终止了对云杉科技6亿美元的投资。"
      })
  void readsNoRound(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技宣布完成新一轮融资，融资总金额30亿美元。 | 云杉科技 30亿美元 2020-05-18
          云杉科技完成了成立以来首轮融资，金额5亿元。 | 云杉科技 5亿元 2020-05-18
          云杉科技获得200万元天使轮融资，加上获得的天使轮融资，共计融资900万元。 | 云杉科技 angel 200万元 2020-05-18
          """)
  void readsTheRoundBesideThem(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly(round);
  }
}
