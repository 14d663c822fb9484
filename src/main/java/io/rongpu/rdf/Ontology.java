package io.rongpu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * The three files of {@code ontology/}, as the program carries them. Each is parsed once, on first
 * use; the graphs refuse changes and are safe to read from any number of threads.
 */
public final class Ontology {

  private static final String FOLDER = "/io/rongpu/ontology/";

  private Ontology() {}

  private static final class Terms {
    static final Graph GRAPH = read("rongpu.ttl");
    static final Map<Node, Set<Node>> SUPER_PROPERTIES = superProperties(GRAPH);
  }

  private static final class RoundTypes {
    static final Graph GRAPH = read("round-types.ttl");
  }

  private static final class Shapes {
    static final Graph GRAPH = read("shapes.ttl");
  }

  /** The OWL ontology: classes, properties and individuals below {@link Vocabulary#RP}. */
  public static Graph terms() {
    return Terms.GRAPH;
  }

  /** Version of the ontology ({@code owl:versionInfo}). */
  public static String version() {
    return terms().stream(Node.ANY, OWL.versionInfo.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .min(String::compareTo)
        .orElseThrow(() -> new IllegalStateException("The ontology tells no version"));
  }

  /** The SKOS scheme of round types. */
  public static Graph roundTypes() {
    return RoundTypes.GRAPH;
  }

  /** The SHACL shapes, for claims and for knowledge. */
  public static Graph shapes() {
    return Shapes.GRAPH;
  }

  /**
   * The properties of ours that a statement with this property implies, near and far, without
   * itself: {@code rp:investor} for {@code rp:leadInvestor}. Empty for most, and for a property the
   * ontology does not know.
   */
  public static Set<Node> superProperties(Node property) {
    return Terms.SUPER_PROPERTIES.getOrDefault(property, Set.of());
  }

  private static Map<Node, Set<Node>> superProperties(Graph ontology) {
    Map<Node, Set<Node>> found = new HashMap<>();
    ontology
        .find(Node.ANY, RDFS.subPropertyOf.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .forEach(
            property -> {
              Set<Node> above = new HashSet<>();
              climb(ontology, property, above);
              above.remove(property);
              found.put(property, Set.copyOf(above));
            });
    return Map.copyOf(found);
  }

  private static void climb(Graph ontology, Node property, Set<Node> above) {
    for (Node parent :
        GraphUtil.listObjects(ontology, property, RDFS.subPropertyOf.asNode()).toList()) {
      if (parent.isURI() && parent.getURI().startsWith(Vocabulary.RP) && above.add(parent)) {
        climb(ontology, parent, above);
      }
    }
  }

  private static Graph read(String file) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program lacks " + FOLDER + file + ": build it again with Maven");
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).base(Vocabulary.RP).parse(graph);
      return new GraphReadOnly(graph);
    } catch (IOException e) {
      throw new IllegalStateException("Can't read " + FOLDER + file + " of the program", e);
    }
  }
}
