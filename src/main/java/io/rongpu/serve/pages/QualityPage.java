package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.rdf.GraphNames;
import io.rongpu.store.InputEntry;
import io.rongpu.store.Refusals;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** How complete the graph is, what could not be read, and what a person should look at. */
final class QualityPage implements PageMaker {

  private static final int SHOWN = 50;
  private static final int JOINED_FROM = 50;

  /** What the page shows of it, each at an address of its own. */
  enum Part {
    COVERAGE("完整程度", "Completeness"),
    UNREAD("未读出的句子", "Sentences not read"),
    REFUSED("拒收的文件", "Refused files"),
    SHAPES("SHACL 校验", "SHACL results"),
    REVIEW("待人工判断", "Review queue");

    private final String zh;
    private final String en;

    Part(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    String title(Visit visit) {
      return visit.pick(zh, en);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Part of(@Nullable String word) {
      for (Part part : values()) {
        if (part.word().equals(word)) {
          return part;
        }
      }
      return COVERAGE;
    }
  }

  private final @Nullable ReviewQueue queue;

  QualityPage(@Nullable ReviewQueue queue) {
    this.queue = queue;
  }

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    Part shown = Part.of(visit.parameter("part"));
    String title = visit.pick("质量", "Quality");
    return Page.of(
        shown.title(visit) + " · " + title,
        h1(title),
        nav(ul(
                each(
                    List.of(Part.values()),
                    part ->
                        li(
                            a(part.title(visit))
                                .withHref(visit.to("/quality", "part", part.word()))
                                .condAttr(part == shown, "aria-current", "page")))))
            .withClass("views")
            .attr("aria-label", visit.pick("质量各项", "Parts of quality")),
        h2(shown.title(visit)),
        switch (shown) {
          case COVERAGE -> Coverage.of(visit, knowledge);
          case UNREAD -> UnreadSentences.of(visit, knowledge);
          case REFUSED -> refused(visit, knowledge);
          case SHAPES -> shapes(visit, knowledge);
          case REVIEW -> review(visit, knowledge);
        });
  }

  private static DomContent refused(Visit visit, Knowledge knowledge) {
    List<InputEntry> refused =
        knowledge.remembered(
            "refused", () -> Refusals.in(knowledge.dataset(), new GraphNames(visit.iris())));
    if (refused.isEmpty()) {
      return p(visit.pick("没有：读入的文件都收下了。", "None: every file that was read was taken."));
    }
    int from = visit.number("from", 0, 0, refused.size() - 1);
    return div(
        Tables.of(
            visit.pick("共 " + refused.size() + " 个", refused.size() + " in all"),
            List.of(visit.pick("文件", "File"), visit.pick("原因", "Reason")),
            refused.stream()
                .skip(from)
                .limit(SHOWN)
                .map(
                    entry ->
                        List.<DomContent>of(text(entry.key()), Phrases.of(visit, entry.refusal())))
                .toList()),
        Paging.of(visit, "from", from, SHOWN, refused.size()));
  }

  private static DomContent shapes(Visit visit, Knowledge knowledge) {
    List<Violation> found =
        knowledge.remembered(
            "shapes", () -> List.copyOf(ShapeChecker.standard().check(knowledge.graph())));
    DomContent before =
        p(visit.pick(
                "每篇文章的陈述入库前都按形状校验，违反的不入库；这里是知识层的结果。",
                "Every article's claims are checked before they are stored, and kept out if they"
                    + " violate a shape. This is what the knowledge layer gives."))
            .withClass("quiet");
    if (found.isEmpty()) {
      return div(
          before,
          p("✓ " + visit.pick("知识层符合所有形状。", "The knowledge layer conforms to all shapes.")));
    }
    int from = visit.number("from", 0, 0, found.size() - 1);
    return div(
        before,
        Tables.of(
            visit.pick("共 " + found.size() + " 条", found.size() + " in all"),
            List.of(
                visit.pick("程度", "Degree"),
                visit.pick("对象", "Thing"),
                visit.pick("说明", "Message"),
                visit.pick("值", "Value")),
            found.stream()
                .skip(from)
                .limit(SHOWN)
                .map(violation -> violation(visit, knowledge, violation))
                .toList()),
        Paging.of(visit, "from", from, SHOWN, found.size()));
  }

  private static List<DomContent> violation(Visit visit, Knowledge knowledge, Violation violation) {
    return List.of(
        span(switch (violation.severity()) {
              case VIOLATION -> visit.pick("违反", "violation");
              case WARNING -> visit.pick("警告", "warning");
              case INFO -> visit.pick("提示", "info");
            })
            .withClass("badge warn"),
        thing(visit, knowledge, violation.focus()),
        text(visit.pick(violation.chinese(), violation.english())),
        // Of a thing that lacks something the value is itself.
        text(
            Thing.orEmpty(violation.value()).contains(violation.focus())
                ? ""
                : Thing.orEmpty(violation.value())));
  }

  private DomContent review(Visit visit, Knowledge knowledge) {
    if (queue == null) {
      return p(
          visit.pick(
              "本服务没有待判断的列表；用命令 rongpu review --loc DIR。",
              "This service has no list of it; see rongpu review --loc DIR."));
    }
    List<ReviewQueue.Entry> open = open(knowledge, queue);
    DomContent before =
        p(visit.pick(
                "名称不同却可能是同一主体的成对事物，影响文章最多的在前。分数到 "
                    + JOINED_FROM
                    + " 即合并，除非有文章把两者分开说。用 rongpu review --same A B 或 --different A B 裁决。",
                "Pairs that may be one, those in most articles first. From "
                    + JOINED_FROM
                    + " on they are joined, unless an article tells them apart. Decide with rongpu"
                    + " review --same A B, or --different A B."))
            .withClass("quiet");
    if (open.isEmpty()) {
      return div(before, p(visit.pick("没有待判断的。", "Nothing is left to decide.")));
    }
    int from = visit.number("from", 0, 0, open.size() - 1);
    return div(
        before,
        Tables.of(
            visit.pick("共 " + open.size() + " 对", Html.count(open.size(), "pair", "pairs")),
            List.of(
                visit.pick("其一", "One"),
                visit.pick("其二", "Other"),
                visit.pick("分数", "Score"),
                visit.pick("理由", "Reasons")),
            open.stream()
                .skip(from)
                .limit(SHOWN)
                .map(
                    entry ->
                        List.<DomContent>of(
                            thing(visit, knowledge, entry.one()),
                            thing(visit, knowledge, entry.other()),
                            text(Integer.toString(entry.score())),
                            div(
                                each(entry.pro(), reason -> reason(visit, "+ ", reason)),
                                each(entry.contra(), reason -> reason(visit, "− ", reason)))))
                .toList()),
        Paging.of(visit, "from", from, SHOWN, open.size()));
  }

  private static DomContent reason(Visit visit, String sign, String reason) {
    return div(text(sign), Phrases.of(visit, reason));
  }

  /** It reads in a transaction of its own, for which it takes a thread that is in none. */
  private static List<ReviewQueue.Entry> open(Knowledge knowledge, ReviewQueue queue) {
    return knowledge.remembered(
        "review", () -> CompletableFuture.supplyAsync(() -> List.copyOf(queue.open())).join());
  }

  private static DomContent thing(Visit visit, Knowledge knowledge, String iri) {
    Thing thing = knowledge.thing(NodeFactory.createURI(iri));
    return knowledge.knows(thing.node()) ? Values.link(visit, thing) : span(iri).withClass("iri");
  }
}
