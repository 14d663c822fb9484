package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormalizerTest {

  private final NameNormalizer normalizer = new NameNormalizer();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ＩＤＧ资本, idg资本
          Square  Capital, squarecapital
          “蔚来”, 蔚来
          埃隆·马斯克, 埃隆马斯克
          埃隆・马斯克, 埃隆马斯克
          「拉勾」网, 拉勾网
          """)
  void spellsWidthCaseSpacesQuotesAndDotsAlike(String name, String spelling) {
    assertThat(normalizer.spelling(name)).isEqualTo(spelling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          北京云知声信息技术有限公司 | 北京云知声信息技术
          青藤云安全股份有限公司 | 青藤云安全
          腾讯科技（北京）有限公司 | 腾讯科技(北京)
          红杉一号投资中心（有限合伙） | 红杉一号投资中心
          Jibo Inc. | jibo
          Jibo, Inc | jibo
          Grab Holdings Co., Ltd. | grabholdings
          Trax Pte. Ltd. | trax
          """)
  void dropsLegalFormsOfOrganizations(String name, String normalForm) {
    assertThat(normalizer.organization(name)).isEqualTo(normalForm);
    assertThat(normalizer.isLegal(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zinc | zinc
          Tesco | tesco
          e有限公司 | e有限公司
          母公司 | 母公司
          AB Inc. | abinc.
          有限公司 | 有限公司
          """)
  void keepsEndingsThatBelongToTheNameOrLeaveTooLittle(String name, String normalForm) {
    assertThat(normalizer.organization(name)).isEqualTo(normalForm);
    assertThat(normalizer.isLegal(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"公司", "平台", "集团", "基金", "资本", "微", "", "capital"})
  void commonWordsAndSingleCharactersTellNothing(String normalForm) {
    assertThat(normalizer.isTelling(normalForm)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"蔚来", "蔚来资本", "58", "a站"})
  void namesTell(String normalForm) {
    assertThat(normalizer.isTelling(normalForm)).isTrue();
  }

  @Test
  void spellingKeepsLegalForms() {
    assertThat(normalizer.spelling("Jibo Inc.")).isEqualTo("jiboinc.");
  }
}
