package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class GraphNamesTest {

  private final GraphNames names = new GraphNames(Iris.standard());

  @Test
  void tellsTheKindsOfGraphsApart() {
    Node article = names.iris().article("2018/图灵量子");
    Node loaded = names.loaded("a/b 1.ttl");
    Node free = NodeFactory.createURI("https://example.org/g");

    assertThat(loaded.getURI()).isEqualTo("https://w3id.org/rongpu/id/loaded/a%2Fb%201.ttl");
    assertThat(names.ledger().getURI()).isEqualTo("https://w3id.org/rongpu/id/ledger");
    assertThat(names.isArticle(article)).isTrue();
    assertThat(names.isArticle(loaded)).isFalse();
    assertThat(names.isLoaded(loaded)).isTrue();
    assertThat(names.isLoaded(free)).isFalse();
    assertThat(names.isForeign(loaded)).isTrue();
    assertThat(names.isForeign(free)).isTrue();
    assertThat(names.isForeign(article)).isFalse();
    assertThat(names.isForeign(names.ledger())).isFalse();
    assertThat(names.isForeign(names.readings())).isFalse();
    assertThat(names.isInternal(names.readings())).isTrue();
    assertThat(names.isInternal(names.index())).isTrue();
    assertThat(names.isForeign(names.index())).isFalse();
    assertThat(names.isArticle(NodeFactory.createURI(article.getURI() + "#company/x"))).isFalse();
    assertThat(names.isInternal(NodeFactory.createURI("https://w3id.org/rongpu/id/ledgers")))
        .isFalse();
    assertThat(names.isForeign(Quad.defaultGraphIRI)).isFalse();
    assertThat(names.isForeign(Quad.defaultGraphNodeGenerated)).isFalse();
    assertThat(names.isArticle(NodeFactory.createURI(names.iris().articlePrefix()))).isFalse();
  }
}
