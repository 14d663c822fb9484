package io.rongpu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program reads in the samples is what is on record in {@code graphs/}: one Turtle file an
 * article, and {@code knowledge.ttl} for what is believed after all of them.
 *
 * <p>After a change that is meant to read differently, write the record anew and read its diff line
 * by line before you commit it:
 *
 * <pre>{@code
 * mvn test-compile surefire:test -Dtest=SamplesGoldenIT -Drongpu.golden=write
 * git diff src/test/resources/io/rongpu/samples/graphs
 * }</pre>
 *
 * The article's text is recorded as its length and digest; the quotes are checked against the text.
 */
class SamplesGoldenIT {

  private static final String KNOWLEDGE = "knowledge";

  static Stream<SampleClaims> samples() {
    return SampleClaims.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void claimsAreThoseOnRecord(SampleClaims sample) {
    GoldenGraph golden = GoldenGraph.named(sample.key(), sample.article().getURI() + "#");
    check(golden, withDigestForText(sample));
  }

  @Test
  void knowledgeOfAllSamplesIsThatOnRecord() {
    check(GoldenGraph.named(KNOWLEDGE, Vocabulary.DEFAULT_BASE), SampleClaims.knowledge());
  }

  @Test
  void everyGraphOnRecordIsOfASample() {
    List<String> names = new ArrayList<>(samples().map(SampleClaims::key).toList());
    names.add(KNOWLEDGE);
    if (GoldenGraph.isWriting()) {
      GoldenGraph.names().stream()
          .filter(name -> !names.contains(name))
          .forEach(GoldenGraph::delete);
      abort("Deleted what was on record of no sample.");
    }
    assertThat(GoldenGraph.names()).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyQuoteStandsInTheTextWhereItSays(SampleClaims sample) {
    Graph claims = sample.claims();
    String text = only(claims, sample.article(), Vocabulary.TEXT).getLiteralLexicalForm();
    assertThat(text).isEqualTo(sample.document().text());
    claims
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .mapWith(triple -> triple.getSubject())
        .forEachRemaining(
            evidence -> {
              int start = number(claims, evidence, Vocabulary.START);
              int end = number(claims, evidence, Vocabulary.END);
              assertThat(codePoints(text, start, end))
                  .isEqualTo(only(claims, evidence, Vocabulary.EXACT).getLiteralLexicalForm());
              assertThat(number(claims, evidence, Vocabulary.MENTION_START))
                  .isBetween(start, number(claims, evidence, Vocabulary.MENTION_END));
              assertThat(number(claims, evidence, Vocabulary.MENTION_END)).isLessThanOrEqualTo(end);
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyClaimHasItsEvidence(SampleClaims sample) {
    Graph claims = sample.claims();
    Set<Node> told = new HashSet<>();
    claims
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .forEachRemaining(
            triple -> told.add(only(claims, triple.getSubject(), Vocabulary.SUBJECT)));
    for (String type : List.of("FundingRound", "Position", "Acquisition")) {
      assertThat(
              claims
                  .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term(type))
                  .mapWith(triple -> triple.getSubject())
                  .toList())
          .allSatisfy(event -> assertThat(told).contains(event));
    }
  }

  @Test
  void roundToldTwiceIsBelievedOnceWithItsAmountInDispute() {
    Graph knowledge = SampleClaims.knowledge();
    List<Node> rounds =
        Stream.of("single-round", "same-round-retold")
            .flatMap(key -> aRoundsOf(SampleClaims.of(key)).stream())
            .map(claim -> believed(knowledge, claim))
            .toList();

    assertThat(rounds).hasSize(2);
    assertThat(rounds.get(0)).isEqualTo(rounds.get(1));
    assertThat(objects(knowledge, rounds.get(0), Vocabulary.REPORTED_BY))
        .contains(
            SampleClaims.of("single-round").article(),
            SampleClaims.of("same-round-retold").article());
    assertThat(objects(knowledge, rounds.get(0), Vocabulary.DISPUTED))
        .containsExactly(Vocabulary.term("amount"));
  }

  @Test
  void roundRememberedInLaterNewsIsTheSameRound() {
    Graph knowledge = SampleClaims.knowledge();

    assertThat(aRoundsOf(SampleClaims.of("earlier-round-mentioned")))
        .hasSize(1)
        .allSatisfy(
            claim ->
                assertThat(believed(knowledge, claim))
                    .isEqualTo(
                        believed(knowledge, aRoundsOf(SampleClaims.of("single-round")).get(0))));
  }

  @Test
  void dealOfTheDigestAndOfTheFeedIsTheSameRound() {
    Graph knowledge = SampleClaims.knowledge();
    Node feed = SampleClaims.of("feeds/startup-daily-rss/c-round").article();
    Node digest = SampleClaims.of("weekly-digest").article();

    assertThat(
            knowledge
                .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term("FundingRound"))
                .mapWith(triple -> objects(knowledge, triple.getSubject(), Vocabulary.REPORTED_BY))
                .toList())
        .anySatisfy(articles -> assertThat(articles).contains(feed, digest));
  }

  private static void check(GoldenGraph golden, Graph actual) {
    if (GoldenGraph.isWriting()) {
      golden.write(actual);
      abort("Recorded " + golden.file() + ": read its diff.");
    }
    assertThat(golden.differenceTo(actual)).isEmpty();
  }

  /** The whole text would double the files; its digest shows as well that it changed. */
  private static Graph withDigestForText(SampleClaims sample) {
    Graph graph = GraphFactory.createDefaultGraph();
    sample.claims().stream()
        .filter(triple -> !triple.getPredicate().equals(Vocabulary.TEXT))
        .forEach(graph::add);
    String text = sample.document().text();
    String digest =
        text.codePointCount(0, text.length()) + " code points, digest " + Iris.digest(text);
    graph.add(sample.article(), Vocabulary.TEXT, NodeFactory.createLiteralString(digest));
    return graph;
  }

  private static List<Node> aRoundsOf(SampleClaims sample) {
    return sample
        .claims()
        .find(Node.ANY, Vocabulary.term("roundType"), Vocabulary.roundType("a"))
        .mapWith(triple -> triple.getSubject())
        .toList();
  }

  private static Node believed(Graph knowledge, Node claim) {
    List<Node> things =
        knowledge
            .find(Node.ANY, Vocabulary.WAS_DERIVED_FROM, claim)
            .mapWith(triple -> triple.getSubject())
            .toList();
    assertThat(things).as("what %s belongs to", claim).hasSize(1);
    return things.get(0);
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }

  private static Node only(Graph graph, Node subject, Node property) {
    List<Node> objects = objects(graph, subject, property);
    assertThat(objects).as("%s of %s", property, subject).hasSize(1);
    return objects.get(0);
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(only(graph, subject, property).getLiteralLexicalForm());
  }

  private static String codePoints(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
