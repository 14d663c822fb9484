package io.rongpu.source;

import io.rongpu.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The front door from HTML, or from plain text, to blocks. Stateless and thread-safe. */
final class HtmlBlocks {

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|em|strong|img|h[1-6]|ul|ol|li|table|section|figure|blockquote)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private HtmlBlocks() {}

  /** The blocks of a page or a fragment of one, however broken. */
  static List<Block> ofHtml(String html) {
    return of(Jsoup.parse(html).body());
  }

  /** The blocks below an element. */
  static List<Block> of(Element element) {
    BlockCollector collector = new BlockCollector();
    element.filter(collector);
    return collector.blocks();
  }

  /** Plain text: every line that isn't blank is a paragraph. */
  static List<Block> ofText(String text) {
    return text.lines()
        .map(Folding::fold)
        .filter(line -> !line.isEmpty())
        .map(line -> Block.of(Block.Kind.PARAGRAPH, line))
        .toList();
  }

  /** Whether there is a tag that HTML knows. */
  static boolean isHtml(String content) {
    return TAG.matcher(content).find();
  }

  /** For fields that hold either, as {@link #isHtml} tells. */
  static List<Block> ofHtmlOrText(String content) {
    return isHtml(content) ? ofHtml(content) : ofText(content);
  }
}
