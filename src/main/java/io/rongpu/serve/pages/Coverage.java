package io.rongpu.serve.pages;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * How complete what is known of the rounds is.
 *
 * @param articles all there are
 * @param reporting those that report a round
 * @param rounds all there are
 * @param told of how many rounds each property is told
 */
record Coverage(long articles, long reporting, long rounds, Map<String, Long> told) {

  private static final List<String> COVERED =
      List.of(
          "roundType",
          "amount",
          "announcedDate",
          "investor",
          "leadInvestor",
          "valuation",
          "disputed");

  static DomContent of(Visit visit, Knowledge knowledge) {
    Coverage coverage = knowledge.remembered("coverage", () -> count(knowledge));
    List<List<DomContent>> rows = new ArrayList<>();
    for (String property : COVERED) {
      String name = Thing.orEmpty(knowledge.word(Vocabulary.term(property)));
      rows.add(coverage.row(name, coverage.told.getOrDefault(property, 0L)));
    }
    return div(
        p(
            visit.pick(
                coverage.articles
                    + " 篇文章，其中 "
                    + coverage.reporting
                    + " 篇报道融资；共 "
                    + coverage.rounds
                    + " 轮。",
                Html.count(coverage.articles, "article", "articles")
                    + ", "
                    + Html.number(coverage.reporting)
                    + " of them with rounds; "
                    + Html.count(coverage.rounds, "round", "rounds")
                    + ".")),
        Tables.of(
            visit.pick("各项信息有多少轮说到", "Of how many rounds each is told"),
            List.of(
                visit.pick("信息", "Property"),
                visit.pick("轮数", "Rounds"),
                visit.pick("占比", "Share")),
            rows));
  }

  private List<DomContent> row(String name, long count) {
    double share = rounds == 0 ? 0 : (double) count / rounds;
    return List.of(
        text(name),
        span(Html.number(count)).withClass("number"),
        span(
            tag("meter")
                .attr("value", String.format(Locale.ROOT, "%.3f", share))
                .attr("aria-label", name),
            text(" "),
            span(rounds == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share))
                .withClass("number")));
  }

  private static Coverage count(Knowledge knowledge) {
    Map<String, Long> told = new HashMap<>();
    Set<Node> reporting = new HashSet<>();
    long[] rounds = {0};
    knowledge
        .instances("FundingRound")
        .forEach(
            round -> {
              rounds[0]++;
              for (String property : COVERED) {
                if (knowledge.graph().contains(round.node(), Vocabulary.term(property), Node.ANY)) {
                  told.merge(property, 1L, Long::sum);
                }
              }
              knowledge.objects(round.node(), Vocabulary.REPORTED_BY).forEach(reporting::add);
            });
    return new Coverage(
        knowledge.instances("Article").count(), reporting.size(), rounds[0], Map.copyOf(told));
  }
}
