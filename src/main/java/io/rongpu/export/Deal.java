package io.rongpu.export;

import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** One funding round as a row of a table. */
record Deal(List<String> cells) {

  /** What the columns are called, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "company",
          "round_type",
          "amount_min",
          "amount_max",
          "currency",
          "amount_verbatim",
          "lead_investors",
          "investors",
          "financial_advisors",
          "date",
          "status",
          "valuation_min",
          "valuation_max",
          "valuation_currency",
          "valuation_verbatim",
          "disputed",
          "sources",
          "iri");

  private static final int DATE = COLUMNS.indexOf("date");
  private static final Node REPORTED_BY = Vocabulary.term("reportedBy");

  Deal {
    cells = List.copyOf(cells);
  }

  /** The rounds of a view: latest first, those without a date last, then by company and IRI. */
  static List<Deal> of(Statements statements) {
    Comparator<Deal> latestFirst = Comparator.comparing(deal -> deal.cells.get(DATE));
    return statements.instances(Vocabulary.term(Terms.FUNDING_ROUND)).stream()
        .map(round -> of(statements, round))
        .sorted(
            latestFirst
                .reversed()
                .thenComparing(deal -> deal.cells.get(0))
                .thenComparing(deal -> deal.cells.get(COLUMNS.size() - 1)))
        .toList();
  }

  private static Deal of(Statements statements, Node round) {
    List<String> cells = new ArrayList<>();
    cells.add(names(statements, round, Terms.COMPANY));
    cells.add(statements.text(round, Vocabulary.term(Terms.ROUND_TYPE)));
    addMoney(statements, statements.value(round, Vocabulary.term(Terms.AMOUNT)), cells);
    cells.add(names(statements, round, Terms.LEAD_INVESTOR));
    cells.add(names(statements, round, Terms.INVESTOR));
    cells.add(names(statements, round, Terms.FINANCIAL_ADVISOR));
    cells.add(statements.text(round, Vocabulary.term(Terms.ANNOUNCED_DATE)));
    cells.add(statements.text(round, Vocabulary.term(Terms.STATUS)));
    addMoney(statements, statements.value(round, Vocabulary.term(Terms.VALUATION)), cells);
    cells.add(names(statements, round, Vocabulary.DISPUTED));
    cells.add(sources(statements, round));
    cells.add(round.toString());
    return new Deal(cells);
  }

  private static void addMoney(Statements statements, @Nullable Node money, List<String> cells) {
    cells.add(statements.text(money, Vocabulary.MIN_VALUE));
    cells.add(statements.text(money, Vocabulary.MAX_VALUE));
    cells.add(statements.text(money, Vocabulary.CURRENCY));
    cells.add(statements.text(money, Vocabulary.VERBATIM));
  }

  /**
   * In the knowledge layer the round names its articles; in the claims its graph is the article.
   */
  private static String sources(Statements statements, Node round) {
    TreeSet<String> sources = new TreeSet<>();
    List<Node> articles = new ArrayList<>(statements.values(round, REPORTED_BY));
    statements
        .view()
        .find(Node.ANY, round, Vocabulary.TYPE, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph()) {
                articles.add(quad.getGraph());
              }
            });
    for (Node article : articles) {
      Node url = statements.value(article, Vocabulary.URL);
      sources.add(url == null || !url.isURI() ? article.toString() : url.getURI());
    }
    return String.join("; ", sources);
  }

  private static String names(Statements statements, Node round, String property) {
    return names(statements, round, Vocabulary.term(property));
  }

  private static String names(Statements statements, Node round, Node property) {
    return String.join("; ", statements.labels(round, property));
  }
}
