package io.rongpu.evaluate.report;

import io.rongpu.evaluate.ArticleMistakes;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Mistake;
import io.rongpu.evaluate.Quote;
import java.util.List;

/** An evaluation as one HTML page that needs nothing else; lines end in LF. */
public final class HtmlReport {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Evaluation 评测</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; }
      th, td { padding: .2rem .8rem; border-bottom: 1px solid #8884; text-align: left; }
      .figure { text-align: right; font-variant-numeric: tabular-nums; }
      summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
      blockquote { margin: .2rem 0 .6rem 1rem; }
      .wrong, .different { border-left: .3rem solid #c33; padding-left: .6rem; }
      .missed { border-left: .3rem solid #c80; padding-left: .6rem; }
      </style>
      </head>
      <body>
      <h1>Evaluation 评测</h1>
      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private HtmlReport() {}

  /**
   * @param articles of how many articles the mistakes are listed, most mistakes first
   */
  public static String of(Evaluation evaluation, int articles) {
    HtmlReport report = new HtmlReport();
    for (Part part : Parts.of(evaluation, articles)) {
      report.line("<h2>" + escaped(part.heading()) + "</h2>");
      if (part instanceof Part.Table table) {
        report.table(table);
      } else if (part instanceof Part.Mistakes mistakes) {
        mistakes.articles().forEach(report::article);
      }
    }
    return report.out.append("</body>\n</html>\n").toString();
  }

  private void table(Part.Table table) {
    line("<table>");
    row("th", table.columns(), table.words());
    table.rows().forEach(row -> row("td", row, table.words()));
    line("</table>");
    table.notes().forEach(note -> line("<p>" + escaped(note) + "</p>"));
  }

  private void row(String tag, List<String> cells, int words) {
    out.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      out.append(i < words ? "<" + tag + ">" : "<" + tag + " class=\"figure\">");
      out.append(escaped(cells.get(i))).append("</").append(tag).append('>');
    }
    line("</tr>");
  }

  private void article(ArticleMistakes article) {
    line("<details open>");
    line("<summary>" + escaped(article.id()) + ": " + article.mistakes().size() + "</summary>");
    for (Mistake mistake : article.mistakes()) {
      line("<div class=\"" + MistakeText.kind(mistake) + "\">");
      line(escaped(MistakeText.heading(mistake)));
      mistake.quotes().forEach(this::quote);
      line("</div>");
    }
    line("</details>");
  }

  private void quote(Quote quote) {
    String marked = quote.marked().isEmpty() ? "" : "<mark>" + escaped(quote.marked()) + "</mark>";
    line(
        "<blockquote lang=\"zh\">"
            + escaped(quote.before())
            + marked
            + escaped(quote.after())
            + "</blockquote>");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
