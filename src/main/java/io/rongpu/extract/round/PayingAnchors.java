package io.rongpu.extract.round;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds anchors that nothing but a verb of paying makes: a round only when somebody pays somebody.
 * Thread-safe.
 */
final class PayingAnchors {

  private static final Lexicon GIVING = Lexicon.load("verbs-of-giving");

  /** "投资了X", "投过X". */
  private static final Pattern PAYING =
      Pattern.compile(
          "(?:投资|押注|加注|追投|(?<![领跟参增加])投(?=了|过))(?!人|者|方|机构|额|总额|基金|价值|回报|协议|建)(?:了|过)?(?=[“「A-Za-z\\p{IsHan}])");

  /** The same, surer, for a clause beside those that tell of a round. */
  private static final Pattern PAID =
      Pattern.compile(
          "(?:(?:投资|押注|注资|入股|参股|(?<![领跟参增加])投)了|入股|参股)(?!人|者|方|机构|价格|比例)(?=[“「A-Za-z\\p{IsHan}])");

  /** "砸下1亿元", "向X注入1亿元". */
  private static final Pattern GIVEN =
      Pattern.compile("(?<![领跟参])" + GIVING.alternatives() + "(?:了|给|近|约|超过?|逾|至多|最多|高达|\\s)*$");

  /** "投了X1亿元": two objects. */
  private static final Pattern GIVEN_TO =
      Pattern.compile(
          "(?:投资了?|注资了?|追投了?|投了|投给了?)(?!人|者|方|机构|额|总额|金额|规模|基金|有限|集团|公司|管理|中心|收益|收入)[“「]?(?![近约超逾至最高总共大上整一两几数\\d])[A-Za-z\\p{IsHan}][^，。；、的了\uE001-\uE003]{1,24}$");

  private static final Trigger VERBS = new Trigger(GIVING.words().stream().sorted().toList());

  private PayingAnchors() {}

  /** Whether {@code masked} has an amount and a verb that gives it, so that it can have anchors. */
  static boolean mayBeIn(String masked) {
    return masked.indexOf(MarkedText.MONEY) >= 0 && VERBS.isIn(masked);
  }

  /** Whether the words before an amount say that it is paid. */
  static boolean isPaid(String before) {
    return GIVEN.matcher(before).find() || GIVEN_TO.matcher(before).find();
  }

  /** One for each clause: who pays may have the verb in its name ("红松投资2014年投资了云杉"). */
  static List<Anchor> find(Span sentence, String masked) {
    List<Anchor> anchors = new ArrayList<>();
    Matcher matcher = PAYING.matcher(masked);
    int lastClause = -1;
    while (matcher.find()) {
      int clause = clauseStart(masked, matcher.start());
      if (clause == lastClause) {
        anchors.remove(anchors.size() - 1);
      }
      lastClause = clause;
      anchors.add(anchor(sentence, matcher));
    }
    return anchors;
  }

  /**
   * {@code anchors} with those of the clauses that have none and tell a day:
   * "2019年投资了X，2023年又投资1亿元".
   */
  static List<Anchor> withClausesBeside(List<Anchor> anchors, Span sentence, String masked) {
    if (masked.indexOf(MarkedText.DATE) < 0 || !PAID.matcher(masked).find()) {
      return anchors;
    }
    List<Anchor> all = new ArrayList<>(anchors);
    for (Span clause : RoundClauses.of(masked, new Span(0, masked.length()))) {
      Span place = new Span(sentence.start() + clause.start(), sentence.start() + clause.end());
      Matcher matcher = PAID.matcher(clause.of(masked));
      if (anchors.stream().noneMatch(anchor -> anchor.span().overlaps(place))
          && clause.of(masked).indexOf(MarkedText.DATE) >= 0
          && matcher.find()) {
        all.add(anchor(place, matcher));
      }
    }
    all.sort(Comparator.comparing(Anchor::span));
    return all;
  }

  private static Anchor anchor(Span within, Matcher match) {
    Span span = new Span(within.start() + match.start(), within.start() + match.end());
    return new Anchor(span, null, null, false, false, true);
  }

  private static int clauseStart(String masked, int at) {
    int start = at;
    while (start > 0 && "，。；！？\n".indexOf(masked.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
