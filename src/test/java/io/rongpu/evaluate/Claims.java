package io.rongpu.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Claims and gold written by hand, in Turtle and JSON with single quotes. */
public final class Claims {

  private static final String PREFIXES =
      """
      PREFIX : <https://w3id.org/rongpu/id/article/a#>
      PREFIX rp: <https://w3id.org/rongpu/ontology#>
      PREFIX rt: <https://w3id.org/rongpu/round-type/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private Claims() {}

  /** The claims of one article. */
  public static Graph of(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  /** The gold of one article, single quotes for double ones. */
  public static GoldArticle gold(String json) {
    try {
      List<GoldArticle> articles =
          GoldReader.read("gold", new StringReader(json.replace('\'', '"').replaceAll("\\R", " ")));
      return articles.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one article gives. */
  public static Evaluation evaluation(String json, String turtle) {
    Evaluator evaluator = new Evaluator();
    evaluator.add(gold(json), of(turtle));
    return evaluator.evaluation();
  }

  /** A company, an investor or a person, its labels in the order given. */
  public static String named(String node, String... labels) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < labels.length; i++) {
      out.append(node).append(i == 0 ? " skos:prefLabel \"" : " skos:altLabel \"");
      out.append(labels[i]).append("\"@zh .\n");
    }
    return out.toString();
  }
}
