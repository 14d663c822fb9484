package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;
import java.util.HashMap;
import java.util.Map;

/**
 * How one document uses a string of characters: how often, as the subject of a clause, and whether
 * it says that it is a name. Answers are kept. Not thread-safe.
 */
final class NameUses {

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");

  /** What stands before and after a subject. */
  private static final String SUBJECT_AFTER = "\n。！？，、：“「『【（(";

  private static final Pattern SUBJECT_BEFORE =
      Pattern.compile("[”」』】（(]|于|是|成立|创立|创办|创始|联合|CEO|宣布|表示|目前|已|完成|获|还|也|将|在|的|称|曾|由|方面");

  /** "【首发】" before the headline's subject, and what stands behind the subject. */
  private static final Pattern HEADLINE_MARK = Pattern.compile("【[^】]{1,6}】");

  private static final String SENTENCE_END = "。！？\n";

  private static final Pattern HEADLINE_VERB = Pattern.compile("[”」』】]?(?:再|连|已|又|宣布)?(?:获|完成|融资)");

  /** Whoever a headline is about stands more often than this in the text. */
  private static final int OFTEN = 2;

  /** How far before a quote the noun of kind begins (UTF-16 units). */
  private static final int KIND = 12;

  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Boolean> subjects = new HashMap<>();
  private final Map<String, Boolean> declared = new HashMap<>();

  NameUses(String text) {
    this.text = text;
  }

  /** How often {@code form} stands in the document. */
  int count(String form) {
    return counts.computeIfAbsent(
        form,
        f -> {
          int n = 0;
          for (int at = text.indexOf(f); at >= 0; at = text.indexOf(f, at + f.length())) {
            n++;
          }
          return n;
        });
  }

  /** Whether a sentence has both {@code one} and {@code other}. */
  boolean inOneSentence(String one, String other) {
    for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length())) {
      int from = at;
      while (from > 0 && SENTENCE_END.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      int to = at;
      while (to < text.length() && SENTENCE_END.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      if (text.substring(from, to).contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code form} begins a sentence or clause as its subject somewhere. */
  boolean asSubject(String form) {
    return subjects.computeIfAbsent(form, this::beginsClause);
  }

  private boolean beginsClause(String form) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      boolean begins = at == 0 || SUBJECT_AFTER.indexOf(text.charAt(at - 1)) >= 0;
      int end = at + form.length();
      if (begins
          && SUBJECT_BEFORE
              .matcher(text)
              .region(end, Math.min(text.length(), end + 4))
              .lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the document says that {@code form} is a name: in quotes behind a noun of kind or 简称
   * ("约车平台“由你行”"), or first in the headline and then the subject of other sentences.
   */
  boolean declared(String form) {
    return declared.computeIfAbsent(
        form, it -> headlines(it) && count(it) > OFTEN && asSubject(it) || introduced(it));
  }

  private boolean headlines(String form) {
    int title = HEADLINE_MARK.matcher(text).lookingAt() ? text.indexOf('】') + 1 : 0;
    return text.startsWith(form, title)
        && HEADLINE_VERB.matcher(text).region(title + form.length(), text.length()).lookingAt();
  }

  private boolean introduced(String form) {
    for (int at = text.indexOf(form); at > 0; at = text.indexOf(form, at + form.length())) {
      int end = at + form.length();
      if (Quotes.opens(text.charAt(at - 1))
          && end < text.length()
          && Quotes.closes(text.charAt(end))) {
        String before = text.substring(Math.max(0, at - KIND), at - 1).stripTrailing();
        if (before.endsWith("简称") || DESCRIPTORS.longestBefore(before, before.length()) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
