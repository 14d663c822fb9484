package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestsAgainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资，青檀基金领投，红松资本继天使轮后继续跟投。 | 云杉科技 a 青檀基金*+红松资本 2020-05-18; 云杉科技 angel 红松资本
          云杉科技完成C轮融资。红松资本继A轮投资、B轮领投云杉科技后，继续跟投。 | 云杉科技 a 红松资本; 云杉科技 b 红松资本*
          """)
  void wasInTheFormerRoundsToo(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsAll(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资。青檀基金继天使轮领投方红松资本后，看好这个行业。 | 云杉科技 a 2020-05-18
          云杉科技完成A轮融资，这是继天使轮后的又一笔投资。 | 云杉科技 angel
          """)
  void nobodyInvestsWhereTheCompanyGoesOn(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).contains(round);
  }
}
