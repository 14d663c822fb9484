package io.rongpu.rdf;

import io.rongpu.model.PartialDate;
import io.rongpu.model.Value;
import java.math.BigDecimal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The values of one article as nodes; writes the statements that an amount of money consists of.
 */
final class ValueNodes {

  private final Iris iris;
  private final Node article;
  private final Graph graph;

  ValueNodes(Iris iris, Node article, Graph graph) {
    this.iris = iris;
    this.article = article;
    this.graph = graph;
  }

  Node node(Value value) {
    if (value instanceof Value.Money money) {
      return amount(money);
    }
    if (value instanceof PartialDate date) {
      return Literals.date(date);
    }
    if (value instanceof Value.Text text) {
      return Literals.text(text.text());
    }
    if (value instanceof Value.Flag flag) {
      return Literals.flag(flag.value());
    }
    Value.Term term = (Value.Term) value;
    return switch (term.scheme()) {
      case ROUND_TYPE -> Vocabulary.roundType(term.code());
      case ONTOLOGY -> Vocabulary.term(term.code());
    };
  }

  private Node amount(Value.Money money) {
    String content =
        String.join(
            "-", money.currency(), plain(money.min()), plain(money.max()), money.verbatim());
    Node node = iris.local(article, Iris.AMOUNT, content);
    graph.add(node, Vocabulary.TYPE, Vocabulary.MONETARY_AMOUNT);
    graph.add(node, Vocabulary.CURRENCY, Literals.text(money.currency()));
    graph.add(node, Vocabulary.VERBATIM, Literals.text(money.verbatim()));
    if (money.min() != null) {
      graph.add(node, Vocabulary.MIN_VALUE, Literals.decimal(money.min()));
    }
    if (money.max() != null) {
      graph.add(node, Vocabulary.MAX_VALUE, Literals.decimal(money.max()));
    }
    return node;
  }

  /** Digits alone, whatever the scale: 1E+7 and 10000000.00 are one amount. */
  private static String plain(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
  }
}
