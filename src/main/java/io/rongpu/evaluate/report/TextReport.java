package io.rongpu.evaluate.report;

import io.rongpu.evaluate.ArticleMistakes;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Mistake;
import io.rongpu.evaluate.Quote;
import java.util.List;

/** An evaluation as plain text; lines end in LF. The first table is laid out as the referee's. */
public final class TextReport {

  private static final int WORDS = 13;
  private static final int FIGURES = 6;

  private final StringBuilder out = new StringBuilder();

  private TextReport() {}

  /**
   * @param articles of how many articles the mistakes are listed, most mistakes first
   */
  public static String of(Evaluation evaluation, int articles) {
    TextReport report = new TextReport();
    for (Part part : Parts.of(evaluation, articles)) {
      if (!report.out.isEmpty()) {
        report.out.append('\n').append(part.heading()).append('\n');
      }
      if (part instanceof Part.Table table) {
        report.table(table);
      } else if (part instanceof Part.Mistakes mistakes) {
        mistakes.articles().forEach(report::article);
      }
    }
    return report.out.toString();
  }

  private void table(Part.Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int longest = table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      int least = Math.max(i < table.words() ? WORDS : FIGURES, table.columns().get(i).length());
      widths[i] = Math.max(least, longest);
    }
    row(table.columns(), widths, table.words());
    table.rows().forEach(row -> row(row, widths, table.words()));
    table.notes().forEach(note -> out.append(note).append('\n'));
  }

  private void row(List<String> cells, int[] widths, int words) {
    for (int i = 0; i < widths.length; i++) {
      String format = (i < words ? "%-" : "%") + widths[i] + "s";
      out.append(i == 0 ? "" : " ").append(format.formatted(cells.get(i)));
    }
    out.append('\n');
  }

  private void article(ArticleMistakes article) {
    out.append('\n').append(article.id()).append(": ").append(article.mistakes().size());
    out.append('\n');
    for (Mistake mistake : article.mistakes()) {
      out.append("  ").append(MistakeText.heading(mistake)).append('\n');
      for (Quote quote : mistake.quotes()) {
        out.append("      ").append(quote).append('\n');
      }
    }
  }
}
