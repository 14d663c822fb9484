package io.rongpu.source;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much text each element of a page holds, how much of it is linked, and how much stands in
 * paragraphs close below it. Counted in one pass, in UTF-16 code units. Immutable once made.
 */
final class PageDensity {

  private static final class Count {
    int text;
    int linked;
    int score;
    boolean holdsArticle;
  }

  /** Shorter pieces are captions, bylines and buttons. */
  private static final int SHORTEST_PARAGRAPH = 10;

  private final Map<Element, Count> counts = new IdentityHashMap<>();

  private PageDensity() {}

  static PageDensity of(Element page) {
    PageDensity density = new PageDensity();
    page.filter(density.new Counting());
    return density;
  }

  /** Length of all text below the element that is not linked. */
  int plainText(Element element) {
    Count count = count(element);
    return count.text - count.linked;
  }

  /** Whether an element below says that it is the article. */
  boolean holdsArticle(Element element) {
    return count(element).holdsArticle;
  }

  /** How much it looks like the body: the text of paragraphs close below, less links. */
  double score(Element element) {
    Count count = count(element);
    return count.text == 0 ? 0 : count.score * (1.0 - (double) count.linked / count.text);
  }

  private Count count(Element element) {
    return counts.computeIfAbsent(element, added -> new Count());
  }

  private final class Counting implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        String name = HtmlNames.of(element);
        return HtmlNames.isSilent(element, name)
            ? FilterResult.SKIP_ENTIRELY
            : FilterResult.CONTINUE;
      }
      if (node instanceof TextNode words && node.parent() instanceof Element parent) {
        int length = words.getWholeText().strip().length();
        count(parent).text += length;
        if (length >= SHORTEST_PARAGRAPH && HtmlNames.isBlock(HtmlNames.of(parent))) {
          count(parent).score += isParagraph(HtmlNames.of(parent)) ? 0 : length;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (!(node instanceof Element element) || !(node.parent() instanceof Element parent)) {
        return FilterResult.CONTINUE;
      }
      String name = HtmlNames.of(element);
      Count own = count(element);
      Count above = count(parent);
      above.text += own.text;
      above.linked += name.equals("a") ? own.text : own.linked;
      above.holdsArticle |=
          own.holdsArticle
              || name.equals("article")
              || name.equals("main")
              || element.attr("itemprop").equals("articleBody");
      if (isParagraph(name) && own.text >= SHORTEST_PARAGRAPH) {
        above.score += own.text;
        Element grandparent = parent.parent();
        if (grandparent != null) {
          count(grandparent).score += own.text / 2;
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isParagraph(String name) {
      return name.equals("p") || name.equals("pre") || name.equals("blockquote");
    }
  }
}
