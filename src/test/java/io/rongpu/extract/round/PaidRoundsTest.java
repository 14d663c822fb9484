package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds told by who pays; the articles are of 2020-05-18. */
class PaidRoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技是一家做机器人的公司。云杉科技在杭州，云杉科技有百人。 // 红松投资早在2013年就投资该公司。 | 云杉科技 红松投资 2013
          云杉科技是一家机器人公司，云杉科技在杭州。2017年3月，红松资本就低调投资了云杉科技。 | 云杉科技 红松资本 2017-03
          云杉科技在杭州，云杉科技做机器人。2017年3月，红松资本投资2亿元给云杉科技。 | 云杉科技 2亿元 红松资本 2017-03
          私募基金Redpine近日宣布对仓储平台Spruce投资3.5亿美元，并成为它的大股东。 | Spruce 3.5亿美元 Redpine 2020-05-18
          红松资本之前对Spruce投入30亿元，在2020年初又宣布对这家公司追加100亿元投资。 | Spruce 30亿元 红松资本; Spruce 100亿元 红松资本 2020
          2017年3月，红松资本先后投资了帕云西和曦诺白，前者做传感器。 | 帕云西 红松资本 2017-03; 曦诺白 红松资本 2017-03
          2017年3月，红松资本领投了云杉机器人2亿元的B轮融资。机器人很热，机器人是风口，机器人在春晚上跳舞，机器人也会写字。 | 云杉机器人 b 2亿元 红松资本* 2017-03
          红松资本成为“云杉科技”的天使轮投资方。2019年3月，白杨创投入股“云杉科技”。 | 云杉科技 angel 红松资本 2020-05-18; 云杉科技 白杨创投 2019-03
          红松资本：2017年投资了“云杉科技”，持股一成。 | 云杉科技 红松资本 2017
          红松资本以1亿元可转债形式战略投资“云杉科技”。 | 云杉科技 convertible 1亿元 红松资本 2020-05-18
          """)
  void readsWhoPaysWhereverTheNameStands(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本成为“云杉科技”的天使轮投资方。 | 云杉科技 angel 红松资本 2020-05-18
          红松资本也将成为“云杉科技”B轮独家投资方。 | 云杉科技 b 红松资本 2020-05-18 Planned
          “云杉科技”完成2亿元C轮融资，白杨创投领投。红松资本也是“云杉科技”A轮的领投方。 | 云杉科技 c 2亿元 白杨创投* 2020-05-18; 云杉科技 a 红松资本*
          """)
  void readsARoundFromTheNounThatAnInvestorIsCalled(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsAll(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017年3月，红松资本向Spruce豪掷1亿美元，震动业界。 | Spruce 1亿美元 红松资本 2017-03
          2017年3月，红松资本在Spruce身上砸了1亿美元。 | Spruce 1亿美元 红松资本 2017-03
          2017年3月，红松资本已经向 Spruce 注入了超过 1 亿美元。 | Spruce 超过 1 亿美元 红松资本 2017-03
          红松资本在2017年投了Spruce 1亿美元。 | Spruce 1亿美元 红松资本 2017
          红松资本花1亿美元投资了Spruce。 | Spruce 1亿美元 红松资本 2020-05-18
          红松资本2017年向Spruce投资1亿美元，2019年，又给它豪掷了2亿美元。 | Spruce 1亿美元 红松资本 2017; Spruce 2亿美元 红松资本 2019
          红松资本：2017年投资了Spruce，2019年初加码投资2亿美元，持股三成。 | Spruce 红松资本 2017; Spruce 2亿美元 红松资本 2019
          红松资本将加投2亿美元进Spruce公司。 | Spruce 2亿美元 红松资本 2020-05-18 Planned
          红松集团CEO王小明表示，公司“肯定”会参与Spruce当前的融资轮次。 | Spruce 红松集团 2020-05-18 Planned
          Spruce则从红松资本和白杨创投获得了1亿美元的投资。 | Spruce 1亿美元 红松资本+白杨创投 2020-05-18
          Spruce正计划从投资者处额外筹集1亿美元。 | Spruce 1亿美元 2020-05-18 Planned
          红松资本投资白杨驿站1.5亿元，获其一成股权。白杨驿站在杭州，白杨驿站有百人。 | 白杨驿站 1.5亿元 红松资本 2020-05-18
          """)
  void readsMoneyGivenInWhateverWords(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017年，红松集团豪掷7亿元购入服务器。",
        "红松集团在研发上砸了3亿元。",
        "红松资本投资收益3亿元，投资了多家公司。",
        "2017年3月，红松给员工投入了3亿元培训。",
        "他在房产上押下300万元，亏了一半。",
        "几家券商发公告，要给自营投资等业务注入新的动力。",
        "2017年，红松资本已确立投资体系，旗下有三家公司。",
        "2017年，其增资行为与本次交易无关。",
        "红松集团将向「乐园和产品部门」投入600亿元，用来扩建乐园。",
        "红松资本成为云杉科技的合作伙伴，也是它的客户。",
        "2017年，中央企业完成新兴产业投资2.5万亿元。",
        "按协议，直到红松集团收回100亿元的投资，分成才会停止。",
        "胜出者获得100万美元的投资。",
        "有的产品未上线即拿到天使轮投资。",
        "云杉股份公告，公司子公司决定对全资子公司白杨电子增资1000万元。"
      })
  void readsNoRoundWhereNoCompanyIsPaid(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本今日宣布完成领投云杉科技2亿元B轮融资，云杉科技在杭州。 | 云杉科技 b 2亿元 红松资本* 2020-05-18
          云杉科技获2亿元B轮融资，成为冷库领域里首家获得B轮融资的公司，白杨创投跟投。 | 云杉科技 b 2亿元 白杨创投 2020-05-18
          云杉科技本日宣布获2亿元融资，白杨创投跟投。 | 云杉科技 2亿元 白杨创投 2020-05-18
          “云杉科技”拟再融资2亿元，发力视频。 | 云杉科技 2亿元 2020-05-18 Planned
          考虑到红松资本2017年向“云杉科技”投资了2亿元，这是明智的。 | 云杉科技 2亿元 红松资本 2017
          """)
  void tellsWhoRaisesFromTheWordsAround(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017年3月，云杉智能获得红松资本的投资，云杉智能在杭州。 | 云杉智能 红松资本 2017-03
          2017年3月，云杉智能获得红松资本的入股，云杉智能在杭州。 | 云杉智能 红松资本 2017-03
          """)
  void takesTheLastCharacterOfANameForNoAuxiliary(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
