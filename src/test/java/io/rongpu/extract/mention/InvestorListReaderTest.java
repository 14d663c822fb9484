package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvestorListReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          红杉中国、真格基金                     | 红杉中国, 真格基金
          红杉中国、真格基金等                   | 红杉中国, 真格基金
          红杉中国、真格基金等多家机构           | 红杉中国, 真格基金
          IDG资本、腾讯，以及老股东真格基金      | IDG资本, 腾讯, 真格基金
          国投创业与深创投共同                   | 国投创业, 深创投
          三一重工和中联重科                     | 三一重工, 中联重科
          A轮投资方蓝驰创投                      | 蓝驰创投
          知名投资机构云杉资本                   | 云杉资本
          招商局集团及其关联方                   | 招商局集团
          淡马锡、GIC、Coatue                    | 淡马锡, GIC, Coatue
          Sequoia Capital, IDG Capital           | Sequoia Capital, IDG Capital
          华兴新经济基金等三家机构               | 华兴新经济基金
          前海母基金、其他投资方                 | 前海母基金
          天使投资人周明                         | 周明
          知名投资人徐小平                       | 徐小平
          著名天使周明                           | 周明
          海屿集团下属基金                       | 海屿集团
          红松资本和国内一家大型投资机构         | 红松资本
          云杉集团董事长周明                     | 周明
          李嘉诚旗下维港投资                     | 维港投资
          北京云杉科技有限公司                   | 北京云杉科技有限公司
          政府基金红松基金                       | 红松基金
          海屿新经济基金团队                     | 海屿新经济基金
          上市集团海屿控股、红松资本             | 海屿控股, 红松资本
          科技基金有限公司                       | 科技基金有限公司
          红松资本和白杨基金共同发起的青檀基金   | 青檀基金
          红松资本、青檀加速器投资               | 红松资本, 青檀加速器
          红松资本、有海科技                     | 红松资本, 有海科技
          有红松资本、海屿科技                   | 红松资本, 海屿科技
          海屿集团高管周明                       | 周明
          Maple Grove公司                        | Maple Grove
          """)
  void readsMembersWithoutTheWordsAroundThem(String list, String names) {
    assertThat(read(list))
        .extracting(member -> member.name().text())
        .containsExactlyElementsOf(List.of(names.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"老股东", "多家机构", "老股东、多家机构", "两家产业方", "", "、"})
  void leavesOutThoseWhoAreNotNamed(String list) {
    assertThat(read(list)).isEmpty();
  }

  @Test
  void readsWhoLeadsFromTheBracket() {
    assertThat(read("红杉资本（领投）、经纬中国（跟投）"))
        .extracting(member -> member.name().text() + member.lead())
        .containsExactly("红杉资本true", "经纬中国false");
  }

  @Test
  void takesPeopleForPeopleAndFirmsForFirms() {
    assertThat(read("真格基金、埃里克·施密特、王刚"))
        .extracting(member -> member.name().kind())
        .containsExactly(Entity.Kind.INVESTMENT_FIRM, Entity.Kind.PERSON, Entity.Kind.PERSON);
  }

  @Test
  void namesTheOwnerOfAFirmThatHasNoName() {
    assertThat(read("人民网旗下创投企业"))
        .singleElement()
        .satisfies(member -> assertThat(member.name().forms()).containsExactly("人民网", "人民网旗下创投企业"));
  }

  @Test
  void spansPointAtTheNames() {
    String list = "其中包括红杉中国、真格基金等";

    assertThat(read(list))
        .extracting(member -> member.name().span().of(list))
        .containsExactly("红杉中国", "真格基金");
  }

  @Test
  void keepsTheAndInsideAKnownName() {
    assertThat(read("和玉资本和顺为资本"))
        .extracting(member -> member.name().text())
        .containsExactly("和玉资本", "顺为资本");
  }

  @Test
  void leavesOutACertainInstitution() {
    assertThat(read("某知名机构")).isEmpty();
  }

  @Test
  void cutsAtTheEnglishAnd() {
    assertThat(read("Sequoia Capital, IDG Capital and Tencent"))
        .extracting(member -> member.name().text())
        .containsExactly("Sequoia Capital", "IDG Capital", "Tencent");
  }

  private static List<InvestorListReader.Member> read(String list) {
    return new InvestorListReader(list, new NameReader(list))
        .read(new Span(0, list.length()), 0, list);
  }
}
