package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.CURRENCY;
import static io.rongpu.rdf.Vocabulary.DISPUTED;
import static io.rongpu.rdf.Vocabulary.MAX_VALUE;
import static io.rongpu.rdf.Vocabulary.MIN_VALUE;
import static io.rongpu.rdf.Vocabulary.MONETARY_AMOUNT;
import static io.rongpu.rdf.Vocabulary.REPORTED_BY;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.VERBATIM;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;
import static io.rongpu.resolve.Properties.VALUATION;
import static io.rongpu.resolve.Properties.VALUATION_KIND;

import io.rongpu.rdf.Iris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes the amount believed of a thing as a node of its own: {@code
 * amount/round~青藤云安全~b~2018-10-16~amount~CNY-200000000-200000000}. The narrowest interval counts as
 * the most specific; amounts without a common value are a dispute. Amounts of two things are two
 * nodes even when equal, so that each says who reported it.
 */
final class AmountWriter {

  private final Iris iris;
  private final Claims claims;
  private final ReportWriter reports;
  private final Graph out;

  AmountWriter(Iris iris, Claims claims, ReportWriter reports, Graph out) {
    this.iris = iris;
    this.claims = claims;
    this.reports = reports;
    this.out = out;
  }

  /** Whether a value is the money node of a claim. */
  boolean isMoney(Node value) {
    return claims.money(value) != null;
  }

  /** Writes the best of the thing's amounts with this property, if one is told. */
  void write(Thing thing, Node property) {
    List<Told<Amount>> told = BestValues.told(thing.claims(), property, this::amount);
    Optional<Amount> best =
        ValueChooser.best(told, Amount.NARROWEST_FIRST, Comparator.comparing(Amount::name));
    if (best.isEmpty()) {
      return;
    }
    Node node = node(thing, property, best.get());
    out.add(thing.iri(), property, node);
    if (ValueChooser.isDisputed(told, Amount::overlaps)) {
      out.add(thing.iri(), DISPUTED, property);
      writeReports(thing, property, told, best.get());
    }
    describe(node, best.get(), told, property);
    if (property.equals(VALUATION)) {
      BestValues.nodes(owners(told, best.get()), VALUATION_KIND)
          .ifPresent(kind -> out.add(thing.iri(), VALUATION_KIND, kind));
    }
  }

  /** Writes every amount told: none of them is wrong because of another. */
  void writeAll(Thing thing, Node property) {
    List<Told<Amount>> told = BestValues.told(thing.claims(), property, this::amount);
    for (Told<Amount> one : told) {
      Node node = node(thing, property, one.value());
      out.add(thing.iri(), property, node);
      describe(node, one.value(), told, property);
    }
  }

  private void writeReports(Thing thing, Node property, List<Told<Amount>> told, Amount best) {
    for (Told<Amount> one : told) {
      Node node = node(thing, property, one.value());
      describe(node, one.value(), told, property);
      boolean isBelieved = one.value().equals(best);
      reports.write(thing, property, node, one.value().name(), isBelieved, one.claim());
    }
  }

  private Node node(Thing thing, Node property, Amount amount) {
    return Owned.iri(Owned.AMOUNT, thing, property, amount.name(), iris);
  }

  private static List<Claim> owners(List<Told<Amount>> told, Amount amount) {
    return told.stream().filter(t -> t.value().equals(amount)).map(Told::claim).toList();
  }

  private void describe(Node node, Amount amount, List<Told<Amount>> told, Node property) {
    out.add(node, TYPE, MONETARY_AMOUNT);
    add(node, MIN_VALUE, amount.min());
    add(node, MAX_VALUE, amount.max());
    if (!amount.currency().isEmpty()) {
      out.add(node, CURRENCY, NodeFactory.createLiteralString(amount.currency()));
    }
    List<Claim> nodes = new ArrayList<>();
    for (Claim owner : owners(told, amount)) {
      for (Node value : owner.all(property)) {
        Claim claim = claims.money(value);
        if (claim != null && amount.equals(Amount.read(claim))) {
          nodes.add(claim);
          out.add(node, WAS_DERIVED_FROM, value);
          out.add(node, REPORTED_BY, claim.source().article());
        }
      }
    }
    for (Node own : List.of(VERBATIM, VALUATION_KIND)) {
      BestValues.nodes(nodes, own).ifPresent(value -> out.add(node, own, value));
    }
  }

  private void add(Node node, Node property, @Nullable BigDecimal bound) {
    if (bound != null) {
      out.add(
          node,
          property,
          NodeFactory.createLiteralDT(bound.toPlainString(), XSDDatatype.XSDdecimal));
    }
  }

  private @Nullable Amount amount(Node value) {
    Claim claim = claims.money(value);
    return claim == null ? null : Amount.read(claim);
  }
}
