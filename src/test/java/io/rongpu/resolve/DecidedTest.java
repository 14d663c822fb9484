package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Decision;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.Guidance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class DecidedTest {

  private final News a = News.of("a");
  private final News b = News.of("b");
  private final News c = News.of("c");

  @Test
  void whatWasDecidedToBeOneIsOneThoughNothingElseSpeaksForIt() {
    Node one = a.company("山岚");
    Node other = b.company("云杉");
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
    assertThat(believed(same("山岚", "云杉"), a, b).areOne(one, other)).isTrue();
  }

  @Test
  void aDecisionOverrulesAnArticleThatTellsTwoApart() {
    Node one = a.investor("山岚");
    Node other = a.investor("云杉");
    a.round(a.company("海石")).type("a").by(one).by(other);
    assertThat(believed(same("山岚", "云杉"), a).areOne(one, other)).isTrue();
  }

  @Test
  void whatWasDecidedToBeTwoIsTwoThoughArticlesSayOtherwise() {
    Node one = a.company("山岚", "云杉");
    Node other = b.company("云杉");
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
    assertThat(believed(different("山岚", "云杉"), a, b).areOne(one, other)).isFalse();
  }

  @Test
  void oneNameOfTwoIsToldApartByArticle() {
    Node one = a.company("山岚");
    Node other = b.company("山岚");
    Believed believed = believed(different("a#company/山岚", "b#company/山岚"), a, b);
    assertThat(believed.areOne(one, other)).isFalse();
    assertThat(believed.all("Company")).hasSize(2);
  }

  @Test
  void peopleAreToldByTheirOrganisation() {
    Node one = a.person("张伟");
    a.founder(a.company("山岚"), one);
    Node other = b.person("张伟");
    b.founder(b.company("云杉"), other);
    Node third = c.person("张伟");
    c.founder(c.company("海石"), third);
    Decision decision = new Decision(true, "张伟~山岚", "person", "张伟~云杉", "person", "reviewed");
    Believed believed = believed(decision, a, b, c);
    assertThat(believed.areOne(one, other)).isTrue();
    assertThat(believed.areOne(one, third)).isFalse();
  }

  @Test
  void undoingADecisionLeavesNoTrace() {
    a.company("山岚");
    b.company("云杉");
    List<ClaimGraph> claims = Stream.of(a, b).map(News::claims).toList();
    String before = Believed.bytes(build(claims, Decisions.NONE));
    Decisions decided = new Decisions(List.of(same("山岚", "云杉")));
    assertThat(Believed.bytes(build(claims, decided))).isNotEqualTo(before);
    assertThat(Believed.bytes(build(claims, new Decisions(List.of())))).isEqualTo(before);
  }

  @Test
  void listsWhatItIsNotSureOfWithReasonsBothWays() {
    News one = a;
    one.founder(one.company("山岚机器人"), one.person("张三丰"));
    b.company("山岚");
    b.founder(b.company("山岚"), b.person("李四光"));
    Reviewer reviewer = reviewer(Decisions.NONE, a, b);
    assertThat(reviewer.doubts()).isEmpty();
    Doubt doubt =
        reviewer.between(reviewer.find("山岚").get(0).iri(), reviewer.find("山岚机器人").get(0).iri());
    assertThat(doubt).isNotNull();
    assertThat(doubt.pro()).containsExactly("the names differ by 机器人 only (50)");
    assertThat(doubt.contra())
        .containsExactly("other founders are told of the one than of the other (-30)");
    assertThat(doubt.score()).isEqualTo(20);
  }

  @Test
  void listsAStrongLikenessThatAnArticleTellsApartUntilItIsDecided() {
    Node one = a.investor("山岚资本");
    Node other = a.investor("山岚投资");
    a.round(a.company("海石")).type("a").by(one).by(other);
    Doubt doubt = reviewer(Decisions.NONE, a).doubts().get(0);
    assertThat(doubt.contra()).containsExactly("an article tells the two apart");
    assertThat(doubt.one().reference()).isEqualTo("山岚投资");
    assertThat(doubt.one().examples()).containsExactly("a");
    Decisions two = new Decisions(List.of(different("山岚资本", "山岚投资")));
    assertThat(reviewer(two, a).doubts()).isEmpty();
  }

  @Property(seed = "20261125", tries = 40)
  void theOrderOfClaimsAndDecisionsChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int size) {
    List<ClaimGraph> claims =
        new SyntheticNews("市", 6, seed).articles(size).stream().map(News::claims).toList();
    List<Decision> decisions =
        new ArrayList<>(
            List.of(
                same("市系0资本", "市系0"),
                same("市系0", "市甲"),
                different("市系1", "市系1资本"),
                different("市系0", "市乙")));
    String expected = Believed.bytes(build(claims, new Decisions(decisions)));
    List<ClaimGraph> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    Collections.shuffle(decisions, new Random(seed + 1));
    assertThat(Believed.bytes(build(shuffled, new Decisions(decisions)))).isEqualTo(expected);
  }

  private static Believed believed(Decision decision, News... news) {
    List<ClaimGraph> claims = Stream.of(news).map(News::claims).toList();
    return new Believed(build(claims, new Decisions(List.of(decision))));
  }

  private static Graph build(List<ClaimGraph> claims, Decisions decisions) {
    return new KnowledgeBuilder(Iris.standard(), guidance(decisions)).build(claims);
  }

  private static Reviewer reviewer(Decisions decisions, News... news) {
    return new Reviewer(
        Iris.standard(), guidance(decisions), Stream.of(news).map(News::claims).toList());
  }

  private static Guidance guidance(Decisions decisions) {
    return new Guidance(Dictionary.standard(), decisions);
  }

  private static Decision same(String one, String other) {
    return new Decision(true, one, "company", other, "company", "reviewed");
  }

  private static Decision different(String one, String other) {
    return new Decision(false, one, "company", other, "company", "reviewed");
  }
}
