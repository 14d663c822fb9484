package io.rongpu.evaluate;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Holds the claims of articles against gold, one article at a time.
 *
 * <pre>{@code
 * Evaluator evaluator = new Evaluator();
 * gold.forEach(article -> evaluator.add(article, claims.get(article.id())));
 * System.out.print(TextReport.of(evaluator.evaluation(), 10));
 * }</pre>
 */
public final class Evaluator {

  private final Map<Role, Count> counts = new EnumMap<>(Role.class);
  private final RuleScores rules = new RuleScores();
  private final List<Reading> readings = new ArrayList<>();
  private final List<ArticleMistakes> mistakes = new ArrayList<>();
  private int articles;
  private int withoutClaims;
  private int completed;
  private int falselyCompleted;

  /**
   * Adds an article.
   *
   * @param claims its claims; empty when it has none
   */
  public void add(GoldArticle gold, Graph claims) {
    articles++;
    withoutClaims += claims.isEmpty() ? 1 : 0;
    Facts read = GraphFacts.of(claims);
    List<Matching.Pair> rounds = Matching.rounds(read.rounds(), gold.facts().rounds());
    List<Judged> relations =
        Role.RELATIONS.stream()
            .flatMap(
                role -> Matching.items(role, read.of(role), gold.facts().of(role), true).stream())
            .toList();
    rounds.forEach(this::countCompleted);
    Proofs proofs = Proofs.of(claims);
    Readings ofArticle = new Readings(gold.id(), claims, proofs, text(claims));
    Stream.concat(rounds.stream().flatMap(pair -> pair.judged().stream()), relations.stream())
        .forEach(
            judged -> {
              counts.merge(judged.role(), judged.count(), Count::plus);
              rules.add(judged, proofs);
              readings.addAll(ofArticle.of(judged));
            });
    List<Mistake> found =
        new MistakeFinder(proofs, new Sentences(text(claims))).in(rounds, relations);
    if (!found.isEmpty()) {
      mistakes.add(new ArticleMistakes(gold.id(), found));
    }
  }

  private void countCompleted(Matching.Pair pair) {
    if (pair.read() != null && pair.read().isCompleted()) {
      completed++;
      falselyCompleted += pair.expected() != null && !pair.expected().isCompleted() ? 1 : 0;
    }
  }

  private static String text(Graph claims) {
    return claims.stream(Node.ANY, Vocabulary.TEXT, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** What the articles added so far give. */
  public Evaluation evaluation() {
    return new Evaluation(
        articles,
        withoutClaims,
        counts,
        completed,
        falselyCompleted,
        rules.all(),
        readings,
        Reliability.stated(readings),
        Reliability.crossValidated(readings),
        mistakes.stream()
            .sorted(
                Comparator.comparing((ArticleMistakes one) -> -one.mistakes().size())
                    .thenComparing(ArticleMistakes::id))
            .toList());
  }
}
