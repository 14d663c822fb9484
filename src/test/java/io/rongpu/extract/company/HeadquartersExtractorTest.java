package io.rongpu.extract.company;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadquartersExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技总部位于南京，云杉科技做机器人。 | 云杉科技 @ 南京
          云杉科技总部位于美国旧金山，云杉科技做机器人。 | 云杉科技 @ 旧金山
          云杉科技完成A轮融资。公司总部位于杭州。 | 云杉科技 @ 杭州
          云杉科技完成A轮融资。这家总部位于杭州的公司有五十人。 | 云杉科技 @ 杭州
          云杉科技总部在北京亦庄，云杉科技做机器人。 | 云杉科技 @ 北京
          云杉科技总部位于美国明尼阿波利斯，云杉科技做机器人。 | 云杉科技 @ 明尼阿波利斯
          云杉科技成立于2014年，位于杭州，是一家机器人公司。云杉科技有五十人。 | 云杉科技 @ 杭州
          读者都听说过 Sprucely 了。这家总部位于旧金山的实验室做机器人，Sprucely 有五十人，Sprucely 很新。因此 Sprucely 有名。 | Sprucely @ 旧金山
          红松资本领投了总部位于旧金山的风筝公司Sprucely，后者做机器人。Sprucely 有五十人。 | Sprucely @ 旧金山
          位于美国西雅图的机器人公司Sprucely完成A轮融资。Sprucely 有五十人。 | Sprucely @ 西雅图
          云杉科技完成A轮融资。云杉科技位于杭州，做机器人。 | 云杉科技 @ 杭州
          云杉科技完成A轮融资。云杉科技是一家位于杭州的机器人公司。 | 云杉科技 @ 杭州
          云杉科技总部位于南京。 // 苍梧教育总部设在成都。 | 云杉科技 @ 南京; 苍梧教育 @ 成都
          """)
  void readsTheNarrowestPlaceOfTheSeat(String text, String seats) {
    assertThat(Told.in(CHARACTERS, text).headquarters()).containsExactlyElementsOf(expected(seats));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技完成A轮融资。云杉科技华东总部位于上海。",
        "云杉科技完成A轮融资。云杉科技的第二总部落户成都。",
        "云杉科技完成A轮融资。总部的同事都很高兴。",
        "云杉科技完成A轮融资。云杉科技计划将总部迁至成都。",
        "榜上有8家总部位于美国，云杉科技完成A轮融资。",
        "云杉科技完成A轮融资。云杉科技的工厂位于苏州。",
        "云杉科技完成A轮融资。云杉科技在苏州开了分公司。",
        "云杉科技完成A轮融资。云杉科技位于苏州的第一家店开业，",
        "云杉科技完成A轮融资。云杉科技研发基地位于苏州，",
        "云杉科技完成A轮融资。云杉科技位于行业前列，",
      })
  void readsNoSeatInNearMiss(String text) {
    assertThat(Told.in(CHARACTERS, text).headquarters()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"总部位于", "总部", "总部位于杭州", "云杉科技总部位于，", "的总部：：", "总部设在月亮背面的云杉科技"})
  void readsNoSeatInBrokenText(String text) {
    assertThat(Told.in(CHARACTERS, text).headquarters()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总部位于深圳的云杉科技，做的是机器人。云杉科技有五十人。 | 云杉科技 @ 深圳
          """)
  void readsCompanyBehindItsSeat(String text, String seat) {
    assertThat(Told.in(CHARACTERS, text).headquarters()).containsExactly(seat);
  }
}
