package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rounds were priced at; the articles are of 2020-05-18. */
class ValuationReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成C轮融资，红松资本领投。公司估值也来到10亿美元。 | 云杉科技 c 红松资本* 2020-05-18 worth:10亿美元
          云杉科技完成C轮融资，红松资本领投。上一轮融资后公司估值10亿美元。 | 云杉科技 c 红松资本* 2020-05-18
          云杉科技完成C轮融资，红松资本领投。2018年公司估值10亿美元。 | 云杉科技 c 红松资本* 2020-05-18
          云杉科技完成C轮融资，红松资本领投，为后者估值6亿美元。 | 云杉科技 c 红松资本* 2020-05-18 worth:6亿美元
          云杉科技以13亿美元估值完成C轮融资。 | 云杉科技 c 2020-05-18 worth:13亿美元
          云杉科技完成2亿美元C轮融资，对手海屿被收购，后者估值10亿美元。 | 云杉科技 c 2亿美元 2020-05-18
          云杉科技完成2亿美元C轮融资，后者是指云杉，其投前估值10亿美元。 | 云杉科技 c 2亿美元 2020-05-18 pre:10亿美元
          云杉科技完成C轮融资，红松资本领投。它管理的资产达10亿美元。 | 云杉科技 c 红松资本* 2020-05-18
          """)
  void addsTheWorthToTheRoundItIsToldOf(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
