package io.rongpu.text;

import io.rongpu.model.Block;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that a publishing tool cut in the middle of a sentence: where one ends in a
 * Latin letter and the next begins with one ("湾区创企Wonder" / "Workshop宣布…"), or one ends in a comma
 * or a word that something must follow ("由云杉资本和" / "Spruce领投"), or the next begins with a mark or
 * the verb that it is the subject of ("由Harbor Capital" / "领投").
 */
final class BrokenParagraphs {

  /** A line that credits a picture or an author ends where it ends. */
  private static final Pattern CREDIT = Pattern.compile("来源|图源|作者|编辑|[|｜丨]");

  /** What a paragraph never begins with: it needs a name before it. */
  private static final Pattern CONTINUING =
      Pattern.compile("^(?:[、，；]|领投|跟投|参投|联合领投|共同领投|独家投资|再度|等(?:[机风投多\\d]|领投|跟投|参投))");

  /** Longest credit (UTF-16 units); longer paragraphs may speak of sources and authors. */
  private static final int LONGEST_CREDIT = 40;

  /** Paragraphs of prose are longer than what stands alone in a line of a poster or a list. */
  private static final int PROSE = 12;

  private BrokenParagraphs() {}

  /** The blocks with cut paragraphs joined again; links move with their text. */
  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isCut(last, block)) {
        joined.set(joined.size() - 1, joined(last, block));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean isCut(Block first, Block second) {
    if (first.kind() != Block.Kind.PARAGRAPH
        || second.kind() != Block.Kind.PARAGRAPH
        || first.text().length() < 4) {
      return false;
    }
    char end = first.text().charAt(first.text().length() - 1);
    char start = second.text().charAt(0);
    return !isCredit(first.text())
        && (end == '，'
            || end == '、'
            || "的和与及由".indexOf(end) >= 0 && first.text().length() >= PROSE
            || isLatin(end) && isLatin(start) && isCutName(first.text(), second.text())
            || isLatin(end) && CONTINUING.matcher(second.text()).find());
  }

  private static boolean isCutName(String first, String second) {
    return hasHan(first)
        || !second.startsWith(first) && second.matches("[A-Za-z.'’-]+\\p{IsHan}.*");
  }

  private static boolean isCredit(String text) {
    return text.length() <= LONGEST_CREDIT && CREDIT.matcher(text).find();
  }

  private static Block joined(Block first, Block second) {
    boolean words = isLatin(first.text().charAt(first.text().length() - 1));
    String head = words ? first.text() + " " : first.text();
    List<Link> links = new ArrayList<>(first.links());
    for (Link link : second.links()) {
      Span span = link.span();
      links.add(
          new Link(
              new Span(span.start() + head.length(), span.end() + head.length()),
              link.href(),
              link.name()));
    }
    return new Block(first.kind(), head + second.text(), first.row(), links);
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
