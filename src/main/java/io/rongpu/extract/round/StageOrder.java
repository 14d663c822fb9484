package io.rongpu.extract.round;

import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;

/** The order in which a company passes the stages of the round-type scheme. Thread-safe. */
final class StageOrder {

  private static final Pattern LETTERED =
      Pattern.compile("(?<pre>pre-)?(?<letter>[a-h])(?<digit>\\d)?(?<plus>(?:-plus)*)");

  private StageOrder() {}

  /** A number that grows with the stage, or -1 for kinds of money that tell no order. */
  static int of(String code) {
    switch (code) {
      case "seed":
        return 0;
      case "angel":
        return 1;
      case "angel-plus":
        return 2;
      case "pre-ipo":
        return 100;
      default:
        Matcher matcher = LETTERED.matcher(code);
        return matcher.matches() ? lettered(matcher) : -1;
    }
  }

  private static int lettered(Matcher stage) {
    int order = 10 * (stage.group("letter").charAt(0) - 'a' + 1);
    int later = stage.group("digit") == null ? 0 : Integer.parseInt(stage.group("digit"));
    int pluses = stage.group("plus").length() / "-plus".length();
    return order - (stage.group("pre") == null ? 0 : 5) + Math.max(later, 2 * pluses);
  }
}
