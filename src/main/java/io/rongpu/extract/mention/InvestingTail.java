package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Gives an investor back the noun at the end of its name that was read as a word of the sentence,
 * "获华睿投资的C轮融资": 投资 is part of the name when the document says so elsewhere. One per document.
 */
final class InvestingTail {

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");

  private static final List<String> TAILS = List.of("投资", "资本", "创投", "基金");

  /** What stands behind a firm and not behind the verb of paying. */
  private static final Pattern BEHIND_NOUN =
      Pattern.compile(
          "[、（(”」]|[和与及](?!并购|融资)|以及|等|(?:独家|联合|共同|继续|持续|追加|超额)*(?:领投|跟投|参投|投资(?!人|者|方))|联合|共同|(?:创始|管理|执行|高级)(?:合伙人|董事|人)|合伙人|总裁|董事长|CEO|是|为|表示|认为|在(?!内)|持有|担任|作为|旗下|方面|也|曾|看好|成立于|管理|集团|有限");

  private static final Pattern FROM = Pattern.compile("来自于?$");

  private final String text;
  private final NameReader names;

  InvestingTail(String text, NameReader names) {
    this.text = text;
    this.names = names;
  }

  /** {@code name} with its noun, or as it is. */
  Name with(Name name) {
    if (isCutBeforeInvesting(name.span())) {
      return longer(name);
    }
    boolean bare = ENDINGS.longestBefore(name.text(), name.text().length()) == null;
    for (String tail : TAILS) {
      String whole = name.text() + tail;
      if (text.startsWith(tail, name.span().end())
          && (endsInTwo(whole, tail) || bare && isKnown(whole, name.text()))) {
        return longer(name);
      }
    }
    return name;
  }

  /** 云杉创业投资: both nouns are one ending. */
  private static boolean endsInTwo(String whole, String tail) {
    String ending = ENDINGS.longestBefore(whole, whole.length());
    return tail.equals("投资") && ending != null && ending.length() == 4 && whole.length() >= 7;
  }

  /**
   * Whether the document has {@code whole} where 投资 is no verb ("海屿投资合伙人"), as often as {@code
   * name} without it.
   */
  private boolean isKnown(String whole, String name) {
    if (INVESTORS.contains(whole)) {
      return true;
    }
    if (LegalForm.ends(name)) {
      return false; // 投资 behind 有限公司 is of a post
    }
    int nouns = 0;
    for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length())) {
      int end = at + whole.length();
      nouns += BEHIND_NOUN.matcher(text).region(end, text.length()).lookingAt() ? 1 : 0;
    }
    return nouns > 0 && nouns >= names.count(name) - names.count(whole);
  }

  private Name longer(Name name) {
    Span span = new Span(name.span().start(), name.span().end() + 2);
    return Name.of(span.of(text), span, name.kind());
  }

  /** "包括红松资本和海屿投资。": in a list that is told what it holds, 投资 at the end is no verb. */
  private boolean isCutBeforeInvesting(Span name) {
    int end = name.end() + 2;
    if (text.startsWith("投资的", name.end())
        && FROM.matcher(text).region(Math.max(0, name.start() - 3), name.start()).find()
        && ENDINGS.longestBefore(name.of(text), name.length()) == null
        && !INVESTORS.contains(name.of(text))) {
      return true; // "来自海屿投资的": money comes from somebody, not from investing
    }
    return text.startsWith("投资", name.end())
        && end < text.length()
        && "。，；".indexOf(text.charAt(end)) >= 0
        && name.start() > 0
        && "、和与及".indexOf(text.charAt(name.start() - 1)) >= 0
        && text.substring(Math.max(0, name.start() - 80), name.start())
            .matches("(?s).*(?:包括|包含|分别为|[者方]为)[^。；]*");
  }
}
