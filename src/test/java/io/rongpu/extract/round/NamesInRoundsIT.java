package io.rongpu.extract.round;

import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import io.rongpu.text.Segmenter;
import io.rongpu.text.hanlp.HanlpSegmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who raises and who invests, with the words of the dictionary as witnesses. */
class NamesInRoundsIT {

  private static final Segmenter HANLP = HanlpSegmenter.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，红松资本领投。白杨创投、海屿基金等老股东进一步跟投。 | 云杉科技 b 红松资本*+白杨创投+海屿基金 2020-05-18
          云杉科技完成5000万元A轮融资，投资方包括红松资本、白杨创投和海屿投资。 | 云杉科技 a 5000万元 红松资本+白杨创投+海屿投资 2020-05-18
          云杉科技完成C轮融资，由今日资本、红松资本共同投资。 | 云杉科技 c 今日资本+红松资本 2020-05-18
          云杉科技完成B轮融资，由红松资本与海屿集团共同发起设立的白杨教育基金领投。 | 云杉科技 b 白杨教育基金* 2020-05-18
          云杉科技在A轮融资中获得了2000万美元投资，由红松资本领投。 | 云杉科技 a 2000万美元 红松资本* 2020-05-18
          云杉科技完成B轮融资，投资方为红松资本、利润、战略。 | 云杉科技 b 红松资本 2020-05-18
          云杉科技完成B轮融资，由红松资本领投，先锋油气跟投。 | 云杉科技 b 红松资本*+先锋油气 2020-05-18
          云杉科技完成B轮融资，由红松资本领投，行业龙头跟投。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，由红松资本领投，它最近还领投了多笔交易。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，红松资本领投，投资者有权行使回购权。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，由英国批发、食品零售巨头Seaisle领投。 | 云杉科技 b Seaisle* 2020-05-18
          云杉科技完成B轮融资，投资方包括海内外多家知名机构。 | 云杉科技 b 2020-05-18
          云杉科技获得博雅竞技3000万元A轮融资。 | 云杉科技 a 3000万元 博雅竞技 2020-05-18
          云杉科技拿到行业内第一笔B轮融资。 | 云杉科技 b 2020-05-18
          云杉科技完成B轮融资，红松资本领投，君联资本王建国以个人名义跟投。 | 云杉科技 b 红松资本*+王建国 2020-05-18
          云杉科技完成B轮融资，投资方为君联资本王建国。 | 云杉科技 b 君联资本 2020-05-18
          """)
  void readsInvestorsAndNoOtherWords(String text, String round) {
    assertThat(Told.in(HANLP, text).rounds()).containsExactlyElementsOf(expected(round));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成A轮融资，由红松资本领投，有竹创投跟投。 | 云杉科技 a 红松资本*+有竹创投 2020-05-18
          云杉科技完成A轮融资，由红松资本领投，有白杨创投跟投。 | 云杉科技 a 红松资本*+白杨创投 2020-05-18
          云杉科技完成A轮融资，由红松资本、白杨创投合投。 | 云杉科技 a 红松资本+白杨创投 2020-05-18
          云杉科技完成A轮融资，红松资本领投，海屿文化基金及原有股东白杨创投跟投。 | 云杉科技 a 红松资本*+海屿文化基金+白杨创投 2020-05-18
          云杉科技完成A轮融资，由三家机构共同投资，包括红松资本、白杨创投和海屿基金。 | 云杉科技 a 红松资本+白杨创投+海屿基金 2020-05-18
          云杉科技完成A轮融资，由红松资本和国内某家大型保险机构领投。 | 云杉科技 a 红松资本* 2020-05-18
          云杉科技获得海屿文化产业投资基金3600万元A轮融资。 | 云杉科技 a 3600万元 海屿文化产业投资基金 2020-05-18
          云杉科技获得来自滨州海屿投资的2亿元A轮融资。 | 云杉科技 a 2亿元 滨州海屿投资 2020-05-18
          云杉科技完成A轮融资。本轮领投方红松资本合伙人周明表示：我们看好云杉。 | 云杉科技 a 红松资本* 2020-05-18
          云杉科技完成A轮融资。本轮融资完成后，投资方周明表示看好。 | 云杉科技 a 2020-05-18
          云杉科技完成A轮融资，白杨创投为本轮新加入的战略投资方。 | 云杉科技 a 白杨创投 2020-05-18
          云杉科技从红松资本和白杨创投那里筹集了1630万美元融资。 | 云杉科技 1630万美元 红松资本+白杨创投 2020-05-18
          云杉科技完成A轮融资。云杉科技正计划从投资者处额外筹集1740万美元。 | 云杉科技 a 2020-05-18; 云杉科技 1740万美元 2020-05-18 Planned
          """)
  void readsInvestorsWhereverTheSentenceNamesThem(String text, String round) {
    assertThat(Told.in(HANLP, text).rounds()).containsExactlyElementsOf(expected(round));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          创企Pinery近日“悄悄”完成了6400万美元融资，红松资本领投。 | Pinery 6400万美元 红松资本* 2020-05-18
          一家名为青檀数科的公司完成5000万元A轮融资，红松资本领投。 | 青檀数科 a 5000万元 红松资本* 2020-05-18
          青檀数科创立于2015年5月，于2016年5月获得红松资本领投的数百万美元A轮融资。 | 青檀数科 a 数百万美元 红松资本* 2016-05
          味PINE完成数百万元天使轮融资，投资方为红松资本。味PINE做零食。 | 味PINE angel 数百万元 红松资本 2020-05-18
          它杉智航成立于2019年。它杉先后完成A轮融资，红松资本领投。 | 它杉 a 红松资本* 2020-05-18
          在线防伪平台Pinery已募集2000万美元B轮融资，红松资本领投。Pinery做防伪。 | Pinery b 2000万美元 红松资本* 2020-05-18
          青檀数科也很快完成5000万元A轮融资，红松资本领投。青檀数科做数据。 | 青檀数科 a 5000万元 红松资本* 2020-05-18
          短视频栏目运营方青檀传媒完成5000万元A轮融资，红松资本领投。 | 青檀传媒 a 5000万元 红松资本* 2020-05-18
          青檀再生科技完成5000万元A轮融资，红松资本领投。 | 青檀再生科技 a 5000万元 红松资本* 2020-05-18
          石材电商——青檀网完成数千万元A轮融资，红松资本领投。 | 青檀网 a 数千万元 红松资本* 2020-05-18
          """)
  void readsTheCompanyByItsWholeName(String text, String round) {
    assertThat(Told.in(HANLP, text).rounds()).containsExactlyElementsOf(expected(round));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一家机器人公司完成5000万元A轮融资，红松资本领投。", "去年养殖行业一共有47起融资，合计约38亿元。", "不少创业公司在A轮获得了数千万元融资。"})
  void readsNoRoundOfAnybody(String text) {
    assertThat(Told.in(HANLP, text).rounds()).isEmpty();
  }
}
