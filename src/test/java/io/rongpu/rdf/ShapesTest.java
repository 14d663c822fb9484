package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ShapesTest {

  private static final String SHAPES = "https://w3id.org/rongpu/shapes#";
  private static final String PREFIXES =
      Vocabulary.PREFIXES.entrySet().stream()
              .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
              .collect(Collectors.joining())
          + "PREFIX rt: <"
          + Vocabulary.ROUND_TYPES
          + ">\n";

  private static final ShapeChecker CHECKER = ShapeChecker.standard();

  private final Shapes shapes = Shapes.parse(Ontology.shapes());

  @ParameterizedTest
  @ValueSource(strings = {"claims", "knowledge"})
  void conformingGraphHasNothingToReport(String name) {
    assertThat(report(graph(name))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> reportsEveryViolationInBothLanguages() throws IOException {
    return cases().stream()
        .map(c -> dynamicTest(c.get("shape") + ": " + c.get("change"), () -> check(c)));
  }

  @Test
  void everyMessageHasACase() throws IOException {
    Set<String> withMessage =
        Ontology.shapes()
            .find(Node.ANY, SHACL.message, Node.ANY)
            .mapWith(triple -> name(triple.getSubject()))
            .toSet();
    assertThat(cases().stream().map(c -> (String) c.get("shape")).collect(Collectors.toSet()))
        .isEqualTo(withMessage);
  }

  @Test
  void everyMessageIsInBothLanguages() {
    Graph graph = Ontology.shapes();
    Set<Node> reporting = new HashSet<>();
    graph
        .find(Node.ANY, SHACL.message, Node.ANY)
        .forEachRemaining(triple -> reporting.add(triple.getSubject()));
    for (Node shape : reporting) {
      assertThat(
              graph
                  .find(shape, SHACL.message, Node.ANY)
                  .mapWith(triple -> triple.getObject().getLiteralLanguage())
                  .toList())
          .as(name(shape))
          .containsExactlyInAnyOrder("en", "zh");
    }
  }

  /** Near misses: changes that must go unreported. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knowledge | DELETE DATA { :amount rp:maxValue 100000000.0 }
          knowledge | DELETE DATA { :amount rp:minValue 10000000.0 }
          knowledge | DELETE DATA { :amount rp:minValue 10000000.0 }; INSERT DATA { :amount rp:minValue 100000000.0 }
          knowledge | DELETE DATA { :amount rp:minValue 10000000.0 ; rp:maxValue 100000000.0 ; rp:currency "CNY" }; INSERT DATA { :amount rp:minValue 900000000.0 ; rp:currency "JPY" }
          knowledge | DELETE DATA { :valuation rp:minValue 500000000.0 ; rp:maxValue 500000000.0 }; INSERT DATA { :valuation rp:minValue 1.0 }
          knowledge | DELETE DATA { :round rp:roundType rt:a-plus . :round rp:amount :amount }
          knowledge | DELETE DATA { :round rp:status rp:Completed }
          knowledge | INSERT DATA { :round rp:investor :rival }
          knowledge | INSERT DATA { :acquisition rp:acquirer :firm }
          knowledge | DELETE DATA { :firm a rp:InvestmentFirm }; INSERT DATA { :firm a rp:Organization }
          knowledge | INSERT DATA { :company skos:prefLabel "スプルース"@ja }
          claims | DELETE { ?x ?p ?o } INSERT { ?x ?p "2024-05-06"^^xsd:date } WHERE { ?x ?p ?o FILTER (SAMETERM(?o, "2024-05"^^xsd:gYearMonth)) }
          claims | DELETE { ?x ?p ?o } INSERT { ?x ?p "2024"^^xsd:gYear } WHERE { ?x ?p ?o FILTER (SAMETERM(?o, "2024-05"^^xsd:gYearMonth)) }
          claims | DELETE WHERE { <https://example.org/a> schema:datePublished ?date }
          """)
  void staysSilentAboutWhatIsRight(String name, String change) {
    assertThat(report(changed(name, change))).isEmpty();
  }

  @Test
  void onlyWarnsOfTheFutureDateOfAPlannedDeal() {
    Graph graph =
        changed(
            "claims",
            "DELETE { ?x ?p ?o } INSERT { ?x ?p \"2024-09\"^^xsd:gYearMonth }"
                + " WHERE { ?x ?p ?o FILTER (SAMETERM(?o, \"2024-05\"^^xsd:gYearMonth)) };"
                + " INSERT DATA { :round rp:status rp:Planned . :e4 rdf:subject :round ;"
                + " rdf:predicate rp:status ; rdf:object rp:Planned }");
    assertThat(report(graph)).extracting(ShapesTest::shape).containsExactly("FutureDate");
  }

  @Test
  void schemeAndShapeListTheSameRoundTypes() {
    Graph graph = GraphFactory.createDefaultGraph();
    Ontology.roundTypes()
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.ROUND_TYPE)
        .forEachRemaining(
            concept -> {
              Node round = NodeFactory.createURI("urn:round:" + name(concept.getSubject()));
              graph.add(round, Vocabulary.term("roundType"), concept.getSubject());
              graph.add(round, Vocabulary.TYPE, Vocabulary.term("FundingRound"));
            });
    assertThat(report(graph)).extracting(ShapesTest::shape).doesNotContain("round-type-known");
    int listed =
        ModelFactory.createModelForGraph(Ontology.shapes())
            .getResource(SHAPES + "round-type-known")
            .getProperty(ModelFactory.createDefaultModel().createProperty(SHACL.in.getURI()))
            .getList()
            .size();
    assertThat(listed).isEqualTo(graph.size() / 2);
  }

  private void check(Map<String, Object> c) {
    Graph graph = changed((String) c.get("graph"), (String) c.get("change"));
    List<ReportEntry> entries = report(graph);
    String shape = (String) c.get("shape");
    List<?> also = (List<?>) c.getOrDefault("also", List.of());
    Set<String> expected = new HashSet<>(Set.of(shape));
    also.forEach(name -> expected.add((String) name));

    assertThat(entries).extracting(ShapesTest::shape).containsOnlyElementsOf(expected);
    ReportEntry entry =
        entries.stream().filter(e -> shape(e).equals(shape)).findFirst().orElseThrow();
    assertThat(name(entry.severity().level())).isEqualTo(c.get("severity"));
    assertThat(entry.messages())
        .containsExactlyInAnyOrder(
            NodeFactory.createLiteralLang((String) c.get("en"), "en"),
            NodeFactory.createLiteralLang((String) c.get("zh"), "zh"));
    assertThat(CHECKER.check(graph))
        .as("what the program's checker finds by its shorter way")
        .hasSameSizeAs(entries)
        .extracting(Violation::english)
        .contains((String) c.get("en"));
  }

  private List<ReportEntry> report(Graph graph) {
    return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
  }

  private static Graph graph(String name) {
    return RDFDataMgr.loadGraph("io/rongpu/rdf/" + name + ".ttl");
  }

  private static Graph changed(String name, String change) {
    Graph graph = graph(name);
    long before = graph.size();
    List<?> triples = graph.find().toList();
    String base = graph.getPrefixMapping().getNsPrefixURI("");
    UpdateAction.parseExecute(PREFIXES + "PREFIX : <" + base + ">\n" + change, graph);
    assertThat(graph.size() != before || !graph.find().toList().containsAll(triples))
        .as("the change changes something")
        .isTrue();
    return graph;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> cases() throws IOException {
    try (InputStream in = ShapesTest.class.getResourceAsStream("violations.yaml")) {
      return (List<Map<String, Object>>) (List<?>) new Yaml().load(in);
    }
  }

  private static String shape(ReportEntry entry) {
    return name(entry.source());
  }

  private static String name(Node node) {
    return node.getURI().replaceFirst(".*[#/]", "");
  }
}
