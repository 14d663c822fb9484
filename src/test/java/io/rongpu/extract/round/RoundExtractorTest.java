package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import io.rongpu.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds as {@link Told#rounds()} writes them; the articles are of 2020-05-18. */
class RoundExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉机器人近日完成1.5亿元A轮融资，由红松资本领投，白杨创投、青檀基金跟投，梧桐资本担任独家财务顾问。 | 云杉机器人 a 1.5亿元 红松资本*+白杨创投+青檀基金 fa:梧桐资本 2020-05-18
          医疗影像公司“云杉智影”宣布完成数千万元天使轮融资，本轮由红松资本独家投资。 | 云杉智影 angel 数千万元 红松资本* 2020-05-18
          云杉科技宣布完成由红松资本领投的2亿元B轮融资。 | 云杉科技 b 2亿元 红松资本* 2020-05-18
          云杉科技获红松资本2亿元投资。 | 云杉科技 2亿元 红松资本 2020-05-18
          云杉科技获得红松资本战略投资。 | 云杉科技 strategic 红松资本 2020-05-18
          云杉科技完成新一轮融资，投资方为红松资本、白杨创投。 | 云杉科技 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，融资金额2亿元，由红松资本领投。 | 云杉科技 b 2亿元 红松资本* 2020-05-18
          云杉科技完成A轮融资，红松资本领投，财务顾问为梧桐资本。 | 云杉科技 a 红松资本* fa:梧桐资本 2020-05-18
          """)
  void readsSingleRoundWithItsParties(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉机器人完成1.5亿元A轮融资，红松资本领投 | 云杉机器人做的是仓库里的搬运设备。本轮融资由红松资本领投，白杨创投跟投，资金将用于扩产。 | 云杉机器人 a 1.5亿元 红松资本*+白杨创投 2020-05-18
          云杉机器人完成A轮融资 | 云杉机器人近日完成1.5亿元A轮融资，由红松资本领投。 | 云杉机器人 a 1.5亿元 红松资本* 2020-05-18
          """)
  void readsOneRoundFromHeadlineAndBodyTogether(String title, String text, String round) {
    assertThat(Told.under(CHARACTERS, title, text).rounds()).containsExactly(round);
  }

  @Test
  void readsWhatTheRoundJustToldGotThoughASentenceBetweenOnlyMentionsIt() {
    assertThat(
            Told.in(CHARACTERS, "云杉科技在2019年6月拿下1亿元种子轮融资。当时，云杉科技只有六个人，就拿到了巨额融资。该轮融资由红松资本牵头，白杨创投参与。")
                .rounds())
        .containsExactly("云杉科技 seed 1亿元 红松资本*+白杨创投 2019-06");
  }

  @Test
  void readsNoRoundOfWhoCompletesAnInvestmentOfYears() {
    assertThat(Told.in(CHARACTERS, "云杉集团将超额完成五年投资100亿元。云杉集团去年承诺投资。").rounds()).isEmpty();
  }

  @Test
  void takesTheDefinedCompanyOfTheHeadlineForTheOneInFocus() {
    assertThat(
            Told.under(
                    CHARACTERS,
                    "云杉半导体的载板生意",
                    "云杉半导体成立于2015年，是一家载板公司。云杉半导体的客户很多。 // 载板不是PCB。电脑里的PCB便宜，大家都懂PCB。 // 2019年6月，公司完成B轮融资，由红松资本领投。")
                .rounds())
        .containsExactly("云杉半导体 b 红松资本* 2019-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近期连续完成A轮和A+轮融资，A轮由红松资本领投，A+轮由白杨创投领投、青檀基金跟投。 | 云杉科技 a 红松资本* 2020-05-18; 云杉科技 a-plus 白杨创投*+青檀基金 2020-05-18
          云杉科技宣布完成A轮及A+轮两轮融资，总额2亿元。 | 云杉科技 a 2020-05-18; 云杉科技 a-plus 2020-05-18
          """)
  void readsTwoRoundsToldAtOnceAndGivesNeitherTheSum(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近日完成2亿元B轮融资，由红松资本领投。此前，云杉科技曾于2018年3月获得白杨创投领投的3000万元A轮融资。 | 云杉科技 b 2亿元 红松资本* 2020-05-18; 云杉科技 a 3000万元 白杨创投* 2018-03
          云杉科技近日完成2亿元B轮融资，由红松资本领投。2019年6月，云杉科技完成5000万元A+轮融资，投资方为白杨创投。 | 云杉科技 b 2亿元 红松资本* 2020-05-18; 云杉科技 a-plus 5000万元 白杨创投 2019-06
          """)
  void givesPastRoundsTheirOwnDates(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技宣布完成近亿元C轮融资。本轮领投方为红松资本，跟投方包括白杨创投、青檀基金。 | 云杉科技 c 近亿元 红松资本*+白杨创投+青檀基金 2020-05-18
          云杉科技宣布完成近亿元C轮融资。该轮融资由红松资本领投，梧桐资本担任财务顾问。 | 云杉科技 c 近亿元 红松资本* fa:梧桐资本 2020-05-18
          云杉科技近日完成B轮融资。去年10月，公司完成3000万元A轮融资，该轮由白杨创投领投。 | 云杉科技 b 2020-05-18; 云杉科技 a 3000万元 白杨创投* 2019-10
          """)
  void understandsWhichRoundWordsPointBackTo(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @Test
  void readsEveryDealOfADigest() {
    assertThat(
            Told.in(
                    CHARACTERS,
                    "云杉科技完成5000万元A轮融资，红松资本领投。 // 苍梧教育获得白杨创投数百万元天使轮投资。"
                        + " // 青禾农业完成2000万美元C轮融资，由青檀基金领投。")
                .rounds())
        .containsExactly(
            "云杉科技 a 5000万元 红松资本* 2020-05-18",
            "苍梧教育 angel 数百万元 白杨创投 2020-05-18",
            "青禾农业 c 2000万美元 青檀基金* 2020-05-18");
  }

  @Test
  void readsRowsOfATableUnderItsHead() {
    List<Block> cells = new ArrayList<>();
    addRow(cells, 0, "公司", "轮次", "金额", "投资方", "日期");
    addRow(cells, 1, "云杉科技", "A轮", "5000万元", "红松资本（领投）、白杨创投", "2020年5月12日");
    addRow(cells, 2, "苍梧教育", "天使轮", "未披露", "青檀基金", "2020年5月14日");

    assertThat(Told.in(CHARACTERS, "一周融资", cells).rounds())
        .containsExactly("云杉科技 a 5000万元 红松资本*+白杨创投 2020-05-12", "苍梧教育 angel 青檀基金 2020-05-14");
  }

  @Test
  void readsNoRoundsFromATableWithoutCompanies() {
    List<Block> cells = new ArrayList<>();
    addRow(cells, 0, "年份", "营收", "员工");
    addRow(cells, 1, "2019", "3亿元", "200人");

    assertThat(Told.in(CHARACTERS, "云杉科技的三张表", cells).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团向云杉科技投资2亿美元，云杉科技是一家机器人公司。 | 云杉科技 2亿美元 海屿集团 2020-05-18
          海屿集团宣布战略投资云杉科技，云杉科技将接入海屿的渠道。 | 云杉科技 strategic 海屿集团 2020-05-18
          海屿集团宣布战略投资“云杉科技”，具体金额未披露。 | 云杉科技 strategic 海屿集团 2020-05-18
          海屿集团拟以2亿元入股苍梧教育。苍梧教育做网课。 | 苍梧教育 2亿元 海屿集团 2020-05-18 Planned
          """)
  void readsInvestmentToldFromTheInvestorsSide(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly(round);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技正寻求新一轮融资，计划融资2亿美元，由红松资本领投。 | 云杉科技 2亿美元 红松资本* 2020-05-18 Planned
          云杉科技计划进行B轮融资。 | 云杉科技 b 2020-05-18 Planned
          消息人士称，云杉科技已完成5亿美元D轮融资。 | 云杉科技 d 5亿美元 2020-05-18 Rumoured
          云杉科技否认获得红松资本5亿美元D轮融资。 | 云杉科技 d 5亿美元 红松资本 2020-05-18 Denied
          """)
  void tellsPlansRumoursAndDenialsFromDeals(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly(round);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成1亿美元C轮融资，投后估值10亿美元，由红松资本领投。 | 云杉科技 c 1亿美元 红松资本* 2020-05-18 post:10亿美元
          云杉科技完成1亿美元C轮融资，投前估值为9亿美元。 | 云杉科技 c 1亿美元 2020-05-18 pre:9亿美元
          云杉科技完成1亿美元C轮融资，估值达到10亿美元。 | 云杉科技 c 1亿美元 2020-05-18 worth:10亿美元
          云杉科技完成B轮融资，红松资本领投，估值2亿美元。 | 云杉科技 b 红松资本* 2020-05-18 worth:2亿美元
          云杉科技完成1亿美元C轮融资，估值也将因此突破10亿美元。 | 云杉科技 c 1亿美元 2020-05-18 worth:突破10亿美元
          云杉科技完成1亿美元C轮融资；公司创始人透露，本轮估值10亿美元。 | 云杉科技 c 1亿美元 2020-05-18 worth:10亿美元
          云杉科技完成1亿美元C轮融资；海屿则挂牌新三板，估值10亿美元。 | 云杉科技 c 1亿美元 2020-05-18
          云杉科技完成1亿美元C轮融资，对手海屿最近以60亿美元的估值挂牌。 | 云杉科技 c 1亿美元 2020-05-18
          """)
  void keepsValuationApartFromAmount(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly(round);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技累计融资4亿元。",
        "云杉科技成立三年，累计获得融资4亿元，投资方包括红松资本。",
        "截至目前，云杉科技融资总额超过4亿元。",
        "云杉租赁为中小企业提供融资租赁服务，去年融资租赁余额达50亿元。",
        "红松资本完成三期基金募集，规模10亿元。",
        "云杉科技在港交所上市，IPO募资20亿港元。",
        "云杉科技去年营收3亿元，净利润2000万元。",
        "云杉科技注册资本1000万元。",
        "据统计，这一领域的市场规模将达到300亿元。",
        "云杉科技投资2亿元建设新工厂。",
        "云杉科技获得银行贷款5000万元。",
        "云杉科技推出融资功能，帮助企业获得贷款。",
        "这个行业去年共有300起融资，投资总额超过400亿元。",
        "云杉科技获得2018年度最具投资价值奖。",
        "红松资本是A轮投资方里最早的一家。",
        "很多公司拿到A轮融资之后就停了下来。",
      })
  void readsNoRoundInNearMiss(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"融资", "A轮", "，。；", "由领投", "亿元", "完成融资", "（", "获得的投资", "轮轮轮", "\uE001\uE002"})
  void readsNoRoundInBrokenText(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技近日完成B轮融资，金额2亿元，由红松资本领投。 | 云杉科技 b 2亿元 红松资本* 2020-05-18
          云杉科技计划进行B轮融资，金额约1亿美元。 | 云杉科技 b 约1亿美元 2020-05-18 Planned
          """)
  void readsAmountThatStandsInAClauseOfItsOwn(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly(round);
  }

  @Test
  void leavesNumbersOfItemsOutOfNames() {
    assertThat(Told.in(CHARACTERS, "1、云杉科技完成5000万元A轮融资，红松资本领投；2、苍梧教育获白杨创投数百万元天使轮投资。").rounds())
        .containsExactly("云杉科技 a 5000万元 红松资本* 2020-05-18", "苍梧教育 angel 数百万元 白杨创投 2020-05-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          据传云杉科技获得5亿美元D轮融资，红松资本领投。 | 云杉科技 d 5亿美元 红松资本* 2020-05-18 Rumoured
          针对云杉科技完成D轮融资一事，公司回应称消息不实。 | 云杉科技 d 2020-05-18 Denied
          云杉科技并未获得红松资本的投资。 | 云杉科技 红松资本 2020-05-18 Denied
          云杉科技尚未完成B轮融资。 | 云杉科技 b 2020-05-18 Planned
          """)
  void leavesFrameAndNegationOutOfNames(String text, String round) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactly(round);
  }

  @Test
  void readsRoundThatIsTheObjectOfLeading() {
    assertThat(Told.in(CHARACTERS, "红松资本领投云杉科技2亿元B轮融资。云杉科技做机器人。").rounds())
        .containsExactly("云杉科技 b 2亿元 红松资本* 2020-05-18");
  }

  @Test
  void takesNoFoundingYearForTheDateOfARound() {
    assertThat(Told.in(CHARACTERS, "云杉科技完成A轮融资，公司由周明和林晓东于2015年共同创立。").rounds())
        .containsExactly("云杉科技 a 2020-05-18");
  }

  @Test
  void keepsDateOfTheNewsBesideAPastJob() {
    assertThat(Told.in(CHARACTERS, "云杉科技完成A轮融资，创始人周明曾任海屿集团副总裁。").rounds())
        .containsExactly("云杉科技 a 2020-05-18");
  }

  @Test
  void keepsDateOfTheNewsBesideFormerShareholders() {
    assertThat(Told.in(CHARACTERS, "云杉科技完成由红松资本、白杨创投联合领投的5000万美元C+轮融资，老股东青檀基金继续跟投。").rounds())
        .containsExactly("云杉科技 c-plus 5000万美元 红松资本*+白杨创投*+青檀基金 2020-05-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团领投了云杉科技规模达2亿元的B轮融资。云杉科技做机器人。 | 云杉科技 b 2亿元 海屿集团* 2020-05-18
          早在2019年8月，红松资本就投资了云杉科技。云杉科技做机器人。 | 云杉科技 红松资本 2019-08
          2019年7月，海屿集团向云杉科技投资1亿美元，2020年2月，海屿集团继续投资2亿美元。云杉科技做机器人。 | 云杉科技 1亿美元 海屿集团 2019-07; 云杉科技 2亿美元 海屿集团 2020-02
          """)
  void readsWhoPaidWhomAndWhenFromThePayersSide(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技创立于2015年，2016年3月获得红松资本领投的3000万元A轮融资。云杉科技做机器人。 | 云杉科技 a 3000万元 红松资本* 2016-03
          云杉科技完成3亿元人民币（约4500万美元）C轮融资。 | 云杉科技 c 3亿元人民币 2020-05-18
          云杉科技先后完成1亿元和2亿元的A轮与A+轮融资。 | 云杉科技 a 1亿元 2020-05-18; 云杉科技 a-plus 2亿元 2020-05-18
          云杉科技完成5亿元A轮、A+轮融资。 | 云杉科技 a 2020-05-18; 云杉科技 a-plus 2020-05-18
          云杉科技完成A轮和A+轮融资，共计5亿元。 | 云杉科技 a 2020-05-18; 云杉科技 a-plus 2020-05-18
          云杉科技完成共计5亿元的A轮、A+轮融资。 | 云杉科技 a 2020-05-18; 云杉科技 a-plus 2020-05-18
          云杉科技近日完成B轮融资，A轮投资方红松资本、白杨创投继续跟投。 | 云杉科技 b 红松资本+白杨创投 2020-05-18; 云杉科技 a 红松资本+白杨创投
          """)
  void readsWhatBelongsToWhichRound(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年上半年，全国固定资产投资完成24万亿元。",
        "红松资本完成第三期基金募集，规模20亿元。",
        "第三方数据显示，今年共有26家创业公司拿到融资，多为天使轮或A轮。",
        "云杉科技获得银行授信50亿元。",
        "云杉科技2000万元的融资计划最终搁浅。",
        "红松资本偏好天使轮到A轮的初创公司。",
      })
  void readsNoRoundWhereMoneyIsNotRaised(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @Test
  void givesAnEarlierStageNoDateOfTheDay() {
    assertThat(Told.in(CHARACTERS, "云杉科技近日完成B轮融资，由红松资本领投。 // 云杉科技的天使轮获得白杨创投投资。").rounds())
        .containsExactly("云杉科技 b 红松资本* 2020-05-18", "云杉科技 angel 白杨创投");
  }

  private static void addRow(List<Block> cells, int row, String... texts) {
    for (String text : texts) {
      cells.add(new Block(Block.Kind.TABLE_CELL, text, row, List.of()));
    }
  }
}
