package io.rongpu.extract.company;

import static io.rongpu.extract.Told.CHARACTERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundingDateExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技成立于2014年12月，云杉科技做机器人。 | 云杉科技 2014-12
          云杉科技做机器人，公司成立于2014年。云杉科技完成A轮融资。 | 云杉科技 2014
          成立于2015年的云杉科技，做的是机器人。云杉科技有五十人。 | 云杉科技 2015
          2015年底成立的云杉科技，做的是机器人。云杉科技有五十人。 | 云杉科技 2015
          云杉科技于2016年3月5日创立。云杉科技有五十人。 | 云杉科技 2016-03-05
          云杉科技自2016年创立以来一直做机器人。云杉科技有五十人。 | 云杉科技 2016
          云杉科技由周明和林晓东于2015年共同创立。云杉科技做机器人。 | 云杉科技 2015
          2016年7月，云杉科技在南京正式成立。云杉科技有五十人。 | 云杉科技 2016-07
          2006年，还在读书的周明，在一间仓库里创立了云杉科技。云杉科技有五十人。 | 云杉科技 2006
          作为2013年成立的老牌公司，云杉科技做机器人。云杉科技有五十人。 | 云杉科技 2013
          2021年2月，他们创办了 Sprucely 公司，Sprucely 做机器人。 | Sprucely 2021-02
          2015年云杉科技在上海成立，云杉科技做机器人。 | 云杉科技 2015
          云杉科技设立于2015年，云杉科技做机器人。 | 云杉科技 2015
          2015年7月，云杉科技在上海诞生，云杉科技做机器人。 | 云杉科技 2015-07
          “云杉数”平台于2018年初成立，云杉数做机器人。 | 云杉数 2018
          云杉（南京）科技有限公司成立于2018年。 | 云杉（南京）科技有限公司 2018
          云杉科技2015年成立。云杉科技成立于2015年3月。 | 云杉科技 2015-03
          云杉科技，成立自2015年。云杉科技有五十人。 | 云杉科技 2015
          云杉联盟完成A轮融资。云杉联盟成立于2016年。 | 云杉联盟 2016
          云杉科技完成A轮融资。云杉科技团队成立于2016年。 | 云杉科技 2016
          公司名称：云杉科技 // 成立时间：2021年3月 // 云杉科技完成A轮融资。 | 云杉科技 2021-03
          """)
  void readsDateAtThePrecisionTold(String text, String date) {
    assertThat(Told.in(CHARACTERS, text).foundingDates()).containsExactly(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技完成A轮融资。红松基金成立于2010年。",
        "云杉科技完成A轮融资。中国科学院自动化研究所成立于1956年。",
        "云杉科技成立以来一直做机器人。云杉科技有五十人。",
        "云杉科技完成A轮融资。云杉科技在上海成立了分公司，时间是2017年。",
        "2017年，云杉科技卖出了第一台机器人。云杉科技有五十人。",
        "云杉科技完成A轮融资。2019年2月，周明创办了机器人公司。",
        "云杉科技完成A轮融资。2019年，行业联盟成立。",
        "云杉科技完成A轮融资。行业联盟成立于2019年。",
        "云杉科技完成A轮融资。算法团队成立于2019年。",
        "云杉科技完成A轮融资。今天，周明仍和创办海屿集团时一样忙。海屿集团在南京。",
      })
  void readsNoDateOfOtherThings(String text) {
    assertThat(Told.in(CHARACTERS, text).foundingDates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"成立于", "2014年", "成立于2014年", "成立时间：", "成立于2014年13月。", "，成立，2014年，"})
  void readsNothingWithoutACompany(String text) {
    assertThat(Told.in(CHARACTERS, text).foundingDates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技完成A轮融资。云杉科技在2017年成立了上海分公司。",
        "云杉科技完成A轮融资。2019年，云杉科技成立了产业基金。",
      })
  void readsNoDateOfWhatTheCompanyFounds(String text) {
    assertThat(Told.in(CHARACTERS, text).foundingDates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技，成立于2014年，是一家机器人公司。云杉科技有五十人。 | 云杉科技 2014
          """)
  void readsSubjectBeforeAComma(String text, String date) {
    assertThat(Told.in(CHARACTERS, text).foundingDates()).containsExactly(date);
  }
}
