package io.rongpu.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds the article on a page: first drops what is named navigation, advertisement or comment, then
 * takes the element that sites use for the body, or, when none holds a fair part of the text, the
 * one with the most text in paragraphs and the fewest links. Changes the page it is given.
 */
final class PageBody {

  private static final List<String> SELECTORS = WordList.read("body-selectors.txt");
  private static final Set<String> NOISE = Set.copyOf(WordList.read("page-noise.txt"));
  private static final Set<String> NOISE_TAGS = Set.of("aside", "nav", "footer", "header");
  private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{Alpha}]+|(?<=[a-z])(?=[A-Z])");

  /** A named body counts when it holds this part of what the densest element holds. */
  private static final double FAIR_PART = 1.0 / 3;

  private PageBody() {}

  static Element find(Document page) {
    Element whole = page.body();
    whole.filter(new NoiseFilter(whole));
    PageDensity density = PageDensity.of(whole);
    Element densest = densest(whole, density);
    double enough = density.plainText(densest) * FAIR_PART;
    for (String selector : SELECTORS) {
      Element best = null;
      for (Element candidate : whole.select(selector)) {
        if (best == null || density.plainText(candidate) > density.plainText(best)) {
          best = candidate;
        }
      }
      if (best != null && density.plainText(best) > 0 && density.plainText(best) >= enough) {
        return best;
      }
    }
    return densest;
  }

  private static Element densest(Element whole, PageDensity density) {
    Element best = whole;
    for (Element element : whole.getAllElements()) {
      if (density.score(element) > density.score(best)) {
        best = element;
      }
    }
    return best;
  }

  /** Removes parts that say what they are, save those that hold the article all the same. */
  private static final class NoiseFilter implements NodeFilter {

    private final Element whole;
    private final PageDensity density;
    private final int tooMuch;

    NoiseFilter(Element whole) {
      this.whole = whole;
      this.density = PageDensity.of(whole);
      this.tooMuch = density.plainText(whole) / 2;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element) || element == whole || !isNoise(element)) {
        return FilterResult.CONTINUE;
      }
      boolean isNeeded = density.holdsArticle(element) || density.plainText(element) > tooMuch;
      return isNeeded ? FilterResult.CONTINUE : FilterResult.REMOVE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return FilterResult.CONTINUE;
    }

    private static boolean isNoise(Element element) {
      String name = HtmlNames.of(element);
      if (NOISE_TAGS.contains(name)) {
        return true;
      }
      // Inline elements mark words of a sentence, whatever their class is called.
      return HtmlNames.isBlock(name)
          && !name.equals("article")
          && !name.equals("main")
          && (names(element, "class") || names(element, "id") || names(element, "role"));
    }

    private static boolean names(Element element, String attribute) {
      Set<String> words = new HashSet<>();
      for (String word : WORD_BORDER.split(element.attr(attribute))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
      words.retainAll(NOISE);
      return !words.isEmpty();
    }
  }
}
