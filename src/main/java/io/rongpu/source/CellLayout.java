package io.rongpu.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells a cell that holds a value from one that only holds a place on the page: old pages put a
 * whole article into a cell. Stops at the first sign, so nesting costs nothing.
 */
final class CellLayout implements NodeFilter {

  /** Longer texts of several paragraphs are no value, in UTF-16 code units. */
  private static final int LONGEST_VALUE = 200;

  private static final Set<String> STRUCTURE =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "figure", "pre");

  private int paragraphs;
  private int length;
  private boolean hasStructure;

  private CellLayout() {}

  static boolean isLayout(Element cell) {
    CellLayout layout = new CellLayout();
    cell.filter(layout);
    return layout.isLayout();
  }

  private boolean isLayout() {
    return hasStructure || paragraphs > 1 && length > LONGEST_VALUE;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      length += text.getWholeText().strip().length();
    } else if (node instanceof Element element) {
      String name = HtmlNames.of(element);
      hasStructure |= STRUCTURE.contains(name);
      if (name.equals("p") || name.equals("br") || name.equals("li") || name.equals("div")) {
        paragraphs++;
      }
    }
    return isLayout() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}
