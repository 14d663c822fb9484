package io.rongpu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as the HTML that {@link HtmlBlocks} reads: headings, lists, quotes, tables, fenced code
 * and what {@link MarkdownSpans} knows. Nesting is flattened, for blocks have none, and lines that
 * are HTML pass through. For one text, one thread.
 *
 * <p>Own code and no library: CommonMark's rules leave the asterisks of {@code **“引号”**之后} in
 * Chinese text, and its trees are as deep as a broken file wants.
 */
final class Markdown {

  private static final Pattern HEADING =
      Pattern.compile(" {0,3}#{1,6}(?:\\s+(.*?))?(?:\\s+#*)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\*{3,}|-{3,}|_{3,}");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(.*)");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>[>\\s]*(.*)");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+).*");
  private static final Pattern TABLE_RULE = Pattern.compile("[|:\\s-]+");
  private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]+]:\\s*\\S+.*");
  private static final Pattern HTML_LINE = Pattern.compile("\\s*</?[A-Za-z][^>]*>.*");
  private static final Pattern HARD_BREAK = Pattern.compile("(?: {2,}|\\\\)$");

  private final StringBuilder html = new StringBuilder();
  private final List<String> open = new ArrayList<>();
  private String tag = "p";

  private Markdown() {}

  static String toHtml(String markdown) {
    Markdown converter = new Markdown();
    List<String> lines = markdown.lines().toList();
    int i = 0;
    while (i < lines.size()) {
      i = converter.take(lines, i);
    }
    converter.flush();
    return converter.html.toString();
  }

  /** Takes the line at {@code i}, and those that go with it; returns the next one. */
  private int take(List<String> lines, int i) {
    String line = lines.get(i);
    Matcher fence = FENCE.matcher(line);
    if (fence.matches()) {
      return takeCode(lines, i + 1, fence.group(1).substring(0, 3));
    }
    if (line.contains("|") && i + 1 < lines.size() && isTableRule(lines.get(i + 1))) {
      return takeTable(lines, i);
    }
    takeLine(line);
    return i + 1;
  }

  private void takeLine(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher quote = QUOTE.matcher(line);
    if (line.isBlank() || DEFINITION.matcher(line).matches()) {
      flush();
    } else if (!open.isEmpty() && tag.equals("p") && UNDERLINE.matcher(line).matches()) {
      tag = "h2";
      flush();
    } else if (isRule(line)) {
      flush();
    } else if (heading.matches() && heading.group(1) != null) {
      flush();
      element("h2", heading.group(1));
    } else if (item.matches()) {
      flush();
      tag = "li";
      open.add(item.group(1));
    } else if (quote.matches()) {
      takeQuoted(quote.group(1));
    } else if (open.isEmpty() && HTML_LINE.matcher(line).matches()) {
      html.append(line).append('\n');
    } else {
      open.add(line);
    }
  }

  private static boolean isRule(String line) {
    return RULE.matcher(line.replace(" ", "").strip()).matches();
  }

  private void takeQuoted(String words) {
    if (!tag.equals("blockquote") || words.isBlank()) {
      flush();
    }
    Matcher item = ITEM.matcher(words);
    if (item.matches()) {
      flush();
      element("li", item.group(1));
    } else if (!words.isBlank()) {
      tag = "blockquote";
      open.add(words);
    }
  }

  private int takeCode(List<String> lines, int start, String fence) {
    flush();
    int end = start;
    while (end < lines.size() && !lines.get(end).strip().startsWith(fence)) {
      end++;
    }
    String code = String.join("\n", lines.subList(start, end));
    html.append("<pre>\n").append(MarkdownSpans.escape(code)).append("</pre>\n");
    return end + 1;
  }

  private static boolean isTableRule(String line) {
    return line.contains("-") && line.contains("|") && TABLE_RULE.matcher(line).matches();
  }

  private int takeTable(List<String> lines, int start) {
    flush();
    html.append("<table>");
    int i = start;
    while (i < lines.size() && lines.get(i).contains("|")) {
      if (i != start + 1) {
        row(lines.get(i).strip());
      }
      i++;
    }
    html.append("</table>\n");
    return i;
  }

  private void row(String line) {
    String inner = line.startsWith("|") ? line.substring(1) : line;
    html.append("<tr>");
    for (String cell : CELL_BORDER.split(inner)) {
      element("td", cell.replace("\\|", "|"));
    }
    html.append("</tr>");
  }

  private void flush() {
    if (!open.isEmpty()) {
      List<String> broken = new ArrayList<>();
      for (String line : open) {
        broken.add(HARD_BREAK.matcher(line).replaceFirst("<br>").strip());
      }
      element(tag, String.join("\n", broken));
      open.clear();
    }
    tag = "p";
  }

  private void element(String name, String words) {
    html.append('<').append(name).append('>');
    html.append(MarkdownSpans.toHtml(words));
    html.append("</").append(name).append(">\n");
  }
}
