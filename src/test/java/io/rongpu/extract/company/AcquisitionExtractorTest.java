package io.rongpu.extract.company;

import static io.rongpu.extract.Told.CHARACTERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcquisitionExtractorTest {

  private static final String BOTH = "海屿集团做家电，云杉科技做机器人。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团宣布以3亿元收购云杉科技。 | 海屿集团 buys 云杉科技 3亿元
          海屿集团全资收购云杉科技，双方没有透露价格。 | 海屿集团 buys 云杉科技
          云杉科技被海屿集团收购。 | 海屿集团 buys 云杉科技
          Nordwind收购Bluefin，价格没有透露。 | Nordwind buys Bluefin
          海屿集团完成了对云杉科技的全资收购。 | 海屿集团 buys 云杉科技
          云杉科技（海屿集团收购）的团队来自南京。 | 海屿集团 buys 云杉科技
          海屿集团将云杉科技以2亿元出售给Nordwind。 | Nordwind buys 云杉科技 2亿元
          海屿集团3亿元入主云杉科技。 | 海屿集团 buys 云杉科技 3亿元
          海屿集团宣布，以每股9元、总计3亿元收购云杉科技51%股权。 | 海屿集团 buys 云杉科技 总计3亿元
          海屿集团公告，公司受让青岚资本持有的云杉科技30%股权。 | 海屿集团 buys 云杉科技
          """)
  void readsWhoBoughtWhom(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团拟收购云杉科技。 | 海屿集团 buys 云杉科技 Planned
          海屿集团正在洽谈收购云杉科技。 | 海屿集团 buys 云杉科技 Planned
          海屿集团公告，公司拟用现金收购云杉科技53%股权，交易对价是2.7亿元。 | 海屿集团 buys 云杉科技 2.7亿元 Planned
          海屿集团宣布达成购股协议，收购云杉科技51%股权。 | 海屿集团 buys 云杉科技 Planned
          传海屿集团将收购云杉科技。 | 海屿集团 buys 云杉科技 Rumoured
          海屿集团有意竞购云杉科技。 | 海屿集团 buys 云杉科技 Planned
          海屿集团有意对云杉科技进行收购。 | 海屿集团 buys 云杉科技 Planned
          据知情人士透露，海屿集团收购了云杉科技。 | 海屿集团 buys 云杉科技 Rumoured
          海屿集团对收购云杉科技的消息予以否认，称消息不实。 | 海屿集团 buys 云杉科技 Denied
          """)
  void tellsPlansRumoursAndDenialsFromDeals(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海屿集团通过收购进入新市场。",
        "海屿集团收购了多家公司的股份。",
        "废品收购站收购旧家电。",
        "海屿集团的收购价格很高。",
        "海屿集团放弃收购云杉科技。",
        "如果海屿集团收购云杉科技，市场会变小。",
        "海屿集团的收入主要来自云杉科技。",
        "海屿集团收购的旧家电堆在仓库里。",
        "海屿集团与云杉科技合作。",
        "海屿集团收购",
        "被收购",
        "收购，收购。收购。",
      })
  void readsNoAcquisitionInNearMissOrBrokenText(String text) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = "海屿集团否认收购云杉科技。")
  void readsDenialByTheBuyer(String text) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions())
        .containsExactly("海屿集团 buys 云杉科技 Denied");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordwind收购Bluefin，价格为5亿美元。 | Nordwind buys Bluefin 5亿美元
          海屿集团正在洽谈收购云杉科技，报价3亿美元。 | 海屿集团 buys 云杉科技 3亿美元 Planned
          """)
  void readsPriceInTheNextClause(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团将云杉科技收入囊中。 | 海屿集团 buys 云杉科技
          海屿集团还以现金控股云杉科技74%，后者今后由林若溪打理。 | 海屿集团 buys 云杉科技
          周明创办了云杉科技（2010年被海屿集团收购），也卖过书。 | 海屿集团 buys 云杉科技
          海屿集团完成了对云杉科技的私有化收购。 | 海屿集团 buys 云杉科技
          海屿集团把云杉科技收购后关掉了它的工厂。 | 海屿集团 buys 云杉科技
          海屿集团去年对云杉科技进行了收购。 | 海屿集团 buys 云杉科技
          很多人认为海屿集团收购云杉科技是一步险棋。 | 海屿集团 buys 云杉科技
          法院批准海屿集团收购云杉科技。 | 海屿集团 buys 云杉科技
          被海屿集团收购的机器人公司云杉科技就在南京。 | 海屿集团 buys 云杉科技
          通过收购云杉科技，海屿集团有了自己的工厂。 | 海屿集团 buys 云杉科技
          被海屿集团收购后，云杉科技已经搬家。 | 海屿集团 buys 云杉科技
          周明创办了云杉科技，后被海屿集团收购。 | 海屿集团 buys 云杉科技
          Nordwind裁员百人，同期花3亿元收购云杉科技。 | Nordwind buys 云杉科技 3亿元
          云杉科技（已被海屿集团收购）的团队来自南京。 | 海屿集团 buys 云杉科技
          云杉科技接受了海屿集团提出的收购要约。 | 海屿集团 buys 云杉科技 Planned
          海屿集团将云杉科技的收购报价提高到3亿元。 | 海屿集团 buys 云杉科技 Planned
          海屿集团吞下云杉科技。 | 海屿集团 buys 云杉科技
          海屿集团的董事会正在考虑收购云杉科技。 | 海屿集团 buys 云杉科技 Planned
          """)
  void readsWhoBoughtWhomInOtherClauses(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团联手Nordwind以3亿元收购云杉科技。 | 海屿集团 buys 云杉科技 3亿元; Nordwind buys 云杉科技 3亿元
          海屿集团通过其控股的青岚资本联合一致行动人Nordwind，以3亿元收购云杉科技。 | 海屿集团 buys 云杉科技 3亿元; Nordwind buys 云杉科技 3亿元
          海屿集团通过全资子公司，以3亿元收购云杉科技。 | 海屿集团 buys 云杉科技 3亿元
          海屿集团与Nordwind联合发布产品，并收购云杉科技。 | 海屿集团 buys 云杉科技
          """)
  void readsWhoBuysTogether(String text, String deals) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions())
        .containsExactlyInAnyOrder(deals.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团收购了Nordwind集团（德国）旗下“Bluefin”品牌的全部技术和资产。 | 海屿集团 buys Bluefin
          海屿集团收购了Nordwind集团旗下“Bluefin”品牌。 | 海屿集团 buys Bluefin
          海屿集团收购了Nordwind（德国）。 | 海屿集团 buys Nordwind
          """)
  void readsABrandNotItsFormerOwner(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团收购了云杉科技的芯片业务。 | 海屿集团 buys 云杉科技的芯片业务
          海屿集团拿下云杉科技华南业务。 | 海屿集团 buys 云杉科技华南业务
          海屿集团竞购云杉科技旗下的机器人部门。 | 海屿集团 buys 云杉科技旗下的机器人部门 Planned
          """)
  void tellsAPartOfACompanyWithItsOwner(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海屿集团合并财务报表，云杉科技也是。",
        "海屿集团把业务和部门合并。",
        "海屿集团将在明年收购，云杉科技不知道。",
        "周明对入主云杉科技的海屿集团说了不。",
        "海屿集团拿下云杉科技的订单。",
        "海屿集团收购专家说，云杉科技很好。",
        "海屿集团可收购云杉科技，也可不收购。",
        "海屿集团本想收购云杉科技，后来没有。",
      })
  void readsNoAcquisitionWhereNothingIsBought(String text) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团以2亿元收购了云杉科技，以3亿元收购了Bluefin。 | 海屿集团 buys 云杉科技 2亿元; 海屿集团 buys Bluefin 3亿元
          Nordwind近来很忙。它以3亿元收购了Bluefin。 | Nordwind buys Bluefin 3亿元
          海屿集团和Nordwind组成的财团，同意以3亿元收购云杉科技。 | 海屿集团 buys 云杉科技 3亿元 Planned; Nordwind buys 云杉科技 3亿元 Planned
          由Nordwind牵头的财团收购云杉科技。 | Nordwind buys 云杉科技
          """)
  void readsWhoBuysWhereTheVerbHasNoSubjectOfItsOwn(String text, String deals) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions())
        .containsExactlyInAnyOrder(deals.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海屿集团以3亿元获得云杉科技60%的股权。 | 海屿集团 buys 云杉科技 3亿元
          海屿集团取得云杉科技的控制权。 | 海屿集团 buys 云杉科技
          海屿集团与云杉科技签署收购协议。 | 海屿集团 buys 云杉科技
          海屿集团与云杉科技签署收购框架协议。 | 海屿集团 buys 云杉科技 Planned
          云杉科技收到海屿集团提交的收购要约。 | 海屿集团 buys 云杉科技 Planned
          云杉科技接受了海屿集团提出的全面要约收购。 | 海屿集团 buys 云杉科技 Planned
          海屿集团完成对机器人品牌“云杉科技”的收购。 | 海屿集团 buys 云杉科技
          海屿集团溢价30%收购云杉科技。 | 海屿集团 buys 云杉科技
          海屿集团收购了风险管理公司Bluefin。 | 海屿集团 buys Bluefin
          海屿集团收购了Bluefin来扩大市场。 | 海屿集团 buys Bluefin
          """)
  void readsPurchasesInOtherWords(String text, String deal) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).containsExactly(deal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海屿集团获得云杉科技的投资。",
        "海屿集团获得云杉科技20%的股权。",
        "海屿集团获得客户60%的好评，云杉科技没有。",
        "海屿集团与云杉科技签署合作协议。",
        "海屿集团收购风险很高，云杉科技知道。",
        "Nordwind近来很忙。收购了很多。",
        "海屿集团将大部分股权出售给云杉科技。",
      })
  void readsNoPurchaseWithoutControlOrObject(String text) {
    assertThat(Told.in(CHARACTERS, text + BOTH).acquisitions()).isEmpty();
  }
}
