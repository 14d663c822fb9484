package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static io.rongpu.serve.pages.Values.part;
import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.query.statistics.UnreadDeal;
import io.rongpu.query.statistics.UnreadDeals;
import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.store.InputEntry;
import io.rongpu.store.Refusals;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** How complete the graph is, and what could not be read. */
final class QualityPage implements PageMaker {

  private static final int SHOWN = 50;
  private static final List<String> COVERED =
      List.of(
          "roundType",
          "amount",
          "announcedDate",
          "investor",
          "leadInvestor",
          "valuation",
          "disputed");

  @Override
  public @Nullable Page make(Visit visit, Knowledge knowledge) {
    String title = visit.pick("质量", "Quality");
    List<UnreadDeal> unread = UnreadDeals.in(knowledge.dataset());
    List<InputEntry> refused = Refusals.in(knowledge.dataset(), new GraphNames(visit.iris()));
    return Page.of(
        title,
        h1(title),
        part(
            "coverage",
            visit.pick("融资信息的完整程度", "How complete the rounds are"),
            coverage(visit, knowledge)),
        part(
            "refused",
            visit.pick("拒收的文件", "Refused files") + " (" + refused.size() + ")",
            refusals(visit, refused)),
        part(
            "unread",
            visit.pick("提到交易而未读出的句子", "Sentences that speak of a deal and gave none")
                + " ("
                + unread.size()
                + ")",
            unread(visit, unread)),
        part("shapes", visit.pick("SHACL 校验", "SHACL"), shapes(visit, knowledge)),
        part(
            "review",
            visit.pick("待人工判断", "To be reviewed"),
            p(
                visit.pick(
                    "疑似同一主体的成对名称由命令 rongpu review --loc DIR 列出并裁决；它要用存储，须先停下本服务。",
                    "Pairs that may be one are listed and decided by rongpu review --loc DIR, with"
                        + " this service stopped."))));
  }

  private static DomContent coverage(Visit visit, Knowledge knowledge) {
    List<Thing> rounds = knowledge.instances("FundingRound").toList();
    Map<String, Long> counts = new HashMap<>();
    Set<Node> articles = new HashSet<>();
    for (Thing round : rounds) {
      for (String property : COVERED) {
        if (knowledge.graph().contains(round.node(), Vocabulary.term(property), Node.ANY)) {
          counts.merge(property, 1L, Long::sum);
        }
      }
      knowledge.objects(round.node(), Vocabulary.REPORTED_BY).forEach(articles::add);
    }
    long all = knowledge.instances("Article").count();
    return div(
        p(
            visit.pick(
                all + " 篇文章，其中 " + articles.size() + " 篇报道融资；共 " + rounds.size() + " 轮。",
                all
                    + " articles, "
                    + articles.size()
                    + " of them with rounds; "
                    + rounds.size()
                    + " rounds.")),
        Tables.of(
            visit.pick("各项信息", "What is told"),
            List.of(
                visit.pick("信息", "Property"),
                visit.pick("轮数", "Rounds"),
                visit.pick("占比", "Share")),
            COVERED.stream()
                .map(
                    property ->
                        List.<DomContent>of(
                            text(Thing.orEmpty(knowledge.word(Vocabulary.term(property)))),
                            span(Long.toString(counts.getOrDefault(property, 0L)))
                                .withClass("number"),
                            span(percent(counts.getOrDefault(property, 0L), rounds.size()))
                                .withClass("number")))
                .toList()));
  }

  private static DomContent refusals(Visit visit, List<InputEntry> refused) {
    return refused.isEmpty()
        ? p(visit.pick("没有。", "None."))
        : Tables.of(
            visit.pick("前 " + SHOWN + " 个", "The first " + SHOWN),
            List.of(visit.pick("文件", "File"), visit.pick("原因", "Reason")),
            refused.stream()
                .limit(SHOWN)
                .map(
                    entry ->
                        List.<DomContent>of(
                            text(entry.key()), text(Thing.orEmpty(entry.refusal()))))
                .toList());
  }

  private static DomContent unread(Visit visit, List<UnreadDeal> unread) {
    if (unread.isEmpty()) {
      return p(visit.pick("没有。", "None."));
    }
    int from = visit.number("unread", 0, 0, unread.size() - 1);
    return div(
        Tables.of(
            visit.pick("未读出的句子", "Sentences"),
            List.of(
                visit.pick("触发词", "Trigger"),
                visit.pick("句子", "Sentence"),
                visit.pick("文章", "Article")),
            unread.stream()
                .skip(from)
                .limit(SHOWN)
                .map(
                    deal ->
                        List.<DomContent>of(
                            text(deal.trigger()),
                            span(deal.sentence()).withLang("zh"),
                            a(deal.key()).withHref(visit.page(visit.iris().article(deal.key())))))
                .toList()),
        Paging.of(visit, "unread", from, SHOWN, unread.size()));
  }

  /** The whole check takes seconds, so it is made when asked for. */
  private static DomContent shapes(Visit visit, Knowledge knowledge) {
    if (!"yes".equals(visit.parameter("shapes"))) {
      return p(
          text(
              visit.pick(
                  "每篇文章入库前都按形状校验，违反的不入库。",
                  "Every article's claims are checked before they are stored. ")),
          a(visit.pick("现在校验知识层", "Check the knowledge layer now"))
              .withHref(visit.with("shapes", "yes") + "#shapes"));
    }
    List<Violation> found = ShapeChecker.standard().check(knowledge.graph());
    return found.isEmpty()
        ? p("✓ " + visit.pick("知识层符合所有形状。", "The knowledge layer conforms to all shapes."))
        : ul(each(found.stream().limit(SHOWN), violation -> li(violation.toString())));
  }

  private static String percent(long part, long all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }
}
