package io.rongpu.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** What is wrong with the syntax of a query and where, without the parser's list of tokens. */
public final class SyntaxFault {

  private static final int LONGEST = 120;
  private static final int LONGEST_WORD = 40;
  private static final Pattern PLACE =
      Pattern.compile("^Line (\\d+), column (\\d+): *| at line (\\d+), column (\\d+)\\.?");

  /** The parser quotes a token as its kind and its text; the end of the text has no text. */
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \"(?:<EOF>\"| .*? \"(.*) \"\")", Pattern.DOTALL);

  private static final Pattern LETTERS =
      Pattern.compile("Lexical error.*after prefix \"(.*)\"", Pattern.DOTALL);

  private SyntaxFault() {}

  /** {@code line 2, column 5: "}" can't stand here}; one line. */
  public static String of(QueryParseException fault) {
    String message = String.valueOf(fault.getMessage());
    int expected = message.indexOf("Was expecting");
    String found = expected < 0 ? message : message.substring(0, expected);
    Matcher place = PLACE.matcher(found);
    String where = "line " + fault.getLine() + ", column " + fault.getColumn();
    if (place.find()) {
      // The exception's own numbers are those of the word before.
      int group = place.group(1) == null ? 3 : 1;
      where = "line " + place.group(group) + ", column " + place.group(group + 1);
    }
    return where + ": " + cut(OneLine.of(worded(place.replaceAll("").strip())), LONGEST);
  }

  private static String worded(String found) {
    Matcher token = TOKEN.matcher(found);
    if (token.matches()) {
      return token.group(1) == null ? "it ends too early" : quoted(token) + " can't stand here";
    }
    Matcher letters = LETTERS.matcher(found);
    return letters.matches() ? "no SPARQL after " + quoted(letters) : found;
  }

  private static String quoted(Matcher word) {
    return '"' + cut(word.group(1), LONGEST_WORD) + '"';
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }
}
