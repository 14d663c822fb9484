package io.rongpu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names may be typed, with HanLP and Lucene. */
class FindingNamesIT {

  private static SearchIndex index;

  @BeforeAll
  static void index() {
    DatasetGraph dataset =
        DatasetGraphFactory.wrap(
            new NamedThings()
                .company("字节跳动", 9, "ByteDance", "北京字节跳动科技有限公司")
                .company("字节乐园", 2)
                .company("重庆长江银行", 3)
                .company("绿洲音乐", 1)
                .company("云程Cloudway", 4)
                .company("星河智能", 5)
                .company("星河影业", 7)
                .company("宏图", 1)
                .company("北京宏图置业", 8)
                .company("Café Lumière", 1)
                .company("C++", 1)
                .add(Kind.ORGANIZATION, "江南大学", 2, "江南大学")
                .add(Kind.PERSON, "阿尔瓦·史密特", 2, "阿尔瓦·史密特")
                .add(Kind.PERSON, "单晓云", 1, "单晓云")
                .add(Kind.PLACE, "重庆", 6, "重庆")
                .article("a", "星河智能完成新一轮融资", "2019-01-01")
                .article("b", "星河智能再获融资", "2020-01-01")
                .graph());
    index = SearchIndex.of(dataset);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "字节, PREFIX",
    "字节跳动, EXACT",
    "字節跳動, EXACT",
    "字节跳动。, EXACT",
    "ＢｙｔｅＤａｎｃｅ, EXACT",
    "bytedance, EXACT",
    "zijie, SOUND",
    "zjtd, SOUND",
    "ZJTD, SOUND",
    "zijietiaodong, SOUND",
    "zi jie tiao dong, SOUND",
    "zi'jie tiaodong, SOUND",
    "ZiJieTiao, SOUND",
    "字节条动, SOUND",
    "跳动, WORDS",
    "节跳, WORDS",
    "tiaodong, SOUND",
    "字节跳功, FUZZY",
    "宇节跳动, FUZZY",
    "字节动, WORDS",
    "字节跃动, FUZZY",
    "zijietiaodnog, FUZZY",
    "zijetiaodong, FUZZY",
    "bytedanec, FUZZY",
    "bytdanc, FUZZY",
    "上海字节跳动网络公司, INSIDE"
  })
  void findsACompanyHoweverItIsTyped(String asked, Match match) {
    List<Hit> hits = index.find(Asked.of(asked, 5)).hits();
    assertThat(hits)
        .filteredOn(hit -> hit.name().equals("字节跳动"))
        .extracting(Hit::match)
        .containsExactly(match);
  }

  @ParameterizedTest
  @CsvSource({
    "chongqing, 重庆",
    "chongqingchangjiang, 重庆长江银行",
    "cqcjyh, 重庆长江银行",
    "changjiang, 重庆长江银行",
    "yinhang, 重庆长江银行",
    "lvzhou, 绿洲音乐",
    "luzhou, 绿洲音乐",
    "lüzhou, 绿洲音乐",
    "shanxiaoyun, 单晓云",
    "danxiaoyun, 单晓云",
    "yuncheng, 云程Cloudway",
    "云程 cloudway, 云程Cloudway",
    "cloudway, 云程Cloudway",
    "cafe lumiere, Café Lumière",
    "lumière, Café Lumière",
    "c++, C++",
    "阿尔瓦史密特, 阿尔瓦·史密特",
    "史密特, 阿尔瓦·史密特",
    "阿尔瓦•史密特, 阿尔瓦·史密特",
    "江大, 江南大学"
  })
  void findsReadingsScriptsAndShortForms(String asked, String name) {
    assertThat(index.find(Asked.of(asked, 1)).hits()).extracting(Hit::name).containsExactly(name);
  }

  @Test
  void ranksTheNameItselfThenBeginningsThenPartsAndTheBetterKnownFirst() {
    assertThat(index.find(Asked.of("宏图", 9)).hits())
        .extracting(Hit::name)
        .startsWith("宏图", "北京宏图置业");
    assertThat(index.find(Asked.of("星河", 9)).hits())
        .extracting(Hit::name)
        .containsExactly("星河影业", "星河智能", "星河智能再获融资", "星河智能完成新一轮融资");
  }

  @Test
  void findsTitlesByTheirWords() {
    assertThat(index.find(Asked.of("星河 新一轮", 9)).hits())
        .extracting(Hit::name, Hit::match)
        .contains(org.assertj.core.groups.Tuple.tuple("星河智能完成新一轮融资", Match.WORDS));
  }

  @Test
  void keepsToTheKindsAndThePageThatAreAskedFor() {
    assertThat(index.find(new Asked("chongqing", Set.of(Kind.PLACE), 0, 9)).hits())
        .extracting(Hit::name)
        .containsExactly("重庆");
    Found second = index.find(new Asked("星河", Set.of(), 1, 2));
    assertThat(second.hits()).extracting(Hit::name).containsExactly("星河智能", "星河智能再获融资");
    assertThat(second.total()).isEqualTo(4);
  }

  @Test
  void tellsWhichNameFits() {
    Hit hit = index.find(Asked.of("北京字节", 1)).hits().get(0);
    assertThat(hit.name()).isEqualTo("字节跳动");
    assertThat(hit.matched()).isEqualTo("北京字节跳动科技有限公司");
    assertThat(hit.claims()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*:*",
        "\"",
        "AND",
        "[a TO",
        "((((",
        "name:*",
        "字节*",
        "~",
        "\\",
        "\u0000",
        "\uD83D",
        "😀",
        "/.*/",
        "a && b || !c"
      })
  void takesSignsOfAQueryLanguageAsLetters(String asked) {
    assertThat(index.find(Asked.of(asked, 99)).hits().size()).isLessThan(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"字", "a", "ab ", "字节跳动", "重庆长", "😀", "\u0301"})
  void bearsVeryLongQuestions(String part) {
    assertThat(index.find(Asked.of(part.repeat(100_000), 3)).hits()).hasSizeLessThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"字*", "*", "zijie*", "星河~", "\"星河智能\""})
  void givesNothingMoreForOperators(String asked) {
    assertThat(index.find(Asked.of(asked, 99)).total())
        .isEqualTo(index.find(Asked.of(asked.replaceAll("[*~\"]", ""), 99)).total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqqq", "星海智能计算研究院筹备组", "xyzzyplugh"})
  void findsNothingWhereNothingIsAlike(String asked) {
    assertThat(index.find(Asked.of(asked, 9)).hits()).isEmpty();
  }

  @Test
  void answersTheSameHoweverItWasFilled() {
    DatasetGraph other =
        DatasetGraphFactory.wrap(
            new NamedThings().company("甲一科技", 1).company("甲二科技", 1).company("甲三科技", 1).graph());
    DatasetGraph turned =
        DatasetGraphFactory.wrap(
            new NamedThings().company("甲三科技", 1).company("甲二科技", 1).company("甲一科技", 1).graph());
    try (SearchIndex one = SearchIndex.of(other);
        SearchIndex two = SearchIndex.of(turned)) {
      assertThat(one.find(Asked.of("甲", 9))).isEqualTo(two.find(Asked.of("甲", 9)));
      assertThat(one.find(Asked.of("甲", 9)).total()).isEqualTo(3);
    }
  }
}
