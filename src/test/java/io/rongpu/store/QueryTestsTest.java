package io.rongpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.junit.jupiter.api.Test;

class QueryTestsTest {

  private final Shapes shapes =
      ShaclValidator.get().parse(RDFDataMgr.loadGraph(Path.of("ontology/shapes.ttl").toString()));
  private final QueryTests tests = new QueryTests(new NodeIndex.Known());

  /** Else every article pays for the query. */
  @Test
  void hasATestForEveryQueryOfAWholeClaimsGraph() {
    List<SparqlConstraint> queries =
        shapes.getTargetShapes().stream()
            .filter(QueryTestsTest::isOfWholeGraphs)
            .flatMap(shape -> shape.getConstraints().stream())
            .map(SparqlConstraint.class::cast)
            .toList();

    assertThat(queries).isNotEmpty().allMatch(tests::knows);
  }

  private static boolean isOfWholeGraphs(Shape shape) {
    return shape.getTargets().stream()
        .anyMatch(target -> target.getObject().equals(Vocabulary.TEXT));
  }
}
