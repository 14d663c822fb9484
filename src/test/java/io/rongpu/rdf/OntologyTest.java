package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.Entity;
import io.rongpu.model.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {

  private static final String ONTOLOGY = "https://w3id.org/rongpu/ontology";

  @Test
  void definesExactlyTheTermsOfTheCode() throws IllegalAccessException {
    Set<String> code = new TreeSet<>();
    for (Field field : Terms.class.getFields()) {
      code.add((String) field.get(null));
    }
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node node && node.getURI().startsWith(Vocabulary.RP)) {
        code.add(node.getURI().substring(Vocabulary.RP.length()));
      }
    }
    for (Entity.Kind kind : Entity.Kind.values()) {
      code.add(kind.term());
    }
    assertThat(defined()).containsExactlyElementsOf(code);
  }

  @Test
  void saysWhatItIs() {
    Graph graph = Ontology.terms();
    Node ontology = NodeFactory.createURI(ONTOLOGY);
    assertThat(graph.contains(ontology, RDF.type.asNode(), OWL.Ontology.asNode())).isTrue();
    assertThat(
            graph.contains(
                ontology,
                NodeFactory.createURI(OWL.NS + "versionIRI"),
                NodeFactory.createURI(ONTOLOGY + "/0.1.0")))
        .isTrue();
    for (String property : List.of("title", "description")) {
      assertThat(
              graph
                  .find(
                      ontology, NodeFactory.createURI("http://purl.org/dc/terms/" + property), null)
                  .mapWith(triple -> triple.getObject().getLiteralLanguage())
                  .toList())
          .containsExactlyInAnyOrder("zh", "en");
    }
    assertThat(
            graph.contains(
                ontology,
                NodeFactory.createURI("http://purl.org/dc/terms/license"),
                NodeFactory.createURI("https://www.apache.org/licenses/LICENSE-2.0")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Company, http://www.w3.org/2000/01/rdf-schema#subClassOf, https://schema.org/Organization",
    "Company, http://www.w3.org/2000/01/rdf-schema#subClassOf, http://www.w3.org/ns/org#FormalOrganization",
    "Company, http://www.w3.org/2000/01/rdf-schema#subClassOf, http://dbpedia.org/ontology/Company",
    "Position, http://www.w3.org/2000/01/rdf-schema#subClassOf, http://www.w3.org/ns/org#Membership",
    "Article, http://www.w3.org/2000/01/rdf-schema#subClassOf, https://schema.org/NewsArticle",
    "FundingRound, http://www.w3.org/2000/01/rdf-schema#subClassOf, https://schema.org/Event",
    "MonetaryAmount, http://www.w3.org/2000/01/rdf-schema#subClassOf, https://schema.org/MonetaryAmount",
    "founder, http://www.w3.org/2000/01/rdf-schema#subPropertyOf, https://schema.org/founder",
    "foundingDate, http://www.w3.org/2000/01/rdf-schema#subPropertyOf, https://schema.org/foundingDate",
    "founder, http://www.w3.org/2004/02/skos/core#closeMatch, http://www.wikidata.org/prop/direct/P112",
    "foundingDate, http://www.w3.org/2004/02/skos/core#closeMatch, http://www.wikidata.org/prop/direct/P571",
    "headquarters, http://www.w3.org/2004/02/skos/core#closeMatch, http://www.wikidata.org/prop/direct/P159",
    "investor, http://www.w3.org/2004/02/skos/core#closeMatch, http://www.wikidata.org/prop/direct/P1951",
    "investor, http://www.w3.org/2004/02/skos/core#closeMatch, https://schema.org/funder",
    "FundingRound, http://www.w3.org/2004/02/skos/core#closeMatch, http://ontologycentral.com/2010/05/cb/vocab#FundingRound",
    "Acquisition, http://www.w3.org/2004/02/skos/core#closeMatch, https://spec.edmcouncil.org/fibo/ontology/CAE/CorporateEvents/CorporateActions/MergerAcquisition"
  })
  void isAlignedWithOtherVocabularies(String term, String property, String other) {
    assertThat(
            Ontology.terms()
                .contains(
                    Vocabulary.term(term),
                    NodeFactory.createURI(property),
                    NodeFactory.createURI(other)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"InvestmentFund", "MonetaryGrant"})
  void isNotAlignedWithWhatOnlySoundsAlike(String trap) {
    Node term = NodeFactory.createURI(Vocabulary.SCHEMA + trap);
    assertThat(Ontology.terms().contains(Node.ANY, Node.ANY, term)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing-label",
        "same-label",
        "not-defined-by",
        "class-cycle",
        "property-cycle",
        "broader-cycle",
        "undefined",
        "undeclared",
        "orphan",
        "no-domain-or-range",
        "wrong-kind-of-range",
        "not-dl",
        "bad-name"
      })
  void hygieneQueryFindsNothingHereAndSomethingAmongPlantedDefects(String name) throws IOException {
    Model all = ModelFactory.createModelForGraph(Ontology.terms());
    if (Set.of("undefined", "broader-cycle").contains(name)) {
      all =
          all.union(ModelFactory.createModelForGraph(Ontology.roundTypes()))
              .union(ModelFactory.createModelForGraph(Ontology.shapes()));
    }
    assertThat(answers(name, all)).isEmpty();
    assertThat(answers(name, RDFDataMgr.loadModel("io/rongpu/rdf/hygiene/defects.ttl")))
        .isNotEmpty();
  }

  @Test
  void everyClassCanHaveInstancesAndEveryPropertyValues() {
    Model prototypes = prototypes();
    InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner(), prototypes);
    assertThat(inferred.validate().isValid()).isTrue();
    assertThat(inferred.listSubjectsWithProperty(RDFS.subClassOf, OWL.Nothing).toList())
        .allMatch(OWL.Nothing::equals);
  }

  @Test
  void reasonerSeesAContradiction() {
    Model prototypes = prototypes();
    prototypes
        .createResource("urn:both", resource("Person"))
        .addProperty(RDF.type, resource("Company"));
    InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner(), prototypes);
    assertThat(inferred.validate().isValid()).isFalse();
  }

  @Test
  void knowsWhatAPropertyImplies() {
    assertThat(Ontology.superProperties(Vocabulary.term(Terms.LEAD_INVESTOR)))
        .containsExactly(Vocabulary.term(Terms.INVESTOR));
    assertThat(Ontology.superProperties(Vocabulary.term(Terms.FOUNDER)))
        .as("schema:founder is not ours")
        .isEmpty();
    assertThat(Ontology.superProperties(Vocabulary.term("unheardOf"))).isEmpty();
  }

  @Test
  void refusesChanges() {
    Node node = NodeFactory.createURI("urn:x");
    for (Graph graph : List.of(Ontology.terms(), Ontology.roundTypes(), Ontology.shapes())) {
      assertThatThrownBy(() -> graph.add(node, node, node)).isInstanceOf(AddDeniedException.class);
    }
  }

  @Test
  void canBeReadByManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> read =
          () -> Ontology.terms().find(null, RDFS.label.asNode(), null).toList().size();
      int expected = read.call();
      for (Future<Integer> found : threads.invokeAll(java.util.Collections.nCopies(40, read))) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Set<String> defined() {
    Set<String> names = new TreeSet<>();
    Ontology.terms()
        .find(Node.ANY, RDFS.isDefinedBy.asNode(), NodeFactory.createURI(ONTOLOGY))
        .forEachRemaining(
            triple -> names.add(triple.getSubject().getURI().substring(Vocabulary.RP.length())));
    return names;
  }

  /** The ontology with an instance of every class and a statement of every object property. */
  private static Model prototypes() {
    Model ontology = ModelFactory.createModelForGraph(Ontology.terms());
    Model prototypes = ModelFactory.createDefaultModel().add(ontology);
    ontology
        .listSubjectsWithProperty(RDF.type, OWL.Class)
        .forEach(type -> prototypes.createResource("urn:a:" + type.getURI(), type));
    ontology
        .listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
        .forEach(
            property ->
                prototypes
                    .createResource("urn:subject:" + property.getURI())
                    .addProperty(
                        ResourceFactory.createProperty(property.getURI()),
                        prototypes.createResource("urn:object:" + property.getURI())));
    return prototypes;
  }

  private static org.apache.jena.rdf.model.Resource resource(String term) {
    return ResourceFactory.createResource(Vocabulary.RP + term);
  }

  private static List<String> answers(String query, Model model) throws IOException {
    List<String> answers = new ArrayList<>();
    try (InputStream in = OntologyTest.class.getResourceAsStream("hygiene/" + query + ".rq");
        QueryExecution execution =
            QueryExecutionFactory.create(
                new String(in.readAllBytes(), StandardCharsets.UTF_8), model)) {
      execution
          .execSelect()
          .forEachRemaining(
              row -> {
                if (row.contains("term")) {
                  answers.add(row.toString());
                }
              });
    }
    return answers;
  }
}
