package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 15);

  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          成立于2014年12月             | 2014年12月       | 2014-12
          成立于2014 年 12 月          | 2014 年 12 月    | 2014-12
          成立于２０１４年１２月       | ２０１４年１２月 | 2014-12
          2014年12月5日成立            | 2014年12月5日    | 2014-12-05
          2014年2月06号成立            | 2014年2月06号    | 2014-02-06
          2014-12-05成立               | 2014-12-05       | 2014-12-05
          2014/12/5成立                | 2014/12/5        | 2014-12-05
          2014.12.05成立               | 2014.12.05       | 2014-12-05
          18年12月成立                 | 18年12月         | 2018-12
          2014年成立                   | 2014年           | 2014
          2014年年底成立               | 2014年年底       | 2014
          2014年上半年成立             | 2014年上半年     | 2014
          2014年第三季度成立           | 2014年第三季度   | 2014
          2016年2月29日成立            | 2016年2月29日    | 2016-02-29
          """)
  void readsDateWithItsYear(String sentence, String words, String date) {
    assertThat(found(sentence, null)).containsExactly(words + "=" + date);
    assertThat(found(sentence, PUBLISHED)).containsExactly(words + "=" + date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3月6日宣布完成融资      | 3月6日      | 2019-03-06
          3月18日将发布           | 3月18日     | 2019-03-18
          12月6日宣布完成融资     | 12月6日     | 2018-12-06
          3月完成融资             | 3月         | 2019-03
          12月份完成融资          | 12月份      | 2018-12
          5月中旬完成融资         | 5月中旬     | 2018-05
          今年1月完成融资         | 今年1月     | 2019-01
          今年年初完成融资        | 今年年初    | 2019
          去年12月5日完成融资     | 去年12月5日 | 2018-12-05
          去年三月完成融资        | 去年三月    | 2018-03
          去年十二月完成融资      | 去年十二月  | 2018-12
          去年底完成融资          | 去年底      | 2018
          前年完成融资            | 前年        | 2017
          两年前完成融资          | 两年前      | 2017
          它在3年前完成融资       | 3年前       | 2016
          曾在18个月前完成融资    | 18个月前    | 2017-09
          三个多月前完成融资      | 三个多月前  | 2018-12
          半年前完成融资          | 半年前      | 2018-09
          于年初完成融资          | 年初        | 2019
          计划明年3月上线         | 明年3月     | 2020-03
          上个月完成融资          | 上个月      | 2019-02
          上月20日完成融资        | 上月20日    | 2019-02-20
          本月5日完成融资         | 本月5日     | 2019-03-05
          今日宣布                | 今日        | 2019-03-15
          昨晚宣布                | 昨晚        | 2019-03-14
          前天宣布                | 前天        | 2019-03-13
          大前天宣布              | 大前天      | 2019-03-12
          上周五宣布              | 上周五      | 2019-03-08
          本周三宣布              | 本周三      | 2019-03-13
          上周日宣布              | 上周日      | 2019-03-10
          上周天宣布              | 上周天      | 2019-03-10
          """)
  void readsDateRelativeToTheArticle(String sentence, String words, String date) {
    assertThat(found(sentence, PUBLISHED)).containsExactly(words + "=" + date);
    assertThat(found(sentence, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016年8月上线，12月融资   | 2016年8月=2016-08, 12月=2016-12
          2016年上线，同年8月融资   | 2016年=2016, 同年8月=2016-08
          2016年上线，次年融资      | 2016年=2016, 次年=2017
          2018年5月上线，同月融资   | 2018年5月=2018-05, 同月=2018-05
          2018年5月上线，当月融资   | 2018年5月=2018-05, 当月=2018-05
          2018年5月6日，同日融资    | 2018年5月6日=2018-05-06, 同日=2018-05-06
          2017年8月上线，5个月后又融资 | 2017年8月=2017-08, 5个月后=2018-01
          2017年8月上线，半年后融资 | 2017年8月=2017-08, 半年后=2018-02
          2016年上线，在两年后融资  | 2016年=2016, 两年后=2018
          2016年上线。同年8月融资   | 2016年=2016, 同年8月=2016-08
          2017年3月、5月两次融资    | 2017年3月=2017-03, 5月=2017-05
          """)
  void goesOnFromTheDateBefore(String sentence, String dates) {
    assertThat(found(sentence, PUBLISHED)).containsExactlyElementsOf(List.of(dates.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3月14日消息，云杉今日宣布         | 3月14日=2019-03-14, 今日=2019-03-14
          3月13日晚间讯，云杉昨日宣布       | 3月13日=2019-03-13, 昨日=2019-03-12
          3月14日获悉，云杉已融资。今天上线 | 3月14日=2019-03-14, 今天=2019-03-14
          3月14日上线，云杉今日宣布         | 3月14日=2019-03-14, 今日=2019-03-15
          3月5日消息，云杉今日宣布          | 3月5日=2019-03-05, 今日=2019-03-15
          3月16日消息，云杉今日宣布         | 3月16日=2019-03-16, 今日=2019-03-15
          """)
  void readsTodayFromTheDayThatTheNewsNamesAsItsOwn(String text, String dates) {
    assertThat(found(text, PUBLISHED)).containsExactlyElementsOf(List.of(dates.split(", ")));
  }

  @Test
  void forgetsTheDateBeforeAtTheEndOfASentence() {
    assertThat(found("2016年上线。次年融资", PUBLISHED)).containsExactly("2016年=2016");
    assertThat(found("2016年上线。\n同年融资", PUBLISHED)).containsExactly("2016年=2016");
  }

  @Test
  void readsAMonthOfTheYearBeforeWhenTheArticleIsOfJanuary() {
    assertThat(found("12月完成融资", LocalDate.of(2020, 1, 2))).containsExactly("12月=2019-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "近两年增长很快",
        "十五年前成立",
        "用了3个月",
        "三四个月前",
        "十几年后",
        "5个月后",
        "3个月前后",
        "3月内完成",
        "圆周率3.14",
        "每份3.14元",
        "每份9.9元",
        "备战双11",
        "13月1日",
        "4月31日",
        "2018年2月30日",
        "今年2月29日",
        "1899年",
        "版本2018.1.1.5",
        "地址192.168.1.1",
        "1-3月",
        "上周末",
        "同年",
        "同月",
        "",
      })
  void findsNoDateInNearMiss(String sentence) {
    assertThat(found(sentence, PUBLISHED)).isEmpty();
  }

  private List<String> found(String sentence, @Nullable LocalDate published) {
    return finder.find(sentence, published).stream()
        .map(mention -> mention.span().of(sentence) + "=" + mention.value())
        .toList();
  }
}
