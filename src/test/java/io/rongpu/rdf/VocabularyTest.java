package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void namesEveryTermOnce() throws IllegalAccessException {
    Set<Node> seen = new HashSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node node) {
        assertThat(seen.add(node)).as(field.getName()).isTrue();
      }
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void hasAPrefixForEveryTerm() throws IllegalAccessException {
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node node) {
        assertThat(Vocabulary.PREFIXES.values())
            .as(field.getName())
            .anyMatch(namespace -> node.getURI().startsWith(namespace));
      }
    }
  }

  @Test
  void spellsPrefixesAsTheOntologyFilesDo() {
    for (Graph graph : Set.of(Ontology.terms(), Ontology.shapes())) {
      graph
          .getPrefixMapping()
          .getNsPrefixMap()
          .forEach(
              (prefix, namespace) ->
                  assertThat(Vocabulary.PREFIXES.getOrDefault(prefix, namespace))
                      .as(prefix)
                      .isEqualTo(namespace));
    }
  }

  @Test
  void makesTermsAndRoundTypes() {
    assertThat(Vocabulary.term("company").getURI())
        .isEqualTo("https://w3id.org/rongpu/ontology#company");
    assertThat(Vocabulary.roundType("pre-a-plus").getURI())
        .isEqualTo("https://w3id.org/rongpu/round-type/pre-a-plus");
  }
}
