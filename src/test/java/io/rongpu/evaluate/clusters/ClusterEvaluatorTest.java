package io.rongpu.evaluate.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class ClusterEvaluatorTest {

  private static final Iris IRIS = Iris.standard();

  private final Graph knowledge = GraphMemFactory.createDefaultGraphSameTerm();
  private final Map<String, Graph> claims = new HashMap<>();

  @Test
  void countsPairsAndMeanSharesWhereOneEntityIsSplitAndTwoAreMixed() {
    claim("a", "investor/红杉中国", "investor/红杉中国");
    claim("b", "investor/红杉", "investor/红杉");
    claim("c", "investor/红杉", "investor/红杉");
    ClusterEvaluation found =
        evaluate(
            mention("china", "a", "investor", "红杉中国"),
            mention("china", "b", "investor", "红杉"),
            mention("us", "c", "investor", "红杉"));
    ClusterScore score = found.scores().get(0);
    assertThat(score.pairs().hits()).isZero();
    assertThat(score.pairs().read()).isEqualTo(1);
    assertThat(score.pairs().expected()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(score.recall()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(found.merges()).containsExactly("investor/红杉 are one: china (红杉; 1) | us (红杉; 1)");
    assertThat(found.splits()).hasSize(1).first().asString().startsWith("china is several: ");
  }

  @Test
  void isPerfectWhereKnowledgeIsAsGold() {
    claim("a", "company/滴滴", "company/滴滴");
    claim("b", "company/滴滴出行", "company/滴滴");
    ClusterEvaluation found =
        evaluate(mention("didi", "a", "company", "滴滴"), mention("didi", "b", "company", "滴滴出行"));
    assertThat(found.scores().get(0).f1()).isEqualTo(1);
    assertThat(found.reaches(100)).isTrue();
  }

  @Test
  void scoresNoMentionThatTheClaimsDoNotHaveAndNoNodeTwice() {
    claim("a", "company/滴滴", "company/滴滴", "滴滴", "滴滴出行");
    ClusterScore score =
        evaluate(
                mention("didi", "a", "company", "滴滴"),
                mention("didi", "a", "company", "滴滴出行"),
                mention("didi", "none", "company", "滴滴"))
            .scores()
            .get(0);
    assertThat(score.mentions()).isEqualTo(3);
    assertThat(score.found()).isEqualTo(1);
    assertThat(score.pairs().expected()).isZero();
  }

  @Test
  void takesAnotherKindOfOrganisationButNoPersonForAMention() {
    claim("a", "company/高盛", "company/高盛");
    claim("b", "person/高盛", "person/高盛");
    ClusterScore score =
        evaluate(mention("gs", "a", "investor", "高盛"), mention("gs", "b", "investor", "高盛"))
            .scores()
            .get(0);
    assertThat(score.found()).isEqualTo(1);
  }

  @Test
  void namesWhatIsForbiddenAndOneAndReachesNoBarThen() {
    claim("a", "company/蔚来", "company/蔚来");
    label(thing("company/蔚来"), "蔚来");
    label(thing("company/蔚来"), "蔚来资本");
    ClusterEvaluation found = evaluate(mention("nio", "a", "company", "蔚来"));
    assertThat(found.forbidden()).containsExactly("蔚来 and 蔚来资本: " + thing("company/蔚来").getURI());
    assertThat(found.reaches(0)).isFalse();
    assertThat(ClusterReport.text(found, 5)).contains("forbidden merges: 1 of 1 pairs\n");
  }

  private ClusterEvaluation evaluate(Mention... mentions) {
    return ClusterEvaluator.evaluate(
        List.of(mentions),
        List.of(List.of("蔚来", "蔚来资本")),
        key -> claims.getOrDefault(key, Graph.emptyGraph),
        knowledge);
  }

  private void claim(String article, String local, String thing, String... names) {
    Node node = NodeFactory.createURI(IRIS.article(article).getURI() + "#" + local);
    Graph graph =
        claims.computeIfAbsent(article, a -> GraphMemFactory.createDefaultGraphSameTerm());
    List<String> all = names.length > 0 ? List.of(names) : List.of(local.split("/")[1]);
    for (String name : all) {
      graph.add(
          node,
          name.equals(all.get(0)) ? Vocabulary.PREF_LABEL : Vocabulary.ALT_LABEL,
          NodeFactory.createLiteralLang(name, "zh"));
    }
    knowledge.add(thing(thing), Vocabulary.WAS_DERIVED_FROM, node);
  }

  private void label(Node thing, String name) {
    knowledge.add(thing, Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang(name, "zh"));
  }

  private static Node thing(String path) {
    return IRIS.thing(path.split("/")[0], path.split("/")[1]);
  }

  private static Mention mention(String entity, String article, String kind, String name) {
    return new Mention(entity, article, kind, name, "dev");
  }
}
