package io.rongpu.store;

import static io.rongpu.store.Graphs.turtle;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class ShapeScreenTest {

  private static final String GOOD =
      """
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX t: <https://w3id.org/rongpu/round-type/>
      <http://a/1> a rp:Article ; rp:key "1" ; schema:headline "云杉获投" ;
        schema:datePublished "2019-05-06"^^xsd:date ; rp:text "昨日，云杉完成A轮融资。" .
      <http://a/1#c> a rp:Company ; skos:prefLabel "云杉"@zh .
      <http://a/1#r> a rp:FundingRound ; rp:company <http://a/1#c> ; rp:roundType t:a ;
        rp:announcedDate "2019-05-05"^^xsd:date .
      <http://a/1#e1> a rp:Evidence ; rdf:subject <http://a/1#r> ; rdf:predicate rp:company ;
        rdf:object <http://a/1#c> ; rp:mentionStart 3 ; rp:mentionEnd 5 .
      <http://a/1#e2> a rp:Evidence ; rdf:subject <http://a/1#r> ; rdf:predicate rp:roundType ;
        rdf:object t:a ; rp:mentionStart 7 ; rp:mentionEnd 9 .
      <http://a/1#e3> a rp:Evidence ; rdf:subject <http://a/1#r> ; rdf:predicate rp:announcedDate ;
        rdf:object "2019-05-05"^^xsd:date ; rp:mentionStart 0 ; rp:mentionEnd 2 .
      """;

  private final Graph ontology = RDFDataMgr.loadGraph(Path.of("ontology/rongpu.ttl").toString());
  private final Shapes shapes =
      ShaclValidator.get().parse(RDFDataMgr.loadGraph(Path.of("ontology/shapes.ttl").toString()));
  private final ShapeScreen screen = new ShapeScreen(shapes, classes());

  private Graph classes() {
    Graph classes = GraphFactory.createDefaultGraph();
    ontology.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEachRemaining(classes::add);
    return classes;
  }

  private static Graph good() {
    String of =
        " prov:wasDerivedFrom <http://a/1> ; oa:exact \"昨日，云杉完成A轮融资。\" ; oa:start 0 ; oa:end 13 ;"
            + " rp:rule \"round\" ; rp:confidence 0.9 .\n";
    return turtle(GOOD + "<http://a/1#e1>" + of + "<http://a/1#e2>" + of + "<http://a/1#e3>" + of);
  }

  @Test
  void letsAGoodGraphPass() {
    assertThat(conforms(good())).isTrue();
    assertThat(screen.passes(good())).isTrue();
  }

  /** Takes one statement away, puts another value in its place, and doubles it, each in turn. */
  @Test
  void letsNothingPassOfWhichTheValidatorHasToSaySomething() {
    int wrong = 0;
    for (Triple triple : good().find().toList()) {
      for (Node object : new Node[] {null, literal("x"), Graphs.integer(-1), Graphs.integer(14)}) {
        for (boolean keeps : new boolean[] {true, false}) {
          Graph changed = good();
          if (!keeps) {
            changed.delete(triple);
          }
          changed.add(
              Triple.create(
                  triple.getSubject(),
                  triple.getPredicate(),
                  object == null ? NodeFactory.createURI("http://a/1#other") : object));
          wrong += conforms(changed) ? 0 : 1;
          assertThat(screen.passes(changed) && !conforms(changed))
              .as("%s with %s", triple, object)
              .isFalse();
        }
      }
    }
    assertThat(wrong).isGreaterThan(200);
  }

  @Test
  void sendsBlankNodesLaterDatesAndOwnClassesToTheValidator() {
    Graph blank = good();
    blank.add(NodeFactory.createBlankNode(), RDFS.label.asNode(), literal("x"));
    Graph classed = good();
    classed.add(NodeFactory.createURI("http://a/X"), RDFS.subClassOf.asNode(), RDFS.Class.asNode());

    assertThat(screen.passes(blank)).isFalse();
    assertThat(screen.passes(classed)).isFalse();
  }

  private boolean conforms(Graph graph) {
    return ShaclValidator.get().validate(shapes, new WithClasses(graph, classes())).conforms();
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
