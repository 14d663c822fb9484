package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class LayerTest {

  private static final String DATA = "https://w3id.org/rongpu/id/";

  @Test
  void showsKnowledgeAlone() {
    assertThat(graphs(Layer.KNOWLEDGE)).containsExactly("");
  }

  @Test
  void showsArticlesAndLoadedFilesAsClaims() {
    assertThat(graphs(Layer.CLAIMS))
        .containsExactly(DATA + "article/2020/乙", DATA + "article/2021/甲", DATA + "loaded/x");
  }

  @Test
  void showsBothButNeverTheLedger() {
    assertThat(graphs(Layer.ALL))
        .containsExactly("", DATA + "article/2020/乙", DATA + "article/2021/甲", DATA + "loaded/x");
  }

  @Test
  void looksUpOneSubjectInTheLayerAlone() {
    DatasetGraph dataset =
        Sample.parse("ex:a ex:p 1 . <" + DATA + "article/x> { ex:a ex:p 2, 3 . ex:b ex:p 4 }");
    Node subject = dataset.getDefaultGraph().find().next().getSubject();

    assertThat(count(Layer.KNOWLEDGE.of(dataset, Sample.IRIS), subject)).isEqualTo(1);
    assertThat(count(Layer.CLAIMS.of(dataset, Sample.IRIS), subject)).isEqualTo(2);
    assertThat(count(Layer.ALL.of(dataset, Sample.IRIS), subject)).isEqualTo(3);
  }

  @Test
  void isNamedAsOnTheCommandLine() {
    assertThat(Layer.values())
        .extracting(Layer::code)
        .containsExactly("knowledge", "claims", "all");
  }

  private static Set<String> graphs(Layer layer) {
    Set<String> graphs = new TreeSet<>();
    Iterator<Quad> quads = layer.of(Sample.dataset(), Sample.IRIS).find();
    quads.forEachRemaining(q -> graphs.add(q.isDefaultGraph() ? "" : q.getGraph().getURI()));
    return graphs;
  }

  private static long count(DatasetGraph view, Node subject) {
    return view.stream(Node.ANY, subject, Node.ANY, Node.ANY).count();
  }
}
