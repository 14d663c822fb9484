package io.rongpu.store;

import static io.rongpu.store.Graphs.turtle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class ShapeCheckerTest {

  private static final Graph SHAPES =
      turtle(
          """
          ex:Round a sh:NodeShape ; sh:targetClass rp:FundingRound ;
            sh:property [ sh:path rp:company ; sh:minCount 1 ; sh:maxCount 1 ;
              sh:message "一轮融资只有一家公司"@zh, "A round has one company"@en ] ;
            sh:property [ sh:path rp:investor ; sh:class rp:Organization ; sh:severity sh:Warning ] .
          ex:NotItself a sh:NodeShape ; sh:targetClass rp:FundingRound ;
            sh:message "投资方不能是公司自己"@zh, "An investor is not the company"@en ;
            sh:sparql [ sh:prefixes ex:prefixes ;
              sh:select "SELECT $this ?value { $this rp:investor ?value ; rp:company ?value }" ] .
          ex:prefixes sh:declare [ sh:prefix "rp" ;
            sh:namespace "https://w3id.org/rongpu/ontology#"^^xsd:anyURI ] .
          """);
  private static final Graph ONTOLOGY =
      turtle(
          "rp:InvestmentFirm rdfs:subClassOf rp:Organization . rp:InvestmentFirm a rdfs:Class .");

  private final ShapeChecker checker = new ShapeChecker(SHAPES, ONTOLOGY);

  @Test
  void findsNothingInAGoodGraph() {
    Graph good =
        turtle(
            """
            ex:r a rp:FundingRound ; rp:company ex:c ; rp:investor ex:i .
            ex:i a rp:InvestmentFirm .
            """);

    assertThat(checker.check(good)).isEmpty();
    assertThat(conforms(checker.report(good))).isEqualTo("true");
    assertThat(checker.check(Graph.emptyGraph)).isEmpty();
  }

  @Test
  void saysWhatIsWrongInBothLanguagesAtItsNodeAndProperty() {
    Graph bad = turtle("ex:r a rp:FundingRound ; rp:company ex:b, ex:c .");

    assertThat(checker.check(bad))
        .containsExactly(
            new Violation(
                "https://example.org/r",
                "<https://w3id.org/rongpu/ontology#company>",
                null,
                "一轮融资只有一家公司",
                "A round has one company",
                Violation.Severity.VIOLATION));
    assertThat(conforms(checker.report(bad))).isEqualTo("false");
  }

  @Test
  void tellsWarningsFromViolationsWorstFirst() {
    Graph bad =
        turtle(
            "ex:a a rp:FundingRound ; rp:company ex:c ; rp:investor ex:p .\n"
                + "ex:b a rp:FundingRound ; rp:company ex:c ; rp:investor ex:c . ex:c a rp:Organization .");

    List<Violation> violations = checker.check(bad);

    assertThat(violations)
        .extracting(Violation::severity)
        .containsExactly(Violation.Severity.VIOLATION, Violation.Severity.WARNING);
    assertThat(violations.get(0).chinese()).isEqualTo("投资方不能是公司自己");
    assertThat(violations.get(0).value()).isEqualTo("<https://example.org/c>");
    assertThat(violations.get(1).value()).isEqualTo("<https://example.org/p>");
    assertThat(violations.get(1).english()).isNotBlank().isEqualTo(violations.get(1).chinese());
  }

  @Test
  void givesEveryThreadItsOwnAnswer() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> tasks =
          IntStream.range(0, 200)
              .<Callable<Integer>>mapToObj(i -> () -> checker.check(rounds(i % 5)).size())
              .toList();
      List<Future<Integer>> answers = threads.invokeAll(tasks);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(i % 5);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** As many rounds without a company. */
  private static Graph rounds(int count) {
    StringBuilder text = new StringBuilder("ex:good a rp:FundingRound ; rp:company ex:c .\n");
    for (int i = 0; i < count; i++) {
      text.append("ex:r").append(i).append(" a rp:FundingRound .\n");
    }
    return turtle(text.toString());
  }

  private static String conforms(Graph report) {
    Node property = NodeFactory.createURI("http://www.w3.org/ns/shacl#conforms");
    return report.find(Node.ANY, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }
}
