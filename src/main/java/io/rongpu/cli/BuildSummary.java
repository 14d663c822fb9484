package io.rongpu.cli;

import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.InputReport.Kind;
import io.rongpu.pipeline.RunReport;
import io.rongpu.run.BuildReport;
import io.rongpu.run.KnowledgeCounts;
import io.rongpu.source.Inputs;
import java.util.List;
import java.util.Locale;

/** What a build says at its end. */
final class BuildSummary {

  private static final int SHOWN = 20;

  private BuildSummary() {}

  /** The summary, lines ending in LF. */
  static String of(Inputs inputs, BuildReport build, long millis) {
    StringBuilder out = new StringBuilder();
    refusals(build.inputs().refused(), "; see --report", out);
    repeats(build.inputs().articles(), out);
    if (!inputs.ignored().isEmpty()) {
      out.append("left out: ")
          .append(counted(inputs.ignored().size(), "file"))
          .append(" of other kinds, such as ")
          .append(inputs.ignored().get(0))
          .append('\n');
    }
    counts(build.inputs(), out);
    if (build.change().isNone()) {
      out.append("nothing changed in the store");
    } else {
      KnowledgeCounts known = build.known();
      out.append("the store now knows ").append(counted(known.rounds(), "round"));
      out.append(" (a round told by several articles is one)");
      out.append(", ").append(counted(known.companies(), "company"));
      out.append(", ").append(counted(known.investors(), "investment firm"));
      out.append(", ").append(known.people()).append(known.people() == 1 ? " person" : " people");
    }
    return out.append(String.format(Locale.ROOT, " (%.1f s)%n", millis / 1000.0)).toString();
  }

  /** Up to {@link #SHOWN} refused inputs with their reasons. */
  static void refusals(List<InputReport> refused, String elsewhere, StringBuilder out) {
    for (InputReport input : refused.subList(0, Math.min(SHOWN, refused.size()))) {
      String name = input.name().isEmpty() ? input.key() : input.name();
      out.append("refused: ").append(name).append(": ").append(input.reason()).append('\n');
    }
    if (refused.size() > SHOWN) {
      out.append("refused: … and ").append(refused.size() - SHOWN).append(" more");
      out.append(elsewhere).append('\n');
    }
  }

  static void counts(RunReport report, StringBuilder out) {
    List<ArticleReport> articles = report.articles();
    out.append("read ").append(report.count(Kind.READ) + report.count(Kind.PARTLY));
    out.append(" of ").append(counted(report.inputs().size(), "input"));
    if (!articles.isEmpty()) {
      out.append(" (").append(counted(articles.size(), "article")).append(')');
    }
    out.append(", unchanged ").append(report.count(Kind.UNCHANGED));
    out.append(", refused ").append(report.count(Kind.REFUSED));
    if (report.count(Kind.PARTLY) > 0) {
      out.append(", refused in part ").append(report.count(Kind.PARTLY));
    }
    out.append('\n');
    if (!articles.isEmpty()) {
      out.append("found ");
      out.append(counted(articles.stream().mapToInt(ArticleReport::rounds).sum(), "round"));
      int unread = articles.stream().mapToInt(article -> article.unread().size()).sum();
      out.append("; ").append(counted(unread, "sentence"));
      out.append(" with words of a deal gave none\n");
    }
  }

  private static void repeats(List<ArticleReport> articles, StringBuilder out) {
    List<ArticleReport> same = articles.stream().filter(a -> a.sameTextAs() != null).toList();
    for (ArticleReport article : same.subList(0, Math.min(SHOWN, same.size()))) {
      out.append("repeated: ").append(article.key()).append(": same text as ");
      out.append(article.sameTextAs()).append(", counted once\n");
    }
    if (same.size() > SHOWN) {
      out.append("repeated: … and ").append(same.size() - SHOWN).append(" more; see --report\n");
    }
  }

  private static String counted(long number, String what) {
    if (number == 1) {
      return number + " " + what;
    }
    return number
        + " "
        + (what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s");
  }
}
