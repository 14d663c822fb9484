package io.rongpu.store;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Holds graphs against SHACL shapes. The shapes are parsed once; a checker is immutable and many
 * threads may use it.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class ShapeChecker {

  private static final Node SUB_CLASS_OF = NodeFactory.createURI(Vocabulary.RDFS + "subClassOf");

  private final Shapes shapes;
  private final ShapeScreen screen;
  private final Graph classes;

  /**
   * A checker for some shapes.
   *
   * @param shapes the shapes graph
   * @param ontology where to look which class is below which (a node of a subclass is checked as
   *     one of the class); may be empty
   */
  public ShapeChecker(Graph shapes, Graph ontology) {
    this.shapes = ShaclValidator.get().parse(shapes);
    this.classes = GraphFactory.createDefaultGraph();
    ontology.find(Node.ANY, SUB_CLASS_OF, Node.ANY).forEachRemaining(classes::add);
    this.screen = new ShapeScreen(this.shapes, classes);
  }

  /** The checker for the shapes and the ontology that come with the program. */
  public static ShapeChecker standard() {
    return new ShapeChecker(
        resource("/io/rongpu/ontology/shapes.ttl"), resource("/io/rongpu/ontology/rongpu.ttl"));
  }

  /** What is wrong with a graph, worst first, then by node, property, value; empty if nothing. */
  public List<Violation> check(Graph graph) {
    if (screen.passes(graph)) {
      return List.of();
    }
    return ShaclValidator.get()
        .validate(shapes, new WithClasses(graph, classes))
        .getEntries()
        .stream()
        .map(ShapeChecker::violation)
        .sorted(
            Comparator.comparing(Violation::severity)
                .thenComparing(Violation::focus)
                .thenComparing(v -> String.valueOf(v.path()))
                .thenComparing(v -> String.valueOf(v.value()))
                .thenComparing(Violation::english))
        .toList();
  }

  /** The standard validation report, {@code sh:conforms true} included when nothing is wrong. */
  public Graph report(Graph graph) {
    return ShaclValidator.get().validate(shapes, new WithClasses(graph, classes)).getGraph();
  }

  private static Violation violation(ReportEntry entry) {
    String english = message(entry, "en", entry.message());
    Node value = entry.value();
    return new Violation(
        NodeFmtLib.strNT(entry.focusNode()).replaceAll("^<|>$", ""),
        entry.resultPath() == null ? null : entry.resultPath().toString(),
        value == null ? null : NodeFmtLib.strNT(value),
        message(entry, "zh", english),
        english,
        severity(entry));
  }

  private static String message(ReportEntry entry, String language, String otherwise) {
    return entry.messages().stream()
        .filter(
            message -> message.getLiteralLanguage().toLowerCase(Locale.ROOT).startsWith(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(otherwise);
  }

  private static Violation.Severity severity(ReportEntry entry) {
    if (entry.severity().equals(org.apache.jena.shacl.validation.Severity.Warning)) {
      return Violation.Severity.WARNING;
    }
    return entry.severity().equals(org.apache.jena.shacl.validation.Severity.Info)
        ? Violation.Severity.INFO
        : Violation.Severity.VIOLATION;
  }

  private static Graph resource(String path) {
    try (InputStream in = ShapeChecker.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new RongpuException(
            "The program is incomplete, " + path + " is missing: rebuild it.");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).base(Vocabulary.RP).toGraph();
    } catch (IOException e) {
      throw new RongpuException("Can't read " + path + ": rebuild the program.", e);
    }
  }
}
