package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what companies were valued at when they raised. One per document. */
final class ValuationReader {

  /** "估值已超过", before an amount. */
  private static final Pattern VALUATION_BEFORE =
      Pattern.compile(
          "(?<kind>[投融][前后])?(?:整体|最新|公司|总|市场)*(?<!上市后)估值(?:从[^，。；]{0,20}(?:增加|上升|增长|上涨|升|涨|提高|提升|跃升|飙升|攀升|跃|飙|增|翻|上调|调高)?[到至]|已经?|的|便|因此|因而|由此|届时|甚至|仅|只|就|刚|照样|也|将|约|为|达到?|高?达|超过?|突破|升至|增至|至|近|接近|预计|有望|或|规模|水平|飙升|涨|到|了|是|攀升|随之|瞬间|来到|从|在|，|则|一度|进一步|仍|定格|不低于|\\s)*$");

  /** "的投后估值", behind an amount. */
  private static final Pattern VALUATION_AFTER =
      Pattern.compile("^(?:的)?(?<kind>[投融][前后])?(?:整体|公司|后期|最新|总|最高|市场)?(?:的)?估值");

  /** "以80亿美元的估值上市", "估值10亿美元的云杉": no price of a round. */
  private static final Pattern OTHER_WORTH =
      Pattern.compile(
          "的?(?:估值|价格)[^，。；]{0,4}(?:上市|出售|被|收购|挂牌)|的(?!融资|投资|价格|水平|估值|[投融][前后]|公司估值|整体|最新|后期|独角兽|新一轮|\uE002|\uE001|总|最高|市场)[\\p{IsHan}A-Za-z]{2}");

  /** "云杉最新", before 估值: whose worth it is. */
  private static final Pattern WORTH =
      Pattern.compile(
          "(?:而|但|\uE003|，|目前|今年|\\s)*(?<owner>[^\uE001-\uE003]{2,30}?)(?:的|最新|整体|公司|目前|当前|总|其|[投融][前后]|当时|一度|也|已|\\s)*");

  /** Words that point to the round told before, whoever is named between. */
  private static final Pattern OWN_WORTH = Pattern.compile("公司|本轮|此轮|本次|此次|其(?![他中余])");

  /** "上一轮融资时估值…", "2016年，估值…", "后者估值…": what another round or company was worth. */
  private static final Pattern OTHER_TIME =
      Pattern.compile("(?:上一?轮|前一轮|\uE003|(?<!\\d)\\d{2}年|(?<![为给对])后者)[^。；]{0,60}估值");

  private static final Pattern RISES = Pattern.compile("[^，。；]{0,20}[到至]");

  private static final Pattern THIS_ROUND = Pattern.compile("本轮|此轮|本次|此次");

  private final MarkedText marked;
  private final SubjectNames phrases;

  ValuationReader(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.phrases = new SubjectNames(marked, names);
  }

  /** "估值也来到2.6亿美元" in a sentence of its own speaks of the round told last. */
  List<RoundDraft> readAlone(Span sentence, boolean title) {
    if (!sentence.of(marked.masked()).contains("估值")) {
      return List.of();
    }
    if (OTHER_TIME.matcher(sentence.of(marked.masked())).find()) {
      return List.of();
    }
    RoundDraft draft = new RoundDraft(sentence, sentence, title);
    draft.refersBack = true;
    draft.refersToLast = !THIS_ROUND.matcher(sentence.of(marked.masked())).find();
    Name owner = owner(sentence);
    if (owner != null) {
      draft.company = draft.found(owner, owner.span(), "round/company");
    }
    add(sentence, List.of(draft));
    return draft.valuation == null ? List.of() : List.of(draft);
  }

  /** Adds the first valuation in {@code sentence} to the round of {@code drafts} told before it. */
  void add(Span sentence, List<RoundDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    for (Mention<Money> amount : pricesFirst(sentence)) {
      String before = marked.masked().substring(sentence.start(), amount.span().start());
      String after = marked.masked().substring(amount.span().end(), sentence.end());
      Matcher left = VALUATION_BEFORE.matcher(before);
      Matcher right = VALUATION_AFTER.matcher(after);
      boolean isLeft = left.find();
      if (isLeft && isFormer(before, after)
          || !isLeft && !right.find()
          || OTHER_WORTH.matcher(after).lookingAt()) {
        continue;
      }
      RoundDraft round = toldBefore(amount.span(), drafts);
      if (isOfAnother(sentence.start(), before, round)) {
        continue;
      }
      if (round.valuation == null) {
        round.valuation = round.found(amount.value(), amount.span(), "round/valuation");
        round.valuationKind = kind((isLeft ? left : right).group("kind"));
      }
      return;
    }
  }

  /** "估值从1亿美元升至3亿美元": the first is what it was before. */
  private static boolean isFormer(String before, String after) {
    return before.endsWith("从") && RISES.matcher(after).lookingAt();
  }

  private static RoundDraft toldBefore(Span amount, List<RoundDraft> drafts) {
    RoundDraft nearest = drafts.get(0);
    for (RoundDraft draft : drafts) {
      nearest = draft.anchor.start() < amount.start() ? draft : nearest;
    }
    return nearest;
  }

  /** "云杉完成C轮融资；海屿估值10亿美元": of somebody named after the round was told. */
  private static boolean isOfAnother(int start, String before, RoundDraft round) {
    String own = before.replace("为后者", "为公司"); // "领投了A的融资，为后者估值6亿美元"
    int clause = Math.max(own.lastIndexOf('；'), own.lastIndexOf("后者"));
    return clause >= 0
        && start + clause > round.anchor.start()
        && !OWN_WORTH.matcher(before.substring(clause)).find();
  }

  private static String kind(@Nullable String words) {
    if (words == null) {
      return Terms.UNSPECIFIED_VALUATION;
    }
    return words.endsWith("前") ? Terms.PRE_MONEY : Terms.POST_MONEY;
  }

  /** Whose worth the sentence tells: "A最新估值430亿美元"; null when its clause names nobody. */
  private @Nullable Name owner(Span sentence) {
    int at = marked.masked().indexOf("估值", sentence.start());
    for (Span clause : RoundClauses.of(marked.masked(), sentence)) {
      if (clause.start() <= at && at < clause.end()) {
        Matcher words = WORTH.matcher(marked.masked().substring(clause.start(), at));
        return words.matches()
            ? phrases.named(words.group("owner"), clause.start() + words.start("owner"))
            : null;
      }
    }
    return null;
  }

  /** "以13亿美元估值完成…" says best what a round was priced at. */
  private List<Mention<Money>> pricesFirst(Span sentence) {
    List<Mention<Money>> amounts = new ArrayList<>(marked.amounts(sentence));
    amounts.sort(
        Comparator.comparing(
            amount -> !marked.masked().startsWith("以", amount.span().start() - 1)));
    return amounts;
  }
}
