package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTypesTest {

  private static final Property STAGE_ORDER =
      ResourceFactory.createProperty(Vocabulary.STAGE_ORDER.getURI());

  private final Model model = ModelFactory.createModelForGraph(Ontology.roundTypes());
  private final List<Resource> concepts =
      model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();

  @Test
  void hasEveryCodeOfTheContract() {
    List<String> codes = new ArrayList<>(List.of("seed", "angel", "angel-plus"));
    for (char letter = 'a'; letter <= 'h'; letter++) {
      for (String pattern :
          List.of("pre-%s", "pre-%s-plus", "%s", "%s1", "%s2", "%s3", "%s-plus", "%s-plus-plus")) {
        codes.add(String.format(pattern, letter));
      }
    }
    codes.addAll(List.of("pre-ipo", "ipo", "strategic", "convertible", "debt", "equity"));
    assertThat(concepts)
        .extracting(RoundTypesTest::code)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void everyConceptIsCompletelyDescribed() {
    Resource scheme = model.createResource(Vocabulary.ROUND_TYPES);
    for (Resource concept : concepts) {
      assertThat(concept.hasProperty(RDF.type, model.asRDFNode(Vocabulary.ROUND_TYPE)))
          .as(code(concept))
          .isTrue();
      assertThat(concept.hasProperty(SKOS.inScheme, scheme)).as(code(concept)).isTrue();
      assertThat(concept.listProperties(SKOS.notation).toList()).as(code(concept)).hasSize(1);
      assertThat(concept.listProperties(STAGE_ORDER).toList()).as(code(concept)).hasSize(1);
      assertThat(languages(concept, SKOS.prefLabel)).containsExactlyInAnyOrder("zh", "en");
      assertThat(languages(concept, SKOS.definition)).containsExactlyInAnyOrder("zh", "en");
      assertThat(languages(concept, SKOS.altLabel)).contains("zh", "en");
      assertThat(concept.hasProperty(SKOS.broader) ^ concept.hasProperty(SKOS.topConceptOf, scheme))
          .as(code(concept))
          .isTrue();
    }
  }

  @Test
  void noSpellingMeansTwoThings() {
    Map<String, String> meaning = new HashMap<>();
    for (Resource concept : concepts) {
      for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel)) {
        concept
            .listProperties(property)
            .forEach(
                statement ->
                    assertThat(meaning.put(statement.getObject().toString(), code(concept)))
                        .as("%s of %s", statement.getObject(), code(concept))
                        .isNull());
      }
    }
  }

  @Test
  void notationsAndOrdersAreUnique() {
    assertThat(concepts)
        .extracting(c -> c.getProperty(SKOS.notation).getString())
        .doesNotHaveDuplicates();
    assertThat(concepts).extracting(RoundTypesTest::order).doesNotHaveDuplicates();
  }

  @Test
  void sortsFromSeedToStockMarket() {
    assertThat(
            concepts.stream()
                .sorted(Comparator.comparingInt(RoundTypesTest::order))
                .map(RoundTypesTest::code)
                .filter(code -> code.matches("seed|angel.*|pre-[ai].*|a.*|pre-b|b|h|ipo|strategic"))
                .toList())
        .containsExactly(
            "seed",
            "angel",
            "angel-plus",
            "pre-a",
            "pre-a-plus",
            "a",
            "a1",
            "a2",
            "a3",
            "a-plus",
            "a-plus-plus",
            "pre-b",
            "b",
            "h",
            "pre-ipo",
            "ipo",
            "strategic");
  }

  @ParameterizedTest
  @CsvSource({"a-plus,a", "a-plus-plus,a", "a1,a", "h3,h", "pre-a-plus,pre-a", "angel-plus,angel"})
  void variantsAreUnderTheirLetter(String variant, String broader) {
    assertThat(
            concept(variant)
                .listProperties(SKOS.broader)
                .mapWith(s -> code(s.getResource()))
                .toList())
        .containsExactly(broader);
  }

  @ParameterizedTest
  @CsvSource({
    "Pre-A轮,pre-a",
    "PreA轮,pre-a",
    "Pre-A+轮,pre-a-plus",
    "种子轮融资,seed",
    "天使+轮,angel-plus",
    "A plus,a-plus",
    "A＋轮,a-plus",
    "B1轮,b1",
    "战略投资,strategic",
    "战略融资,strategic",
    "首次公开募股,ipo"
  })
  void knowsEverydaySpellings(String spelling, String code) {
    List<String> found = new ArrayList<>();
    for (Resource concept : concepts) {
      if (concept.hasProperty(SKOS.prefLabel, spelling, "zh")
          || concept.hasProperty(SKOS.altLabel, spelling, "zh")) {
        found.add(code(concept));
      }
    }
    assertThat(found).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"首轮", "新一轮", "上市", "债券融资"})
  void leavesOutWhatIsNoSynonym(String spelling) {
    Node zh = ResourceFactory.createLangLiteral(spelling, "zh").asNode();
    assertThat(Ontology.roundTypes().contains(Node.ANY, Node.ANY, zh)).isFalse();
  }

  private Resource concept(String code) {
    return model.createResource(Vocabulary.roundType(code).getURI());
  }

  private static List<String> languages(Resource concept, Property property) {
    return concept.listProperties(property).mapWith(s -> s.getLanguage()).toSet().stream().toList();
  }

  private static String code(Resource concept) {
    return concept.getURI().substring(Vocabulary.ROUND_TYPES.length());
  }

  private static int order(Resource concept) {
    return concept.getProperty(STAGE_ORDER).getInt();
  }
}
