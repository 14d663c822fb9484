package io.rongpu.evaluate.report;

import io.rongpu.evaluate.ArticleMistakes;
import io.rongpu.evaluate.Count;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Role;
import io.rongpu.evaluate.RuleScore;
import java.util.ArrayList;
import java.util.List;

/** What a report tells, in its order. */
final class Parts {

  private Parts() {}

  /**
   * @param articles of how many articles the mistakes are listed
   */
  static List<Part> of(Evaluation evaluation, int articles) {
    List<Part> parts = new ArrayList<>();
    parts.add(roles(evaluation));
    parts.add(rules(evaluation));
    List<ArticleMistakes> worst =
        evaluation.mistakes().subList(0, Math.min(articles, evaluation.mistakes().size()));
    if (!worst.isEmpty()) {
      parts.add(
          new Part.Mistakes(
              "Mistakes 差错 (%d of %d articles that have some)"
                  .formatted(worst.size(), evaluation.mistakes().size()),
              worst));
    }
    return parts;
  }

  private static Part roles(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("DEAL", evaluation.deal()));
    for (Role role : Role.values()) {
      rows.add(row(role.title(), evaluation.of(role)));
    }
    return new Part.Table(
        "By role 按角色",
        1,
        List.of("role", "P", "R", "F1", "hits", "pred", "gold"),
        rows,
        List.of(
            "deals told as completed that the text plans, rumours or denies: %d of %d"
                .formatted(evaluation.falselyCompleted(), evaluation.completed()),
            "articles: %d, without a graph: %d"
                .formatted(evaluation.articles(), evaluation.withoutClaims())));
  }

  private static List<String> row(String name, Count count) {
    return List.of(
        name,
        Figures.percent(count.precision()),
        Figures.percent(count.recall()),
        Figures.percent(count.f1()),
        "" + count.hits(),
        "" + count.read(),
        "" + count.expected());
  }

  private static Part rules(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    for (RuleScore rule : evaluation.rules()) {
      rows.add(
          List.of(
              rule.role().title(),
              rule.rule(),
              "" + rule.hits(),
              "" + rule.wrong(),
              Figures.percent(rule.precision()),
              Figures.percent(rule.stated())));
    }
    return new Part.Table(
        "By rule 按规则",
        2,
        List.of("role", "rule", "hits", "wrong", "P", "stated"),
        rows,
        List.of("stated: how sure the rule said it was, on average 规则自报的平均置信度"));
  }
}
