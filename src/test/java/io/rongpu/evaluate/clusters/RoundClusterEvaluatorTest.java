package io.rongpu.evaluate.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.evaluate.GoldException;
import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundClusterEvaluatorTest {

  private static final String HEAD = "round-id\tarticle-key\tcompany\ttype\tdate\tamount\thalf\n";
  private static final Iris IRIS = Iris.standard();

  private final Graph knowledge = GraphMemFactory.createDefaultGraphSameTerm();
  private final Map<String, Graph> claims = new HashMap<>();

  @Test
  void countsPairsThatAreOneInGoldAndInKnowledge() {
    round("a", "云杉", "b", "2018-01", "1亿元", "round/1");
    round("b", "云杉", "b", "2018-01", "1亿元", "round/1");
    round("c", "云杉", "b", "2018", "-", "round/2");
    round("d", "云杉", "a", "-", "-", "round/2");
    RoundClusterEvaluation found =
        evaluate(
            mention("b", "a", "b", "2018-01", "1亿元"),
            mention("b", "b", "b", "2018-01", "1亿元"),
            mention("b", "c", "b", "2018", "-"),
            mention("a", "d", "a", "-", "-"));
    assertThat(found.pairs().expected()).isEqualTo(3);
    assertThat(found.pairs().read()).isEqualTo(2);
    assertThat(found.pairs().hits()).isEqualTo(1);
    assertThat(found.rounds()).isEqualTo(2);
    assertThat(found.merges()).containsExactly("c 云杉 b 2018 - | d 云杉 a - -");
    assertThat(found.splits()).hasSize(2);
    assertThat(found.reaches(40)).isTrue();
    assertThat(found.reaches(40.1)).isFalse();
    assertThat(ClusterReport.text(found, 1))
        .isEqualTo(
            """
            mentions             4 in gold, 4 found, of 2 rounds
            pairs         P 50.0  R 33.3  F1 40.0

            Wrongly one: 1
              c 云杉 b 2018 - | d 云杉 a - -

            Wrongly apart: 2
              a 云杉 b 2018-01 1亿元 | c 云杉 b 2018 -
            """);
    assertThat(ClusterReport.json(found)).contains("\"f1\": 0.4", "\"found\": 4");
  }

  @ParameterizedTest
  @CsvSource({"b, 2018-01, 2亿元", "b, 2018-02, 1亿元", "a, 2018-01, 1亿元", "-, 2018-01, 1亿元"})
  void aClaimThatTellsOtherwiseIsNotTheMention(String type, String date, String amount) {
    round("a", "云杉", "b", "2018-01", "1亿元", "round/1");
    RoundClusterEvaluation found = evaluate(mention("b", "a", type, date, amount));
    assertThat(found.found()).isZero();
    assertThat(found.reaches(0)).isFalse();
  }

  @Test
  void readsMentionsAndSaysWhatIsWrongWithALine() throws IOException {
    assertThat(
            RoundMentionReader.read(
                "f.tsv", new StringReader("# x\n" + HEAD + "r\ta\t云杉\tb\t2018\t-\trules\n")))
        .containsExactly(new RoundMention("r", "a", "云杉", "b", "2018", "-", "rules"));
    assertThatThrownBy(() -> RoundMentionReader.read("f.tsv", new StringReader(HEAD + "r\ta\n")))
        .isInstanceOf(GoldException.class)
        .hasMessage("f.tsv, line 2 has to have seven cells, none empty: " + HEAD.strip());
    assertThatThrownBy(() -> RoundMentionReader.read("f.tsv", new StringReader("r\ta\n")))
        .isInstanceOf(GoldException.class)
        .hasMessage("f.tsv, line 1 has to name the columns: " + HEAD.strip());
  }

  private RoundClusterEvaluation evaluate(RoundMention... mentions) {
    return RoundClusterEvaluator.evaluate(
        List.of(mentions), key -> claims.getOrDefault(key, Graph.emptyGraph), knowledge);
  }

  private void round(
      String article, String company, String type, String date, String amount, String thing) {
    Graph graph =
        claims.computeIfAbsent(article, a -> GraphMemFactory.createDefaultGraphSameTerm());
    String base = IRIS.article(article).getURI() + "#";
    Node round = NodeFactory.createURI(base + "round/1");
    Node firm = NodeFactory.createURI(base + "company/1");
    graph.add(firm, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang(company, "zh"));
    graph.add(round, Vocabulary.term("company"), firm);
    if (!type.equals("-")) {
      graph.add(round, Vocabulary.term("roundType"), Vocabulary.roundType(type));
    }
    if (!date.equals("-")) {
      graph.add(round, Vocabulary.term("announcedDate"), NodeFactory.createLiteralString(date));
    }
    if (!amount.equals("-")) {
      Node money = NodeFactory.createURI(base + "amount/1");
      graph.add(round, Vocabulary.term("amount"), money);
      graph.add(money, Vocabulary.VERBATIM, NodeFactory.createLiteralString(amount));
    }
    knowledge.add(
        IRIS.thing(thing.split("/")[0], thing.split("/")[1]), Vocabulary.WAS_DERIVED_FROM, round);
  }

  private static RoundMention mention(
      String round, String article, String type, String date, String amount) {
    return new RoundMention(round, article, "云杉", type, date, amount, "judged");
  }
}
