package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.DISPUTED;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;
import static io.rongpu.rdf.Vocabulary.term;

import io.rongpu.rdf.Iris;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** What is believed after some articles, asked in the words of a test. */
record Believed(Graph graph) {

  static Believed after(News... news) {
    return after(Arrays.stream(news).map(News::claims).toList());
  }

  static Believed after(List<ClaimGraph> claims) {
    return new Believed(new KnowledgeBuilder(Iris.standard()).build(claims));
  }

  /** The thing that a claim node belongs to. */
  Node thing(Node claim) {
    List<Node> things =
        graph.find(Node.ANY, WAS_DERIVED_FROM, claim).mapWith(t -> t.getSubject()).toList();
    if (things.size() != 1) {
      throw new AssertionError(claim + " belongs to " + things);
    }
    return things.get(0);
  }

  boolean areOne(Node... claims) {
    return Arrays.stream(claims).map(this::thing).distinct().count() == 1;
  }

  /** IRIs below the base, of all things of a class, sorted. */
  List<String> all(String type) {
    return graph
        .find(Node.ANY, TYPE, term(type))
        .mapWith(t -> shortened(t.getSubject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /**
   * The values of a property: things below the base, terms by local name, literals by their words.
   */
  List<String> values(Node claim, Node property) {
    return graph
        .find(thing(claim), property, Node.ANY)
        .mapWith(t -> shortened(t.getObject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  List<String> values(Node claim, String property) {
    return values(claim, term(property));
  }

  List<String> disputed(Node claim) {
    return values(claim, DISPUTED);
  }

  Set<String> names(Node claim) {
    return Stream.of(PREF_LABEL, ALT_LABEL)
        .flatMap(property -> values(claim, property).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Sorted N-Triples. */
  String bytes() {
    return bytes(graph);
  }

  static String bytes(Graph graph) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    return out.toString().lines().sorted().collect(Collectors.joining("\n"));
  }

  private static String shortened(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String base = Iris.standard().base();
    String iri = node.getURI();
    return iri.startsWith(base) && !iri.contains("#")
        ? iri.substring(base.length())
        : iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
