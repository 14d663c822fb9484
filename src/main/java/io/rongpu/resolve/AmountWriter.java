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
  private final Graph out;

  AmountWriter(Iris iris, Claims claims, Graph out) {
    this.iris = iris;
    this.claims = claims;
    this.out = out;
  }

  /** The thing that a node would be an amount of, if it is one; null for other nodes. */
  static @Nullable Node owner(Node amount, Iris iris) {
    String name = amount.isURI() ? iris.name("amount", amount) : null;
    int property = name == null ? -1 : name.lastIndexOf('~', name.lastIndexOf('~') - 1);
    int segment = name == null ? -1 : name.indexOf('~');
    return name == null || segment < 0 || property <= segment
        ? null
        : iris.thing(name.substring(0, segment), name.substring(segment + 1, property));
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
    String propertyName = property.getURI().substring(property.getURI().lastIndexOf('#') + 1);
    Node node =
        iris.thing(
            "amount",
            String.join(
                "~",
                segment(thing),
                thing.name(),
                ThingNamer.part(propertyName),
                ThingNamer.part(best.get().name())));
    out.add(thing.iri(), property, node);
    if (ValueChooser.isDisputed(told, Amount::overlaps)) {
      out.add(thing.iri(), DISPUTED, property);
    }
    List<Claim> owners =
        told.stream().filter(t -> t.value().equals(best.get())).map(Told::claim).toList();
    describe(node, best.get(), owners, property);
    if (property.equals(VALUATION)) {
      BestValues.nodes(owners, VALUATION_KIND)
          .ifPresent(kind -> out.add(thing.iri(), VALUATION_KIND, kind));
    }
  }

  private void describe(Node node, Amount amount, List<Claim> owners, Node property) {
    out.add(node, TYPE, MONETARY_AMOUNT);
    add(node, MIN_VALUE, amount.min());
    add(node, MAX_VALUE, amount.max());
    if (!amount.currency().isEmpty()) {
      out.add(node, CURRENCY, NodeFactory.createLiteralString(amount.currency()));
    }
    List<Claim> nodes = new ArrayList<>();
    for (Claim owner : owners) {
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

  private String segment(Thing thing) {
    String rest = thing.iri().getURI().substring(iris.base().length());
    return rest.substring(0, rest.indexOf('/'));
  }
}
