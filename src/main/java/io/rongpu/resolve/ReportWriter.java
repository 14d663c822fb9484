package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.BELIEVED;
import static io.rongpu.rdf.Vocabulary.HAD_PRIMARY_SOURCE;
import static io.rongpu.rdf.Vocabulary.HAS_REPORTED_VALUE;
import static io.rongpu.rdf.Vocabulary.OBJECT;
import static io.rongpu.rdf.Vocabulary.PREDICATE;
import static io.rongpu.rdf.Vocabulary.REPORTED_BY;
import static io.rongpu.rdf.Vocabulary.REPORTED_VALUE;
import static io.rongpu.rdf.Vocabulary.TYPE;

import io.rongpu.rdf.Iris;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is told of a property in several ways, believed or not, each value with who reports
 * it: of disputed properties, and of a status that changed.
 */
final class ReportWriter {

  private final Iris iris;
  private final Graph out;

  ReportWriter(Iris iris, Graph out) {
    this.iris = iris;
    this.out = out;
  }

  /**
   * Writes every value told.
   *
   * @param told values as nodes of knowledge
   * @param believed the one that knowledge has, or null
   */
  void write(Thing thing, Node property, List<Told<Node>> told, @Nullable Node believed) {
    for (Told<Node> one : told) {
      write(
          thing,
          property,
          one.value(),
          name(one.value()),
          one.value().equals(believed),
          one.claim());
    }
  }

  /**
   * Writes a value that one claim tells.
   *
   * @param name of the value, in the IRI
   */
  void write(Thing thing, Node property, Node value, String name, boolean isBelieved, Claim claim) {
    Node report = Owned.iri(Owned.REPORT, thing, property, name, iris);
    out.add(thing.iri(), HAS_REPORTED_VALUE, report);
    out.add(report, TYPE, REPORTED_VALUE);
    out.add(report, PREDICATE, property);
    out.add(report, OBJECT, value);
    out.add(
        report,
        BELIEVED,
        NodeFactory.createLiteralDT(String.valueOf(isBelieved), XSDDatatype.XSDboolean));
    out.add(report, HAD_PRIMARY_SOURCE, claim.node());
    out.add(report, REPORTED_BY, claim.source().article());
  }

  /** A thing by its kind and name, a term by its local name, a literal by its words and type. */
  private String name(Node value) {
    if (!value.isURI()) {
      return Nodes.words(value);
    }
    String uri = value.getURI();
    return uri.startsWith(iris.base())
        ? uri.substring(iris.base().length()).replace('/', '-')
        : uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
  }
}
