package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds told by the way, in long articles about something else. */
class RunningProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近日完成2亿元B轮融资。8月，红松资本独家投资5000万元。 | 云杉科技 b 2亿元 2020-05-18; 云杉科技 5000万元 红松资本* 2019-08
          云杉科技近日完成2亿元B轮融资。8月，红松资本加注5000万元建新工厂。 | 云杉科技 b 2亿元 2020-05-18
          2019年10月，红松资本通过旗下企业入股北京青檀通用机器人有限公司。 | 北京青檀通用机器人有限公司 红松资本 2019-10
          三年后的2019年，红松资本给他的新地产公司Spruce开出3.5亿美元支票，这是它最大的一笔投资。 | Spruce 3.5亿美元 红松资本 2019
          最终周明同意红松资本向 Spruce 注资 2000 万美元。 | Spruce 2000 万美元 红松资本 2020-05-18
          """)
  void readsWhatAnInvestorPaidIntoTheCompanySpokenOf(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本于2019年夏以7亿美元的估值，向Spruce投了4000万美元。 | Spruce 4000万美元 红松资本 2019 worth:7亿美元
          红松资本于今年3月完成对物流平台Spruce的10亿美元增资。 | Spruce 10亿美元 红松资本 2020-03
          红松资本于今年2月完成对货运平台Spruce8.7亿美元的A轮投资。 | Spruce a 8.7亿美元 红松资本 2020-02
          这比去年2月红松资本对Spruce的4亿美元投资多得多。 | Spruce 4亿美元 红松资本 2019-02
          早在2019年，比邻资本就投资了云杉科技。云杉科技完成了A轮融资。 | 云杉科技 比邻资本 2019; 云杉科技 a 2020-05-18
          红松资本正商讨向Spruce追加至多3亿美元投资。 | Spruce 至多3亿美元 红松资本 2020-05-18 Planned
          红松资本以2700万美元共同投资了名为Spruce的一家公司。 | Spruce 2700万美元 红松资本 2020-05-18
          2019年初，红松创业投资有限公司正式入股云杉科技。云杉科技表示欢迎。 | 云杉科技 红松创业投资有限公司 2019
          Spruce近日表示，红松资本将向这家叫车企业投资10亿美元。Spruce完成了A轮融资。 | Spruce 10亿美元 红松资本 2020-05-18 Planned; Spruce a 2020-05-18
          """)
  void readsWhoPaysWhomOnWhicheverSideOfTheVerbTheyStand(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "红松资本2019年对全资子公司云杉科技增资1000万美元。云杉科技表示欢迎。",
        "红松资本2019年可投资不超过两成的权益类资产。",
        "基金成立于2019年，主要通过投资海外的Spruce股票配置资产。",
        "云杉科技以“向上”为主题的发布会在2019年举行，会上谈到对机器人的投资。"
      })
  void readsNoRoundFromMoneyThatBuysNoShareOfACompany(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。这家2014年成立的机械臂公司，今年4月刚拿到红松资本领投的2亿美元D轮融资。云杉科技也完成过C轮融资。 | 云杉科技 d 2亿美元 红松资本* 2020-04; 云杉科技 c
          青檀智能近日完成2亿元B轮融资，超过了云杉科技前不久宣布的5000万元C轮。云杉科技做机器人。 | 青檀智能 b 2亿元 2020-05-18; 云杉科技 c 5000万元
          成立于2011年的云杉智能，在今年4月拿到了40亿元新一轮融资。 | 云杉智能 40亿元 2020-04
          云杉科技自2015年起已完成多轮股权融资。A轮（2016年）融资金额为7500万元。 | 云杉科技 a 7500万元 2016
          """)
  void findsTheCompanyThatASentenceOnlyPointsTo(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技做机器人。资本也看好同行，比如从事研发的“青檀”，于2019年完成2亿元A轮融资。 | 青檀 a 2亿元 2019
          云杉科技做机器人。最受关注的是云杉科技完成2亿元A轮融资。 | 云杉科技 a 2亿元 2020-05-18
          Spruce近日“悄悄”完成了2亿元A轮融资。 | Spruce a 2亿元 2020-05-18
          云杉科技完成A轮融资，由红松资本参与，社交平台“海屿”进行战略投资。海屿表示看好云杉科技。 | 云杉科技 a 红松资本+海屿 2020-05-18
          【内容摘要】云杉科技完成2亿元A轮融资。 | 云杉科技 a 2亿元 2020-05-18
          """)
  void tellsTheCompanyFromTheWordsAroundIt(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这几年，靠债券做债务融资是不少券商添补家底的办法。",
        "债务融资能够促进经济发展。",
        "受股权融资收紧影响，行业日子难过。",
        "云杉科技已完成多轮股权融资。",
        "云杉科技大致敲定约2.6亿美元的投资意向。"
      })
  void readsNoRoundFromKindsOfMoney(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近日完成2亿元B轮融资，由红松资本领投，白杨创投战略投资。 | 云杉科技 b 2亿元 红松资本*+白杨创投 2020-05-18
          云杉科技近日完成B轮融资。云杉科技在本轮之前还完成过一轮4亿美元的融资。 | 云杉科技 b 2020-05-18; 云杉科技 4亿美元
          云杉科技近日完成B轮融资。本轮融资总额在1亿至2亿美元之间。 | 云杉科技 b 1亿至2亿美元 2020-05-18
          """)
  void keepsApartOrTogetherWhatIsToldBesideARound(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @Test
  void takesWhatACompanyAimsAtForPlanned() {
    assertThat(Told.in(CHARACTERS, "云杉科技的目标是最少融资90亿元。云杉科技做机器人。").rounds())
        .containsExactly("云杉科技 90亿元 2020-05-18 Planned");
  }

  @Test
  void doesNotTakeADescriptionInTheHeadlineForAName() {
    assertThat(Told.under(CHARACTERS, "一家高原育种公司完成近6亿元融资", "云杉科技近日完成近6亿元B轮融资。").rounds())
        .containsExactly("云杉科技 b 近6亿元 2020-05-18");
  }
}
