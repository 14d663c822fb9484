package io.rongpu.evaluate.report;

import io.rongpu.evaluate.ArticleMistakes;
import io.rongpu.evaluate.Count;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Reliability;
import io.rongpu.evaluate.Role;
import io.rongpu.evaluate.RuleScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    parts.add(
        reliability(
            "Reliability as stated 可靠性（所自报的）",
            evaluation.stated(),
            List.of("too good where the program was calibrated on these very articles")));
    parts.add(
        reliability(
            "Reliability by 10-fold cross-validation 可靠性（十折交叉验证）",
            evaluation.crossValidated(),
            List.of(
                "each article's confidences are those that a calibration on the others gives")));
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

  private static Part reliability(String heading, Reliability reliability, List<String> notes) {
    List<List<String>> rows = new ArrayList<>();
    for (Reliability.Bin bin : reliability.bins()) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%.2f–%.2f", bin.from(), bin.to()),
              "" + bin.read(),
              Figures.percent(bin.stated()),
              Figures.percent(bin.right())));
    }
    List<String> all = new ArrayList<>(notes);
    all.add(
        String.format(
            Locale.ROOT,
            "mean distance of stated and right %s points; Brier score %.4f",
            Figures.percent(reliability.error()),
            reliability.brier()));
    return new Part.Table(heading, 1, List.of("confidence", "read", "stated", "right"), rows, all);
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
