package io.rongpu.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Headlines as people read them: entities decoded, markup gone, on one line. */
final class Titles {

  /** A line that is longer, in code points, is no headline. */
  static final int LONGEST = 80;

  private static final Pattern INLINE_TAG =
      Pattern.compile(
          "</?(?:a|b|br|em|font|i|mark|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?]*[。！？!?]?");
  private static final Pattern END_MARK = Pattern.compile(".*[。！？；!?;]");

  private Titles() {}

  /** The headline, or null when nothing is left of it. */
  static @Nullable String clean(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    // Twice, for feeds escape what their source had escaped already.
    String once = Parser.unescapeEntities(raw, false);
    String twice = Parser.unescapeEntities(once, false);
    String title = Folding.fold(INLINE_TAG.matcher(twice).replaceAll(""));
    return title.isEmpty() ? null : title;
  }

  /** Whether a line by its looks is a headline: short and without the mark that ends a sentence. */
  static boolean looksLikeTitle(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST && !END_MARK.matcher(line).matches();
  }

  /** The first sentence without its full stop, cut to {@link #LONGEST} with an ellipsis. */
  static String firstSentence(String paragraph) {
    Matcher matcher = SENTENCE.matcher(paragraph);
    String sentence = matcher.lookingAt() ? matcher.group() : paragraph;
    if (sentence.endsWith("。") && sentence.length() > 1) {
      sentence = sentence.substring(0, sentence.length() - 1);
    }
    if (sentence.codePointCount(0, sentence.length()) <= LONGEST) {
      return sentence;
    }
    return sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
