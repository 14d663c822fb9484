package io.rongpu.source;

import io.rongpu.model.Block;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What text is, by the block elements around it.
 *
 * @param kind the kind its blocks get
 * @param row number of the table row, or -1 outside of cells
 * @param isFigure whether it is a caption only because it stands in a figure
 * @param isLoose whether text stands in a container directly, as in unmarked plain text
 * @param isPreformatted whether line breaks are kept
 */
record BlockContext(
    Block.Kind kind, int row, boolean isFigure, boolean isLoose, boolean isPreformatted) {

  private static final Set<String> LOOSE = Set.of("body", "div", "section", "article", "main");
  private static final Set<String> CAPTION_CLASSES =
      Set.copyOf(WordList.read("caption-classes.txt"));

  static final BlockContext TOP = new BlockContext(Block.Kind.PARAGRAPH, -1, false, true, false);

  /** The context inside {@code element}; {@code row} is the number of the row being read. */
  BlockContext enter(Element element, String name, int row) {
    boolean isPre = isPreformatted || name.equals("pre") || name.equals("xmp");
    boolean loose = LOOSE.contains(name) && !isCell();
    if (isCell()) {
      return this;
    }
    if (name.equals("td") || name.equals("th")) {
      return CellLayout.isLayout(element)
          ? new BlockContext(Block.Kind.PARAGRAPH, -1, false, true, isPre)
          : new BlockContext(Block.Kind.TABLE_CELL, row, false, false, isPre);
    }
    if (kind == Block.Kind.CAPTION && !isFigure) {
      return this;
    }
    if (isCaption(element, name)) {
      return new BlockContext(Block.Kind.CAPTION, -1, false, false, isPre);
    }
    if (name.equals("figure")) {
      return new BlockContext(Block.Kind.CAPTION, -1, true, false, isPre);
    }
    return new BlockContext(kindIn(name), -1, isFigure && kindIn(name) == kind, loose, isPre);
  }

  private Block.Kind kindIn(String name) {
    if (HtmlNames.isHeading(name)) {
      return Block.Kind.HEADING;
    }
    return switch (name) {
      case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
      case "table", "blockquote", "pre", "ul", "ol" -> isFigure ? Block.Kind.PARAGRAPH : kind;
      default -> kind;
    };
  }

  boolean isCell() {
    return kind == Block.Kind.TABLE_CELL;
  }

  /** Whether the element itself says that it describes a picture or a table. */
  static boolean isCaption(Element element, String name) {
    if (name.equals("figcaption") || name.equals("caption")) {
      return true;
    }
    return element.hasAttr("class")
        && element.classNames().stream().anyMatch(CAPTION_CLASSES::contains);
  }
}
