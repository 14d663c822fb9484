package io.rongpu.evaluate.report;

import io.rongpu.evaluate.ArticleMistakes;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Mistake;
import io.rongpu.evaluate.Quote;
import java.util.List;

/** An evaluation as Markdown with tables; lines end in LF. */
public final class MarkdownReport {

  private final StringBuilder out = new StringBuilder("# Evaluation 评测\n");

  private MarkdownReport() {}

  /**
   * @param articles of how many articles the mistakes are listed, most mistakes first
   */
  public static String of(Evaluation evaluation, int articles) {
    MarkdownReport report = new MarkdownReport();
    for (Part part : Parts.of(evaluation, articles)) {
      report.out.append("\n## ").append(part.heading()).append('\n');
      if (part instanceof Part.Table table) {
        report.table(table);
      } else if (part instanceof Part.Mistakes mistakes) {
        mistakes.articles().forEach(report::article);
      }
    }
    return report.out.toString();
  }

  private void table(Part.Table table) {
    out.append('\n');
    row(table.columns());
    for (int i = 0; i < table.columns().size(); i++) {
      out.append(i < table.words() ? "| --- " : "| ---: ");
    }
    out.append("|\n");
    table.rows().forEach(this::row);
    table.notes().forEach(note -> out.append('\n').append(escaped(note)).append('\n'));
  }

  private void row(List<String> cells) {
    cells.forEach(cell -> out.append("| ").append(escaped(cell)).append(' '));
    out.append("|\n");
  }

  private void article(ArticleMistakes article) {
    out.append("\n### ").append(escaped(article.id())).append("\n\n");
    for (Mistake mistake : article.mistakes()) {
      out.append("- ").append(escaped(MistakeText.heading(mistake))).append('\n');
      for (Quote quote : mistake.quotes()) {
        out.append("  > ").append(escaped(quote.toString())).append("\n\n");
      }
    }
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
  }
}
