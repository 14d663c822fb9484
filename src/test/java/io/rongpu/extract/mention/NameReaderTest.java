package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第三方支付平台云杉支付           | 云杉支付
          儿童教育品牌“小树苗”             | 小树苗
          停车企业「云杉停车」             | 云杉停车
          近日，云杉科技                   | 云杉科技
          36氪获悉，物流平台云杉快跑       | 云杉快跑
          一家做机器人的公司云杉动力       | 云杉动力
          自动驾驶公司Momenta              | Momenta
          美国初创公司OpenSpace            | OpenSpace
          咖啡品牌 Manner Coffee           | Manner Coffee
          云杉科技（股票代码：300001）     | 云杉科技
          深圳市云杉信息技术有限公司       | 深圳市云杉信息技术有限公司
          """)
  void readsTheNameAtTheEndOfThePhrase(String phrase, String name) {
    Name read = read(phrase);

    assertThat(read).isNotNull();
    assertThat(read.text()).isEqualTo(name);
    assertThat(read.span().of(phrase)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "该公司",
        "我们",
        "多家机构",
        "平台",
        "北京",
        "其投资方",
        "今年融资",
        "云杉科技创始人周明",
        "三家",
        "，",
        " ",
      })
  void readsNothingWhereNobodyIsNamed(String phrase) {
    assertThat(read(phrase)).isNull();
  }

  @Test
  void readsTheLatinNameInBrackets() {
    assertThat(forms("人工智能公司云杉科技（Yunshan AI）")).containsExactly("云杉科技", "Yunshan AI");
  }

  @Test
  void readsAPartnershipWithAndWithoutItsBracket() {
    assertThat(forms("上海云杉股权投资合伙企业（有限合伙）")).containsExactly("上海云杉股权投资合伙企业（有限合伙）", "上海云杉股权投资合伙企业");
  }

  @Test
  void takesNoAliasFromABracketThatSaysSomethingElse() {
    assertThat(forms("云杉科技（领投）")).containsExactly("云杉科技");
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉科技（下称“云杉”）", "云杉科技（以下简称云杉）", "云杉科技（云杉）"})
  void readsTheChineseAliasInBrackets(String phrase) {
    assertThat(forms(phrase)).containsExactly("云杉科技", "云杉");
  }

  @Test
  void countsTheNameInTheWholeText() {
    NameReader reader = new NameReader("云杉发布新品。云杉说，云杉杉");

    assertThat(reader.count("云杉")).isEqualTo(3);
    assertThat(reader.count("红松")).isZero();
  }

  @Test
  void readsANameLikeAPhraseWhereAHeadlineAndASentenceBeginWithIt() {
    String text = "至楼完成A轮融资\n家装平台至楼完成千万元A轮融资。至楼在2016年成立。";
    int at = text.indexOf("至楼完成千万");

    Name name = new NameReader(text).read(new Span(at, at + 2), Entity.Kind.COMPANY);

    assertThat(name).isNotNull();
    assertThat(name.text()).isEqualTo("至楼");
  }

  @ParameterizedTest
  @ValueSource(strings = {"校园平台“我的课”", "餐饮品牌「林先生」", "出行公司“由此行”"})
  void readsANameLikeAPhraseInQuotesBehindANounOfKind(String phrase) {
    assertThat(forms(phrase)).containsExactly(phrase.replaceFirst(".*[“「](.*)[”」]", "$1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉资本（", "）云杉资本"})
  void readsNoHalfOfABracketIntoAName(String phrase) {
    assertThat(forms(phrase)).containsExactly("云杉资本");
  }

  @ParameterizedTest
  @ValueSource(strings = {"出资人", "云杉资本（红松", "转让云杉股权、求购"})
  void readsNoPieceOfABracketOrListAsAName(String phrase) {
    assertThat(forms(phrase)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"至楼", "我的课", "林先生", "他说“我的课”"})
  void readsNoPhraseThatNobodyCallsAName(String phrase) {
    assertThat(forms(phrase)).isEmpty();
  }

  private static @Nullable Name read(String phrase) {
    return new NameReader(phrase).read(new Span(0, phrase.length()), Entity.Kind.COMPANY);
  }

  private static java.util.List<String> forms(String phrase) {
    Name name = read(phrase);
    return name == null ? java.util.List.of() : name.forms();
  }

  @Test
  void takesTheCharacterBehindThatTheNameNeverStandsWithout() {
    String always = "青杉也在9月获投资，青杉也的创始人";
    String once = "青杉也在9月获投资，青杉的创始人";

    assertThat(new NameReader(always).whole(new Span(0, 2))).isEqualTo(new Span(0, 3));
    assertThat(new NameReader(once).whole(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(new NameReader("青杉的人，青杉的车").whole(new Span(0, 2))).isEqualTo(new Span(0, 2));
  }
}
