package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;

/** The noun that says what somebody is before the name says who: 平台 of "第三方支付平台云杉支付". */
final class IntroducingNoun {

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");

  /** "企业管理咨询合伙", "研究院杭州分院": the noun is of a name that goes on. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:管理|咨询|发展|服务)(?:咨询|服务|管理|中心|合伙|有限).*|\\p{IsHan}{0,4}(?:分院|分公司|分会|分部|分行|支行|分中心)");

  private IntroducingNoun() {}

  /** Where the last one ends in {@code words} before a name of its own; 0 when there is none. */
  static int endIn(String words) {
    return lastEnd(words, words.length() - 2, false);
  }

  /** As {@link #endIn}, where the name may stand behind {@code words}. */
  static int endBefore(String words) {
    return lastEnd(words, words.length(), true);
  }

  /** Whether one ends at {@code end} of {@code words}. */
  static boolean endsAt(String words, int end) {
    return DESCRIPTORS.longestBefore(words, end) != null;
  }

  private static int lastEnd(String words, int latest, boolean nothingMayFollow) {
    for (int end = latest; end > 0; end--) {
      String descriptor = DESCRIPTORS.longestBefore(words, end);
      if (descriptor == null
          || descriptor.equals("企业") && words.substring(0, end).matches(".*(?:中小|合伙|成长型)企业$")) {
        continue;
      }
      String rest = words.substring(end);
      if (nothingMayFollow && rest.isBlank()
          || !NameForm.isPart(rest) && !GOES_ON.matcher(rest).matches()) {
        return end;
      }
    }
    return 0;
  }
}
