package io.rongpu.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that is small, as bylines and dates are; looks no further than needed. */
final class ShortLine implements NodeFilter {

  /** In UTF-16 code units. */
  private static final int LONGEST = 80;

  private static final int MOST_NODES = 40;

  private final StringBuilder text = new StringBuilder();
  private int nodes;

  private ShortLine() {}

  /** The text on one line, or an empty string when there is more than a line's worth. */
  static String of(Element element) {
    ShortLine line = new ShortLine();
    element.filter(line);
    return line.isTooLong() ? "" : Folding.fold(line.text.toString());
  }

  private boolean isTooLong() {
    return nodes > MOST_NODES || text.length() > LONGEST;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().strip()).append(' ');
    }
    return isTooLong() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}
