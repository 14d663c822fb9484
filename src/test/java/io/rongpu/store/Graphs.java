package io.rongpu.store;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs for the tests of the store. */
final class Graphs {

  static final Iris IRIS = Iris.standard();

  private static final String PREFIXES =
      """
      PREFIX rp: <https://w3id.org/rongpu/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX ex: <https://example.org/>
      """;

  private Graphs() {}

  static Node article(String key) {
    return IRIS.article(key);
  }

  /** Turtle, with the usual prefixes and {@code ex:}. */
  static Graph turtle(String body) {
    return RDFParser.fromString(PREFIXES + body, Lang.TURTLE).toGraph();
  }

  /** An article that names one company. */
  static Graph claims(String key, String company) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node article = article(key);
    graph.add(article, Vocabulary.TYPE, Vocabulary.ARTICLE);
    graph.add(article, Vocabulary.KEY, NodeFactory.createLiteralString(key));
    Node node = IRIS.local(article, "company", company);
    graph.add(node, Vocabulary.TYPE, Vocabulary.term("Company"));
    graph.add(node, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang(company, "zh"));
    return graph;
  }

  /** An article of about 300 statements, different for every number. */
  static Graph largeClaims(int number) {
    String key = "2018/" + number;
    Graph graph = claims(key, "公司" + number);
    Node article = article(key);
    for (int i = 0; i < 37; i++) {
      Node evidence = IRIS.local(article, "evidence", Iris.digest(key, "" + i));
      Node company = IRIS.local(article, "company", "公司" + i);
      graph.add(evidence, Vocabulary.TYPE, Vocabulary.EVIDENCE);
      graph.add(evidence, Vocabulary.SUBJECT, company);
      graph.add(evidence, Vocabulary.PREDICATE, Vocabulary.term("investor"));
      graph.add(evidence, Vocabulary.EXACT, NodeFactory.createLiteralString(key + " 第" + i + "句"));
      graph.add(evidence, Vocabulary.START, integer(i * 31));
      graph.add(evidence, Vocabulary.END, integer(i * 31 + 20));
      graph.add(evidence, Vocabulary.WAS_DERIVED_FROM, article);
      graph.add(evidence, Vocabulary.RULE, NodeFactory.createLiteralString("round/investor"));
    }
    return graph;
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralByValue(value);
  }
}
