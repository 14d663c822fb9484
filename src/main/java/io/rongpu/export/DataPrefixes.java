package io.rongpu.export;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;

/** The prefixes of an export, and which of them its statements need. */
final class DataPrefixes {

  /** What {@link Iris#thing} is asked for; {@code company:图灵量子} reads better than an IRI. */
  private static final List<String> KINDS =
      List.of(
          "acquisition",
          "amount",
          "article",
          "company",
          "investor",
          "organization",
          "person",
          "place",
          "position",
          "round");

  private DataPrefixes() {}

  /** The vocabulary's prefixes and one for every kind of thing below the base. */
  static PrefixMap of(Iris iris) {
    PrefixMap prefixes = PrefixMapFactory.create();
    Vocabulary.PREFIXES.forEach(prefixes::add);
    KINDS.forEach(kind -> prefixes.add(kind, iris.base() + kind + "/"));
    return prefixes;
  }

  /** Those of {@code all} that abbreviate some term of the statements, by name. */
  static Map<String, String> used(PrefixMap all, Iterator<Quad> quads) {
    Map<String, String> unused = new TreeMap<>(all.getMapping());
    Map<String, String> used = new TreeMap<>();
    NodeFormatterTTL turtle = new NodeFormatterTTL(null, all, NodeToLabel.createScopeByDocument());
    while (quads.hasNext() && !unused.isEmpty()) {
      Quad quad = quads.next();
      for (Node node :
          new Node[] {quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()}) {
        mark(node, turtle, unused, used);
      }
    }
    return used;
  }

  private static void mark(
      Node node, NodeFormatterTTL turtle, Map<String, String> unused, Map<String, String> used) {
    String iri =
        node.isLiteral() ? node.getLiteralDatatypeURI() : node.isURI() ? node.getURI() : "";
    if (Vocabulary.TYPE.getURI().equals(iri)) {
      return; // Written as "a".
    }
    String found = null;
    for (Map.Entry<String, String> entry : unused.entrySet()) {
      if (iri.startsWith(entry.getValue())
          && PrefixLib.isSafeLocalPart(iri.substring(entry.getValue().length()))
          && isWritten(node, turtle, entry.getKey())) {
        found = entry.getKey();
      }
    }
    if (found != null) {
      used.put(found, unused.remove(found));
    }
  }

  /** Asks Jena's own formatter, which alone knows what can be abbreviated. */
  private static boolean isWritten(Node node, NodeFormatterTTL turtle, String prefix) {
    StringWriter text = new StringWriter();
    IndentedWriter out = RiotLib.create(text);
    turtle.format(out, node);
    out.flush();
    return node.isLiteral()
        ? text.toString().contains("\"^^" + prefix + ":")
        : text.toString().startsWith(prefix + ":");
  }
}
