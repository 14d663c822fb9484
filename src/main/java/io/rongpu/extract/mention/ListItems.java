package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an enumeration of names into its items, at marks outside brackets and quotes and at 和 where
 * it joins two names. One per document.
 */
final class ListItems {

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon VERBS = Lexicon.load("verbs-that-end-in-and");

  /** The comma of "X, Inc." and of "Lowell, Kline & Partners" joins; others part. */
  private static final Pattern LATIN_COMMA =
      Pattern.compile(",\\s(?:Inc|Ltd|LLC|LP)\\b|,\\s[A-Z][A-Za-z]+\\s&\\s");

  /** The "and" of "Lowell and Partners", of one firm. */
  private static final Pattern LATIN_AND =
      Pattern.compile(" and (?:Partners|Company|Co|Sons|Brothers|Associates|Play)\\b");

  private static final Pattern FOUNDERS =
      Pattern.compile(
          "由?[^，。；、（]{2,40}?(?:发起|设立|成立|创立|创办|组建)的(?=[^，。；、]{3})|由?[^，。；（]{4,80}?(?:联合|共同|合作|合资|携手)(?:发起|出资|设立|成立|创立|创办|组建)+的(?=[^，。；、]{3})");

  /** What somebody does or is known for; it may have marks of its own. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?:专注|聚焦|致力|面向|深耕|立足|主打)[^，。；（]{2,60}?的(?=[^，。；、的]{3})");

  private static final Pattern LEGAL = Pattern.compile("(?:有限责任公司|有限公司|合伙企业|股份公司)");

  private final String text;

  ListItems(String text) {
    this.text = text;
  }

  /**
   * The items of {@code list}, in order.
   *
   * @param masked what to read in place of the text from {@code offset} on
   */
  List<Span> of(Span list, int offset, String masked) {
    List<Span> items = new ArrayList<>();
    int depth = 0;
    int start = list.start();
    for (int i = list.start(); i < list.end(); i++) {
      if (i == start) {
        start = afterDescription(afterFounders(i, list.end()), list.end());
        i = start;
      }
      char c = masked.charAt(i - offset);
      if ("（(“「【『".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”」】』".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      int width = depth > 0 ? 0 : c == '、' ? 1 : separator(list, start, i);
      if (width > 0) {
        items.add(new Span(start, i));
        start = i + width;
        i = start - 1;
      }
    }
    items.add(new Span(start, list.end()));
    return items;
  }

  /** "由A与B共同发起设立的C" is C: where it begins; {@code from} for any other item. */
  private int afterFounders(int from, int end) {
    Matcher founders = FOUNDERS.matcher(text).region(from, end);
    return founders.lookingAt() && founders.end() < end ? founders.end() : from;
  }

  /** "专注于医疗、对海外有了解的机构云杉资本" names 云杉资本: where the words end that describe it. */
  private int afterDescription(int from, int end) {
    Matcher described = DESCRIBED.matcher(text).region(from, end);
    return described.lookingAt() && described.end() < end ? described.end() : from;
  }

  private int separator(Span list, int start, int at) {
    char c = text.charAt(at);
    if (c == '、' || c == '，' || c == ';' || c == '；' || c == '|' || c == '/') {
      return 1;
    }
    if (c == ',') {
      boolean firm =
          LATIN_COMMA.matcher(text).region(at, Math.min(text.length(), at + 40)).lookingAt();
      return firm ? 0 : 1;
    }
    if (text.startsWith("以及", at)) {
      return 2;
    }
    if (text.startsWith(" and ", at)) {
      return LATIN_AND.matcher(text).region(at, text.length()).lookingAt() ? 0 : 5;
    }
    if ("和及与跟".indexOf(c) < 0 || at - start < 2 || list.end() - at < 3) {
      return 0;
    }
    if ("、，,；;".indexOf(text.charAt(at + 1)) >= 0 || isInVerb(at)) {
      return 0; // the 和 of 云谷和泰, the 与 of "政府参与引导的基金", the 跟 of 跟进
    }
    return joinsNames(text.substring(start, at).strip(), text.substring(at + 1, list.end()), at)
        ? 1
        : 0;
  }

  /** Whether the character at {@code at} is the second of a verb, 参与, or the first, 跟进. */
  private boolean isInVerb(int at) {
    return VERBS.longestBefore(text, at + 1) != null
        || text.charAt(at) == '跟' && "进投随".indexOf(text.charAt(at + 1)) >= 0;
  }

  private boolean joinsNames(String left, String right, int at) {
    if (left.isEmpty()) {
      return false;
    }
    for (String word : nearby(at)) {
      if (INVESTORS.contains(word)) {
        return false; // the 和 of 和玉资本
      }
    }
    boolean leftEnds =
        ENDINGS.longestBefore(left, left.length()) != null
            || left.matches(".*[A-Za-z.）)”」]$")
            || INVESTORS.longestBefore(left, left.length()) != null;
    if (leftEnds) {
      return true;
    }
    if (IntroducingNoun.endsAt(left, left.length() - 1)) {
      return false; // "投资平台银和资本": one character alone is no name
    }
    String first = right.split("[、，,和及与]", 2)[0];
    if (ENDINGS.contains(first.strip()) && first.strip().length() == 2) {
      return false; // "上海云和投资": an ending alone is no name
    }
    return !(LEGAL.matcher(first).find() && !first.matches("^[\\p{IsHan}]{2,4}[市省].*"));
  }

  /**
   * The words of up to six characters around {@code at} that contain it and do not begin with it.
   */
  private List<String> nearby(int at) {
    List<String> words = new ArrayList<>();
    for (int from = Math.max(0, at - 4); from <= at; from++) {
      for (int to = at + 1; to <= Math.min(text.length(), at + 5); to++) {
        if (to - from >= 3) {
          words.add(text.substring(from, to));
        }
      }
    }
    return words;
  }
}
