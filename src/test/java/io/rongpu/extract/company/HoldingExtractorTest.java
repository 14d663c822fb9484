package io.rongpu.extract.company;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本曾投资过云杉科技、苍梧教育。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          红松资本是云杉科技的早期投资人。红松资本和云杉科技都在北京。 | 红松资本 > 云杉科技
          红松资本投资了十家企业，其中包括云杉科技、苍梧教育。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          海屿集团持有云杉科技51%的股权。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          云杉科技的股东包括红松资本和白杨创投。云杉科技在北京。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          云杉科技被海屿集团投资后搬了家。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          曾投资云杉科技的红松资本，也看好教育。红松资本和云杉科技都在北京。 | 红松资本 > 云杉科技
          红松资本在家居、出行等领域投资了三十家企业，包括云杉科技、苍梧教育等。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          此前，云杉科技获得了红松资本和白杨创投的融资。云杉科技在北京。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          海屿集团近日转让其持有的云杉科技3.5%股权。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          云杉科技由红松资本、白杨创投等机构投资。云杉科技在北京。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          红松资本也是云杉科技最大的机构投资人。红松资本和云杉科技都在北京。 | 红松资本 > 云杉科技
          云杉科技完成A轮融资。公司历史投资方包括红松资本、白杨创投等。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          """)
  void readsWhoHoldsWhatWhenNoRoundIsTold(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "红松资本投资过许多公司。红松资本在北京。",
        "云杉科技的股东大会下月召开。云杉科技有五十人。",
        "周明是云杉科技的第一个用户。云杉科技有五十人。",
        "周明曾投资过很多时间。周明是云杉科技的用户。",
        "红松资本没有投资云杉科技。红松资本和云杉科技都在北京。",
        "海屿集团拟持有云杉科技51%的股权。海屿集团和云杉科技都在北京。",
        "云杉科技完成由红松资本领投的A轮融资。",
        "云杉科技由红松资本和白杨创投的老同事创办。云杉科技在北京。",
        "海屿集团收购青岚资本持有的云杉科技3.5%股权。海屿集团和云杉科技都在北京。",
        "投资人",
        "曾投资过，",
        "是的投资人",
        "云杉科技完成了E轮融资。其余投资者还有白杨创投、红松资本等。",
        "云杉科技的老股东红松资本继续跟投。",
        "云杉科技布局了逾40家社区门店，辅以其公众号、苍梧教育等网上渠道。云杉科技和苍梧教育都在北京。",
      })
  void readsNoHoldingInNearMissOrBrokenText(String text) {
    assertThat(Told.in(CHARACTERS, text).holdings()).isEmpty();
  }

  @Test
  void readsFormerShareholders() {
    assertThat(Told.in(CHARACTERS, "云杉科技完成A轮融资。云杉科技的老股东包括红松资本、白杨创投。").holdings())
        .containsExactly("红松资本 > 云杉科技", "白杨创投 > 云杉科技");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本布局了云杉科技、苍梧教育等教育企业。红松资本在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          红松资本的代表案例包括了谁，没有说。红松资本投资的项目包括云杉科技、苍梧教育等。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          海屿集团持有云杉科技55%的股权，青岚集团持有15%股权。海屿集团、青岚集团和云杉科技都在北京。 | 海屿集团 > 云杉科技; 青岚集团 > 云杉科技
          云杉科技完成A轮融资。其他股东还包括红松资本、白杨创投等。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          云杉科技完成A轮融资。前几轮投资方包括红松资本、白杨创投等。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          云杉科技完成A轮融资。交易之后，海屿集团持股21%。海屿集团在北京。 | 海屿集团 > 云杉科技
          """)
  void readsPortfoliosAndShares(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "红松资本布局了芯片、软件等领域。红松资本在北京。",
        "周明是天使投资人。周明在北京。",
        "红松资本投资级债券市场迎来了云杉科技等公司的债券。云杉科技在北京。",
      })
  void readsNoPortfolioInFieldsAndKinds(String text) {
    assertThat(Told.in(CHARACTERS, text).holdings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本在海外的投资对象包括云杉科技、苍梧教育。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          红松资本已布局云杉科技、苍梧教育等项目。红松资本在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          红松资本和白杨创投在继云杉科技、苍梧教育等项目后再次在教育领域投资。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技; 红松资本 > 苍梧教育; 白杨创投 > 苍梧教育
          这里不乏投资过云杉科技、苍梧教育的红松资本。云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          不久前获得红松资本投资的云杉科技，就在北京。红松资本和云杉科技都在北京。 | 红松资本 > 云杉科技
          海屿集团公告，公司控股的云杉科技近日搬家。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          """)
  void readsPortfoliosInOtherWords(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本的LP包括海屿集团、Nordwind等。 | 海屿集团 > 红松资本; Nordwind > 红松资本
          云杉科技的控股股东海屿集团近日表示满意。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          云杉科技的第一大股东是海屿集团。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          海屿集团作为云杉科技的最大股东，表示满意。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          作为云杉科技最早的投资方，红松资本一直看好它。红松资本和云杉科技都在北京。 | 红松资本 > 云杉科技
          迄今，云杉科技已从红松资本、白杨创投等机构那里筹集了3亿元。云杉科技在北京。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          云杉科技背后有红松资本、白杨创投等机构支持。云杉科技在北京。 | 红松资本 > 云杉科技; 白杨创投 > 云杉科技
          云杉科技成立五年，曾被红松资本投资过。云杉科技在北京。 | 红松资本 > 云杉科技
          云杉科技完成A轮融资。历史投资方包括帆将资本、白杨创投等。 | 帆将资本 > 云杉科技; 白杨创投 > 云杉科技
          """)
  void readsWhoStandsBehindACompany(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团在交易所挂牌转让云杉科技0.5%股份。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          海屿集团连续减持云杉科技股份。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          海屿集团全资拥有云杉科技。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技
          """)
  void readsWhoSellsOrOwns(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技的控股股东大会下月召开。云杉科技有五十人。",
        "云杉科技的小股东海屿集团没有说话。海屿集团和云杉科技都在北京。",
        "作为本轮投资方，红松资本看好云杉科技。红松资本和云杉科技都在北京。",
        "云杉科技背后是一支年轻的团队，红松资本也知道。云杉科技在北京。",
        "红松资本也参与投资云杉科技。红松资本和云杉科技都在北京。",
        "白杨创投从海屿集团受让云杉科技3%股份。海屿集团和云杉科技都在北京。",
        "云杉科技获得红松资本投资的机会不大。红松资本和云杉科技都在北京。",
      })
  void readsNoHoldingInWordsThatSoundLikeIt(String text) {
    assertThat(Told.in(CHARACTERS, text).holdings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红松资本在家居，出行领域投资了三十家企业，包括云杉科技、苍梧教育等。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          红松资本投资了一批年轻企业，如苍梧教育、云杉科技等。红松资本、云杉科技和苍梧教育都在北京。 | 红松资本 > 苍梧教育; 红松资本 > 云杉科技
          红松资本还投资了芯片公司云杉科技（Spruce），电池公司苍梧教育（Cangwu）等。红松资本在北京。 | 红松资本 > Spruce; 红松资本 > Cangwu
          红松资本创立于1987年。除青岚集团外，曾先后投资云杉科技、苍梧教育等企业。红松资本、青岚集团、云杉科技和苍梧教育都在北京。 | 红松资本 > 云杉科技; 红松资本 > 苍梧教育
          """)
  void readsPortfoliosTold(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团最大的出资方仍是云杉科技。海屿集团和云杉科技都在北京。 | 云杉科技 > 海屿集团
          云杉科技的其余投资人，包括白杨创投和红松资本，都不插手日常经营。云杉科技在北京。 | 白杨创投 > 云杉科技; 红松资本 > 云杉科技
          海屿集团投资过云杉科技。其余投资者还有白杨创投、红松资本等。海屿集团和云杉科技都在北京。 | 海屿集团 > 云杉科技; 白杨创投 > 云杉科技; 红松资本 > 云杉科技
          云杉科技股东青岚集团、海屿集团签署补充条款。海屿集团、青岚集团和云杉科技都在北京。 | 青岚集团 > 云杉科技; 海屿集团 > 云杉科技
          云杉科技作为第二大股东的海屿集团正筹备搬迁。海屿集团和云杉科技都在北京。 | 云杉科技 > 海屿集团
          """)
  void readsWhoTheOwnersOfACompanyAre(String text, String holdings) {
    assertThat(Told.in(CHARACTERS, text).holdings()).containsExactlyElementsOf(expected(holdings));
  }
}
