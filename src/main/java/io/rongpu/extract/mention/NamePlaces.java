package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;

/** What stands before and behind the name of a firm. */
final class NamePlaces {

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");

  private static final String MARKS = "\n，。、：:“”「」『』【】（）()！？；;,.!?|｜丨— -《》";

  /** What stands behind nouns only. */
  static final Pattern BEHIND_NOUN =
      Pattern.compile("[，。、”」』】）（(：:\\n ]|的|和|与|及|是|创始|联合创始|CEO|公司|团队|方面|董事|总裁|平台|首席|App|APP");

  /** What stands behind a firm that does something or has somebody. */
  static final Pattern BEHIND_FIRM =
      Pattern.compile(
          "[”」』】]?(?:[（(][^）)]{1,20}[）)])?(?:\\s|近日|日前|今日|此前|已|正式|再次?|又|也|将|的)*(?:获(?!悉|知)|完成|宣布|融资|创始|联合创始|CEO|董事长|总裁|成立|创立|是一|方面|估值|拿到|旗下|首席)");

  private NamePlaces() {}

  /** Whether {@code c} is a mark that a clause, a quote or a bracket begins or ends with. */
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** The character before {@code at}; a line break for every mark and for the text's beginning. */
  static char before(String text, int at) {
    return at == 0 || isMark(text.charAt(at - 1)) ? '\n' : text.charAt(at - 1);
  }

  /** The character at {@code end}; a line break for every mark and for the text's end. */
  static char behind(String text, int end) {
    return end == text.length() || isMark(text.charAt(end)) ? '\n' : text.charAt(end);
  }

  /** Whether a clause begins at {@code at}, or what was introduced by a noun of kind. */
  static boolean begins(String text, int at) {
    return before(text, at) == '\n' || DESCRIPTORS.longestBefore(text, at) != null;
  }
}
