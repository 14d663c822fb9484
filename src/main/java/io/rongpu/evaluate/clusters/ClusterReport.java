package io.rongpu.evaluate.clusters;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** A cluster evaluation in words and figures; lines end in LF. */
public final class ClusterReport {

  private ClusterReport() {}

  /**
   * As plain text.
   *
   * @param mistakes how many wrong merges and splits are listed, of each
   */
  public static String text(ClusterEvaluation evaluation, int mistakes) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "%-13s %8s %6s %8s | %-20s | %-20s",
        "",
        "mentions",
        "found",
        "entities",
        "pairs",
        "B³");
    line(
        out,
        "%-13s %8s %6s %8s | %6s %6s %6s | %6s %6s %6s",
        "part",
        "in gold",
        "",
        "",
        "P",
        "R",
        "F1",
        "P",
        "R",
        "F1");
    for (ClusterScore score : evaluation.scores()) {
      line(
          out,
          "%-13s %8d %6d %8d | %6.1f %6.1f %6.1f | %6.1f %6.1f %6.1f",
          score.part(),
          score.mentions(),
          score.found(),
          score.entities(),
          100 * score.pairs().precision(),
          100 * score.pairs().recall(),
          100 * score.pairs().f1(),
          100 * score.precision(),
          100 * score.recall(),
          100 * score.f1());
    }
    line(
        out,
        "forbidden merges: %d of %d pairs",
        evaluation.forbidden().size(),
        evaluation.forbiddenPairs());
    list(out, "", evaluation.forbidden(), evaluation.forbidden().size());
    list(out, "Wrongly one", evaluation.merges(), mistakes);
    list(out, "Wrongly apart", evaluation.splits(), mistakes);
    return out.toString();
  }

  /** Rounds in the same way. */
  public static String text(RoundClusterEvaluation evaluation, int mistakes) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "%-13s %8d in gold, %d found, of %d rounds",
        "mentions",
        evaluation.mentions(),
        evaluation.found(),
        evaluation.rounds());
    line(
        out,
        "%-13s P %.1f  R %.1f  F1 %.1f",
        "pairs",
        100 * evaluation.pairs().precision(),
        100 * evaluation.pairs().recall(),
        100 * evaluation.pairs().f1());
    list(out, "Wrongly one", evaluation.merges(), mistakes);
    list(out, "Wrongly apart", evaluation.splits(), mistakes);
    return out.toString();
  }

  /** Rounds as one JSON object: shares of 1, all mistakes. */
  public static String json(RoundClusterEvaluation evaluation) {
    JsonObject object = new JsonObject();
    object.addProperty("mentions", evaluation.mentions());
    object.addProperty("found", evaluation.found());
    object.addProperty("rounds", evaluation.rounds());
    object.add(
        "pairs",
        shares(
            evaluation.pairs().precision(), evaluation.pairs().recall(), evaluation.pairs().f1()));
    var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    object.add("merges", gson.toJsonTree(evaluation.merges()));
    object.add("splits", gson.toJsonTree(evaluation.splits()));
    return gson.toJson(object) + "\n";
  }

  /** As one JSON object: shares of 1, all mistakes. */
  public static String json(ClusterEvaluation evaluation) {
    JsonObject object = new JsonObject();
    for (ClusterScore score : evaluation.scores()) {
      JsonObject part = new JsonObject();
      part.addProperty("mentions", score.mentions());
      part.addProperty("found", score.found());
      part.addProperty("entities", score.entities());
      part.add(
          "pairs", shares(score.pairs().precision(), score.pairs().recall(), score.pairs().f1()));
      part.add("b3", shares(score.precision(), score.recall(), score.f1()));
      object.add(score.part(), part);
    }
    object.addProperty("forbiddenPairs", evaluation.forbiddenPairs());
    var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    object.add("forbiddenMerges", gson.toJsonTree(evaluation.forbidden()));
    object.add("merges", gson.toJsonTree(evaluation.merges()));
    object.add("splits", gson.toJsonTree(evaluation.splits()));
    return gson.toJson(object) + "\n";
  }

  private static JsonObject shares(double precision, double recall, double f1) {
    JsonObject shares = new JsonObject();
    shares.addProperty("p", rounded(precision));
    shares.addProperty("r", rounded(recall));
    shares.addProperty("f1", rounded(f1));
    return shares;
  }

  private static double rounded(double share) {
    return Math.round(share * 10000) / 10000.0;
  }

  private static void list(StringBuilder out, String heading, List<String> lines, int most) {
    if (lines.isEmpty() || most == 0) {
      return;
    }
    if (!heading.isEmpty()) {
      out.append('\n').append(heading).append(": ").append(lines.size()).append('\n');
    }
    lines.stream().limit(most).forEach(one -> out.append("  ").append(one).append('\n'));
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
