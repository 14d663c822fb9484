package io.rongpu.source;

import io.rongpu.model.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Walks a tree of HTML (or of XHTML inside a feed) and collects its text as blocks. Keeps its own
 * stack, so the depth of the tree doesn't matter. For one walk, one thread.
 */
final class BlockCollector implements NodeFilter {

  /**
   * Where unmarked text in a container has a paragraph of its own: after a blank line, after the
   * end of a sentence at a line's end, around a line that is only a label ("总结:").
   */
  private static final Pattern LOOSE_PARAGRAPH =
      Pattern.compile(
          "\\n[ \\t]*\\n\\s*"
              + "|(?<=[。！？；：:”」』])[ \\t]*\\n\\s*"
              + "|\\n\\s*(?=[^\\s:：]{1,10}[:：][ \\t]*(?:\\n|$))");

  /** A publishing tool that escapes what is escaped already prints {@code &amp;} for {@code &}. */
  private static final Pattern ESCAPED_TWICE =
      Pattern.compile("&(?:amp|nbsp|quot|apos|lt|gt|#\\d{2,6}|#x\\p{XDigit}{2,5});");

  private static final Pattern LINE_BREAK = Pattern.compile("\\n");

  /** A no-break space is a space that is meant, whatever its neighbours. */
  private static final String SPACE = "\u00A0";

  private final List<Block> blocks = new ArrayList<>();
  private final BlockText text = new BlockText();
  private final Deque<BlockContext> contexts = new ArrayDeque<>(List.of(BlockContext.TOP));
  private final Deque<Integer> rows = new ArrayDeque<>(List.of(-1));
  private int rowCount;

  List<Block> blocks() {
    flush();
    return List.copyOf(blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      addText(unescapedAgain(words.getWholeText()));
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private static String unescapedAgain(String text) {
    return text.indexOf('&') >= 0 && ESCAPED_TWICE.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  private FilterResult open(Element element) {
    String name = HtmlNames.of(element);
    if (HtmlNames.isSilent(element, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br") || name.equals("hr")) {
      breakLine();
    } else if (name.equals("a")) {
      openLink(element);
    }
    if (isBlock(element, name)) {
      breakLine();
      if (name.equals("tr")) {
        rows.push(rowCount++);
      }
      contexts.push(context().enter(element, name, rows.element()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = HtmlNames.of(element);
    if (isLink(element, name)) {
      text.closeLink();
    }
    if (isBlock(element, name)) {
      close(name);
    }
    return FilterResult.CONTINUE;
  }

  private void close(String name) {
    if (name.equals("td") || name.equals("th")) {
      flush();
    }
    breakLine();
    contexts.pop();
    if (name.equals("tr")) {
      rows.pop();
    }
  }

  private void addText(String words) {
    BlockContext context = context();
    if (!context.isLoose() && !context.isPreformatted() || words.indexOf('\n') < 0) {
      text.append(words);
      return;
    }
    Pattern boundary = context.isPreformatted() ? LINE_BREAK : LOOSE_PARAGRAPH;
    String[] parts = boundary.split(words, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        breakLine();
      }
      text.append(parts[i]);
    }
  }

  private void openLink(Element element) {
    if (isLink(element, "a")) {
      String name = Folding.fold(element.attr("data-name"));
      text.openLink(element.attr("href").strip(), name.isEmpty() ? null : name);
    }
  }

  private static boolean isLink(Element element, String name) {
    return name.equals("a") && !element.attr("href").isBlank();
  }

  private static boolean isBlock(Element element, String name) {
    return HtmlNames.isBlock(name) || BlockContext.isCaption(element, name);
  }

  /** Ends a paragraph; in a table cell, which is one block, it is a space. */
  private void breakLine() {
    if (context().isCell()) {
      text.append(SPACE);
    } else {
      flush();
    }
  }

  private void flush() {
    Block block = text.take(context().kind(), context().row());
    if (block != null) {
      blocks.add(block);
    }
  }

  private BlockContext context() {
    return contexts.element();
  }
}
