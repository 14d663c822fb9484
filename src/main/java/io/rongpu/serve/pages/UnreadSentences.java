package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.rongpu.query.statistics.UnreadDeal;
import io.rongpu.query.statistics.UnreadDeals;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that speak of a deal and gave none, by the word that speaks of it. What several
 * articles say word for word is one line; headings and such are shown when asked for.
 */
final class UnreadSentences {

  private static final int SHOWN = 50;

  /** A line that does not end as a sentence does is one all the same when it is so long. */
  private static final int LONG = 24;

  private static final String ENDS = "。！？!?；;…”";

  private UnreadSentences() {}

  /**
   * One sentence.
   *
   * @param first where it stands
   * @param articles how many have it
   */
  private record Line(UnreadDeal first, int articles) {

    boolean isShort() {
      String sentence = first.sentence().strip();
      return sentence.length() < LONG
          && (sentence.isEmpty() || ENDS.indexOf(sentence.charAt(sentence.length() - 1)) < 0);
    }
  }

  static DomContent of(Visit visit, Knowledge knowledge) {
    List<Line> all = knowledge.remembered("unread", () -> lines(knowledge));
    if (all.isEmpty()) {
      return p(visit.pick("没有。", "None."));
    }
    boolean whole = "yes".equals(visit.parameter("short"));
    List<Line> lines = whole ? all : all.stream().filter(line -> !line.isShort()).toList();
    String wanted = visit.parameter("trigger");
    List<Line> chosen =
        wanted == null
            ? lines
            : lines.stream().filter(line -> line.first.trigger().equals(wanted)).toList();
    int from = visit.number("from", 0, 0, Math.max(0, chosen.size() - 1));
    return div(
        p(
            text(
                visit.pick(
                    "提到交易而没有读出交易的句子，按触发词。",
                    "Sentences that speak of a deal and gave none, by the word that does. ")),
            hidden(visit, all.size() - lines.size(), whole)),
        triggers(visit, lines, wanted),
        Tables.of(
            visit.pick("共 " + chosen.size() + " 句", Html.count(chosen.size(), "line", "lines")),
            List.of(visit.pick("句子", "Sentence"), visit.pick("文章", "Article")),
            chosen.stream()
                .skip(from)
                .limit(SHOWN)
                .map(line -> row(visit, knowledge, line))
                .toList()),
        Paging.of(visit, "from", from, SHOWN, chosen.size()));
  }

  private static DomContent hidden(Visit visit, int left, boolean whole) {
    if (whole) {
      return a(visit.pick("略去标题等短句", "Leave out headings and other short lines"))
          .withHref(visit.without("from").with("short", null));
    }
    return left == 0
        ? text("")
        : a(visit.pick(
                "另有 " + left + " 条标题等短句，也列出来",
                "Show "
                    + Html.count(left, "heading or short line", "headings and short lines")
                    + " too"))
            .withHref(visit.without("from").with("short", "yes"));
  }

  private static DomContent triggers(Visit visit, List<Line> lines, @Nullable String wanted) {
    Map<String, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(line.first.trigger(), 1, Integer::sum));
    Comparator<Map.Entry<String, Integer>> mostFirst =
        Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey);
    Visit first = visit.without("from");
    return nav(ul(
            li(
                a(text(visit.pick("全部", "all")), span(" " + lines.size()).withClass("number"))
                    .withHref(first.with("trigger", null))
                    .condAttr(wanted == null, "aria-current", "true")),
            each(
                counts.entrySet().stream().sorted(mostFirst),
                entry ->
                    li(
                        a(span(entry.getKey()).withLang("zh"), span(" " + entry.getValue()))
                            .withHref(first.with("trigger", entry.getKey()))
                            .condAttr(entry.getKey().equals(wanted), "aria-current", "true")))))
        .withClass("views")
        .attr("aria-label", visit.pick("触发词", "Triggers"));
  }

  private static List<DomContent> row(Visit visit, Knowledge knowledge, Line line) {
    Node article = visit.iris().article(line.first.key());
    Thing thing = knowledge.thing(article);
    return List.of(
        marked(line.first),
        div(
            knowledge.knows(article) ? Values.link(visit, thing) : text(line.first.key()),
            line.articles > 1
                ? div(visit.pick(
                        "另有 " + (line.articles - 1) + " 篇同句",
                        "and " + Html.count(line.articles - 1, "more article", "more articles")))
                    .withClass("quiet")
                : text("")));
  }

  private static DomContent marked(UnreadDeal deal) {
    int at = deal.sentence().indexOf(deal.trigger());
    if (at < 0 || deal.trigger().isEmpty()) {
      return span(deal.sentence()).withLang("zh");
    }
    return span(
            text(deal.sentence().substring(0, at)),
            mark(deal.trigger()),
            text(deal.sentence().substring(at + deal.trigger().length())))
        .withLang("zh");
  }

  private static List<Line> lines(Knowledge knowledge) {
    Map<String, List<UnreadDeal>> same = new LinkedHashMap<>();
    for (UnreadDeal deal : UnreadDeals.in(knowledge.dataset())) {
      same.computeIfAbsent(deal.trigger() + "\n" + deal.sentence().strip(), s -> new ArrayList<>())
          .add(deal);
    }
    return same.values().stream().map(deals -> new Line(deals.get(0), articles(deals))).toList();
  }

  private static int articles(Collection<UnreadDeal> deals) {
    return (int) deals.stream().map(UnreadDeal::key).distinct().count();
  }
}
