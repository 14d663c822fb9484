package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.HAD_PRIMARY_SOURCE;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.REPORTED_BY;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;
import static io.rongpu.rdf.Vocabulary.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

class KnowledgePropertiesTest {

  private static final int TRIES = 100;

  /** Making one normalises all names of the dictionary; that it keeps nothing is shown below. */
  private static final KnowledgeBuilder BUILDER = new KnowledgeBuilder(Iris.standard());

  private static final Set<Node> SINGLE =
      Set.of(
          term("roundType"),
          term("announcedDate"),
          term("amount"),
          term("status"),
          term("company"),
          term("foundingDate"),
          term("headquarters"),
          term("jobTitle"),
          term("minValue"),
          term("maxValue"),
          term("currency"),
          term("verbatim"),
          TYPE);

  @Property(seed = "20261124", tries = TRIES)
  void orderAndRepetitionChangeNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    List<ClaimGraph> claims = claims("市", seed, size);
    Graph expected = build(claims);
    List<ClaimGraph> other = new ArrayList<>();
    claims.forEach(claim -> other.add(reversed(claim)));
    other.addAll(claims.subList(0, size / 2));
    Collections.shuffle(other, new Random(seed));
    Graph actual = build(other);
    assertThat(actual.isIsomorphicWith(expected)).isTrue();
    assertThat(Believed.bytes(actual)).isEqualTo(Believed.bytes(expected));
  }

  @Property(seed = "20261124", tries = TRIES)
  void takingArticlesBackLeavesNoTrace(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int size) {
    List<ClaimGraph> all = claims("市", seed, size);
    List<ClaimGraph> kept = all.subList(size / 2, size);
    BUILDER.build(all);
    assertThat(Believed.bytes(BUILDER.build(kept)))
        .isEqualTo(Believed.bytes(new KnowledgeBuilder(Iris.standard()).build(kept)));
  }

  @Property(seed = "20261124", tries = TRIES)
  void articlesAboutOthersChangeNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
    List<ClaimGraph> one = claims("东", seed, size);
    List<ClaimGraph> other = claims("西", seed + 1, size);
    List<ClaimGraph> both = new ArrayList<>(one);
    both.addAll(other);
    Graph expected = build(one);
    build(other).find().forEachRemaining(expected::add);
    assertThat(Believed.bytes(build(both))).isEqualTo(Believed.bytes(expected));
  }

  @Property(seed = "20261124", tries = TRIES)
  void partiesOfOneDealStayApart(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    List<ClaimGraph> claims = claims("市", seed, size);
    Map<Node, Node> things = thingsByClaim(build(claims));
    for (ClaimGraph claim : claims) {
      for (Node round : rounds(claim)) {
        Set<Node> parties = new HashSet<>();
        for (String role : List.of("company", "investor", "leadInvestor")) {
          claim
              .graph()
              .find(round, term(role), Node.ANY)
              .forEachRemaining(t -> parties.add(t.getObject()));
        }
        Set<Node> seen = new HashSet<>();
        parties.forEach(
            party -> assertThat(seen.add(things.get(party))).as("%s %s", round, party).isTrue());
      }
    }
  }

  private static List<Node> rounds(ClaimGraph claim) {
    return claim
        .graph()
        .find(Node.ANY, TYPE, term("FundingRound"))
        .mapWith(Triple::getSubject)
        .toList();
  }

  @Property(seed = "20261124", tries = TRIES)
  void everyClaimBelongsToOneThingThatNamesItsArticle(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    List<ClaimGraph> claims = claims("市", seed, size);
    Graph knowledge = build(claims);
    Map<Node, Node> things = thingsByClaim(knowledge);
    for (ClaimGraph claim : claims) {
      claim
          .graph()
          .find(Node.ANY, PREF_LABEL, Node.ANY)
          .forEachRemaining(
              t ->
                  assertThat(
                          knowledge.contains(
                              things.get(t.getSubject()), REPORTED_BY, claim.article()))
                      .isTrue());
    }
  }

  @Property(seed = "20261124", tries = TRIES)
  void believesOneValueAndNamesNoClaimButAsItsGround(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
    Graph knowledge = build(claims("市", seed, size));
    Set<String> told = new HashSet<>();
    knowledge
        .find()
        .forEachRemaining(
            t -> {
              assertThat(t.getSubject().isURI()).isTrue();
              assertThat(t.getObject().isBlank()).isFalse();
              if (SINGLE.contains(t.getPredicate())) {
                assertThat(told.add(t.getSubject() + " " + t.getPredicate())).as("%s", t).isTrue();
              }
              if (t.predicateMatches(PREF_LABEL)) {
                assertThat(told.add(t.getSubject() + t.getObject().getLiteralLanguage())).isTrue();
                assertThat(knowledge.contains(t.getSubject(), ALT_LABEL, t.getObject())).isFalse();
              }
              if (!t.predicateMatches(WAS_DERIVED_FROM)
                  && !t.predicateMatches(HAD_PRIMARY_SOURCE)
                  && t.getObject().isURI()) {
                assertThat(t.getObject().getURI())
                    .doesNotMatch(Iris.standard().articlePrefix() + ".*#.*");
              }
            });
  }

  private static List<ClaimGraph> claims(String market, long seed, int size) {
    return new SyntheticNews(market, 6, seed).articles(size).stream().map(News::claims).toList();
  }

  private static Graph build(List<ClaimGraph> claims) {
    return BUILDER.build(claims);
  }

  private static ClaimGraph reversed(ClaimGraph claim) {
    List<Triple> triples = claim.graph().find().toList();
    Collections.reverse(triples);
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    triples.forEach(graph::add);
    return new ClaimGraph(claim.article(), graph);
  }

  private static Map<Node, Node> thingsByClaim(Graph knowledge) {
    Map<Node, Node> things = new HashMap<>();
    knowledge
        .find(Node.ANY, WAS_DERIVED_FROM, Node.ANY)
        .filterDrop(t -> t.getSubject().getURI().contains("/amount/"))
        .forEachRemaining(
            t -> assertThat(things.put(t.getObject(), t.getSubject())).as("%s", t).isNull());
    return things;
  }
}
