package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.DISPUTED;
import static io.rongpu.rdf.Vocabulary.EXACT_MATCH;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.resolve.Properties.STATUS;
import static io.rongpu.resolve.Properties.TOTAL_RAISED;

import io.rongpu.model.PartialDate;
import io.rongpu.rdf.Iris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Writes what is believed of a thing, property by property, and what is disputed. */
final class PropertyWriter {

  /** Written elsewhere: names, identifiers and class. */
  private static final Set<Node> OTHERS = Set.of(TYPE, PREF_LABEL, ALT_LABEL, EXACT_MATCH);

  private final String articlePrefix;
  private final Things things;
  private final AmountWriter amounts;
  private final ReportWriter reports;
  private final Graph out;

  PropertyWriter(Iris iris, Things things, AmountWriter amounts, ReportWriter reports, Graph out) {
    this.articlePrefix = iris.articlePrefix();
    this.things = things;
    this.amounts = amounts;
    this.reports = reports;
    this.out = out;
  }

  /** Writes every property that a claim of the thing tells. */
  void write(Thing thing) {
    Set<Node> properties = new TreeSet<>(Nodes.BY_SPELLING);
    thing.claims().forEach(claim -> properties.addAll(claim.properties()));
    properties.removeAll(OTHERS);
    for (Node property : properties) {
      if (isMoney(thing, property)) {
        if (property.equals(TOTAL_RAISED)) {
          amounts.writeAll(thing, property);
        } else {
          amounts.write(thing, property);
        }
      } else {
        write(thing, property, ValueRule.of(property));
      }
    }
  }

  private void write(Thing thing, Node property, ValueRule rule) {
    switch (rule) {
      case UNION ->
          BestValues.told(thing.claims(), property, this::believed)
              .forEach(told -> out.add(thing.iri(), property, told.value()));
      case DATE -> writeDate(thing, property);
      case TERM -> {
        List<Told<Node>> told = nodes(thing, property);
        boolean isDisputed = ValueChooser.isDisputed(told, Node::equals);
        add(thing, property, BestValues.nodes(told), isDisputed, told);
      }
      case ROUND_TYPE_OF_DEAL -> {
        List<Told<Node>> told = nodes(thing, property);
        add(
            thing,
            property,
            RoundTypes.best(told),
            ValueChooser.isDisputed(told, RoundTypes::agree),
            told);
      }
      case SPELLING ->
          add(thing, property, BestValues.nodes(nodes(thing, property)), false, List.of());
      case PLACE -> writePlace(thing, property);
      case STATUS_OF_DEAL -> {
        List<Told<Node>> told = nodes(thing, STATUS);
        writeStatus(thing, told);
      }
      case FORMER_POST -> writeFormer(thing, property);
      case WITH_VALUATION -> {}
    }
  }

  private void writeDate(Thing thing, Node property) {
    List<Told<PartialDate>> told = BestValues.told(thing.claims(), property, Dates::read);
    add(
        thing,
        property,
        BestValues.date(told).map(Dates::write),
        ValueChooser.isDisputed(told, Dates::agree),
        told.stream().map(one -> new Told<>(Dates.write(one.value()), one.claim())).toList());
  }

  private void writePlace(Thing thing, Node property) {
    List<Told<Identity>> told = BestValues.told(thing.claims(), property, things::of);
    add(
        thing,
        property,
        BestValues.nodes(nodes(thing, property)),
        ValueChooser.isDisputed(
            told, (a, b) -> a.label().contains(b.label()) || b.label().contains(a.label())),
        nodes(thing, property));
  }

  private void writeFormer(Thing thing, Node property) {
    List<Claim> claims = thing.claims();
    LocalDate last =
        claims.stream().map(claim -> claim.source().day()).max(LocalDate::compareTo).orElseThrow();
    List<Claim> latest = new ArrayList<>(claims);
    latest.removeIf(claim -> !claim.source().day().equals(last));
    boolean isFormer =
        BestValues.told(latest, property, node -> node).stream()
            .anyMatch(told -> Nodes.words(told.value()).matches("true|1"));
    boolean isTold = latest.stream().anyMatch(claim -> claim.first(property) != null);
    if (isFormer || isTold) {
      Node value = NodeFactory.createLiteralDT(String.valueOf(isFormer), XSDDatatype.XSDboolean);
      out.add(thing.iri(), property, value);
    }
  }

  /** A status that changed is no dispute, and yet its history is kept. */
  private void writeStatus(Thing thing, List<Told<Node>> told) {
    Optional<Node> best = StatusChooser.best(told);
    add(thing, STATUS, best, StatusChooser.isDisputed(told), told);
    if (told.stream().map(Told::value).distinct().count() > 1) {
      reports.write(thing, STATUS, told, best.orElse(null));
    }
  }

  private void add(
      Thing thing, Node property, Optional<Node> best, boolean isDisputed, List<Told<Node>> told) {
    best.ifPresent(value -> out.add(thing.iri(), property, value));
    if (isDisputed) {
      out.add(thing.iri(), DISPUTED, property);
      reports.write(thing, property, told, best.orElse(null));
    }
  }

  private List<Told<Node>> nodes(Thing thing, Node property) {
    return BestValues.told(thing.claims(), property, this::believed);
  }

  /** The thing behind a claim node, any other value as it is; null for a node nobody describes. */
  private @Nullable Node believed(Node value) {
    Identity thing = things.of(value);
    if (thing != null) {
      return thing.iri();
    }
    boolean isLocal =
        value.isURI() && value.getURI().startsWith(articlePrefix) && value.getURI().contains("#");
    return isLocal ? null : value;
  }

  private boolean isMoney(Thing thing, Node property) {
    return thing.claims().stream()
        .anyMatch(claim -> claim.all(property).stream().anyMatch(amounts::isMoney));
  }
}
