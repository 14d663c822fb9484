package io.rongpu.serve.pages;

import io.rongpu.query.NamedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to look at the funding rounds that the filters leave: a query, and which of its columns
 * are drawn.
 */
enum ExploreView {
  MONTHS(
      "每月轮数",
      "Rounds per month",
      "SELECT ?month (COUNT(DISTINCT ?deal) AS ?rounds) (COUNT(DISTINCT ?funded) AS ?companies)",
      "",
      "BIND(SUBSTR(?date, 1, 7) AS ?month) FILTER(STRLEN(?month) = 7)",
      "GROUP BY ?month ORDER BY DESC(?month) LIMIT 2400",
      Set.of("since")),
  STAGES(
      "轮次",
      "Stages",
      "SELECT ?stage (COUNT(DISTINCT ?deal) AS ?rounds) (COUNT(DISTINCT ?funded) AS ?companies)",
      "",
      "BIND(COALESCE(?type, \"-\") AS ?stage)",
      "GROUP BY ?stage ORDER BY DESC(?rounds) STR(?stage) LIMIT 60",
      Set.of("stage")),
  INVESTORS(
      "投资方排行",
      "Investors by rounds",
      "SELECT ?investor (MIN(STR(?investorLabel)) AS ?investorName) (COUNT(DISTINCT ?deal) AS ?rounds)"
          + " (COUNT(DISTINCT ?ledDeal) AS ?led) (COUNT(DISTINCT ?funded) AS ?companies)",
      "?deal rp:investor ?investor . ?investor skos:prefLabel ?investorLabel .",
      "OPTIONAL { ?deal ?leads ?investor FILTER(?leads = rp:leadInvestor) }"
          + " BIND(IF(BOUND(?leads), ?deal, ?none) AS ?ledDeal)",
      "GROUP BY ?investor ORDER BY DESC(?rounds) DESC(?led) STR(?investor) LIMIT 30",
      Set.of()),
  CITIES(
      "城市",
      "Cities",
      "SELECT ?city (MIN(STR(?cityLabel)) AS ?cityName) (COUNT(DISTINCT ?deal) AS ?rounds)"
          + " (COUNT(DISTINCT ?funded) AS ?companies)",
      "?funded rp:headquarters ?city . ?city skos:prefLabel ?cityLabel .",
      "",
      "GROUP BY ?city ORDER BY DESC(?rounds) STR(?city) LIMIT 60",
      Set.of()),
  AMOUNTS(
      "金额",
      "Amounts",
      "SELECT ?currency ?year (COUNT(DISTINCT ?deal) AS ?rounds) (SUM(?low) AS ?atLeast)"
          + " (SUM(?high) AS ?atMost) (SUM(?open) AS ?withoutUpperBound)",
      "?deal rp:amount ?money . ?money rp:currency ?currency .",
      "BIND(SUBSTR(?date, 1, 4) AS ?year)"
          + " OPTIONAL { ?money rp:minValue ?min } OPTIONAL { ?money rp:maxValue ?max }"
          + " BIND(COALESCE(?min, 0) AS ?low) BIND(COALESCE(?max, ?min) AS ?high)"
          + " BIND(IF(BOUND(?max), 0, 1) AS ?open)",
      "GROUP BY ?currency ?year ORDER BY ?currency DESC(?year) LIMIT 400",
      Set.of("since")),
  ROUNDS(
      "逐轮列表",
      "The rounds",
      // The rows are chosen first, so that the rest is read for them only.
      "SELECT ?date ?company ?companyName ?round ?stage ?amount ?currency ?min ?max ?status WHERE {\n"
          + "  { SELECT DISTINCT ?deal ?funded ?date",
      "",
      "",
      "ORDER BY DESC(COALESCE(?date, \"\")) STR(?deal) LIMIT 200 }\n"
          + "  BIND(?funded AS ?company) BIND(?deal AS ?round)\n"
          + "  OPTIONAL { ?deal rp:roundType ?stage }\n"
          + "  OPTIONAL { ?deal rp:status ?status }\n"
          + "  OPTIONAL { ?deal rp:amount/rp:verbatim ?amount }\n"
          + "  OPTIONAL { ?deal rp:amount/rp:currency ?currency }\n"
          + "  OPTIONAL { ?deal rp:amount/rp:minValue ?min }\n"
          + "  OPTIONAL { ?deal rp:amount/rp:maxValue ?max }\n"
          + "  OPTIONAL { ?funded skos:prefLabel ?companyZh FILTER(LANG(?companyZh) = \"zh\") }\n"
          + "  OPTIONAL { ?funded skos:prefLabel ?companyEn FILTER(LANG(?companyEn) = \"en\") }\n"
          + "  BIND(STR(COALESCE(?companyZh, ?companyEn, ?funded)) AS ?companyName)\n"
          + "}\nORDER BY DESC(COALESCE(?date, \"\")) STR(?round)",
      Set.of("since"));

  /** As the query of the list says. */
  static final int MOST_ROUNDS = 200;

  private static final String PREFIXES =
      "PREFIX rp: <https://w3id.org/rongpu/ontology#>\n"
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";

  private final String zh;
  private final String en;
  private final String select;
  private final String first;
  private final String where;
  private final String end;
  private final Set<String> needed;

  ExploreView(
      String zh,
      String en,
      String select,
      String first,
      String where,
      String end,
      Set<String> needed) {
    this.zh = zh;
    this.en = en;
    this.select = select;
    this.first = first;
    this.where = where;
    this.end = end;
    this.needed = needed;
  }

  String title(Visit visit) {
    return visit.pick(zh, en);
  }

  /**
   * The query, with what the filters and the view itself look at and no more.
   *
   * @param filters that are set
   */
  NamedQuery query(Set<String> filters) {
    StringBuilder pattern = new StringBuilder();
    for (String block : resource("explore-where.rq").split("\n\n")) {
      int line = block.indexOf('\n');
      List<String> parameters = List.of(block.substring(0, line).split(" "));
      if (parameters.stream().anyMatch(it -> filters.contains(it) || needed.contains(it))) {
        pattern.append(block.substring(line + 1).stripTrailing()).append('\n');
      }
    }
    return NamedQuery.of(
        word(),
        resource("explore-filters.rq")
            + "\n"
            + PREFIXES
            + select
            + " WHERE {\n  ?deal a rp:FundingRound ; rp:company ?funded . "
            + first
            + "\n"
            + pattern
            + "  "
            + where
            + "\n}\n"
            + end
            + "\n");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ExploreView of(@Nullable String word) {
    for (ExploreView view : values()) {
      if (view.word().equals(word)) {
        return view;
      }
    }
    return MONTHS;
  }

  private static String resource(String name) {
    try (InputStream in = ExploreView.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The build left out " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
