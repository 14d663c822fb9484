package io.rongpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Evidence;
import io.rongpu.model.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in an article, it is read, and what was read points into it. */
class RuleExtractorPropertiesTest {

  private static final int TRIES = 400;

  @Property(seed = "20261124", tries = TRIES)
  void everyMentionLiesInItsQuoteInsideTheText(
      @ForAll("news") String title, @ForAll("news") String body) {
    assertReadable(title, body);
  }

  @Property(seed = "20261124", tries = TRIES)
  void everyTextIsRead(@ForAll String title, @ForAll String body) {
    assertReadable(title, body);
  }

  @Property(seed = "20261124", tries = 100)
  void sameTextGivesTheSameFacts(@ForAll("news") String title, @ForAll("news") String body) {
    assertThat(read(title, body).facts()).isEqualTo(read(title, body).facts());
  }

  private static void assertReadable(String title, String body) {
    Told told = read(title, body);
    Span whole = new Span(0, told.document().text().length());
    assertThat(told.evidence())
        .allSatisfy(
            (Evidence evidence) -> {
              assertThat(whole.contains(evidence.quote())).isTrue();
              assertThat(evidence.quote().contains(evidence.mention())).isTrue();
              assertThat(evidence.quote().of(told.document().text())).isNotBlank();
              assertThat(evidence.rule()).matches("[a-z-]+/[a-z0-9-]+");
            });
  }

  private static Told read(String title, String body) {
    return Told.under(Told.CHARACTERS, line(title), line(body));
  }

  /** A block is one line that is not blank. */
  private static String line(String text) {
    String line = text.replaceAll("\\R", " ");
    return line.isBlank() ? "空" : line;
  }

  /** Scraps of news and of markup, in any order: hits, halves of hits, and nonsense. */
  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "云杉科技",
            "“云杉”",
            "（下称“云杉”）",
            "Yunshan Robotics",
            "A&B",
            "红松资本",
            "白杨创投",
            "海屿集团",
            "梧桐",
            "周明",
            "萨姆·林德",
            "Sam Lind",
            "他",
            "公司",
            "本轮",
            "该轮",
            "此前",
            "曾",
            "继续",
            "近日",
            "2018年3月",
            "今日",
            "获悉",
            "完成",
            "获得",
            "宣布",
            "由",
            "向",
            "对",
            "以",
            "被",
            "通过",
            "了",
            "的",
            "于",
            "在",
            "是",
            "包括",
            "和",
            "与",
            "、",
            "，",
            "。",
            "：",
            "；",
            "（",
            "）",
            "“",
            "”",
            "《",
            " ",
            ".",
            "1、",
            "A轮",
            "Pre-A+轮",
            "天使轮",
            "战略",
            "融资",
            "投资",
            "领投",
            "跟投",
            "独家",
            "联合",
            "财务顾问",
            "投资方",
            "股东",
            "早期投资人",
            "1.5亿元",
            "数千万美元",
            "估值",
            "投后",
            "累计",
            "拟",
            "据传",
            "否认",
            "收购",
            "成立",
            "创办",
            "创始人",
            "联合创始人",
            "CEO",
            "兼",
            "前",
            "担任",
            "合伙人",
            "总部位于",
            "杭州",
            "<p>",
            "</a>",
            "&amp;",
            "http://a.b/c?d=e",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\uE001",
            "\uE002",
            "\uE003",
            "\uD842\uDFB7",
            "\uD842",
            "🚀")
        .list()
        .ofMaxSize(40)
        .map(scraps -> String.join("", scraps));
  }
}
