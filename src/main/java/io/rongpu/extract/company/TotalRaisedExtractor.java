package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a company has raised in all its rounds: "A累计融资超过3亿元", "截至目前，A融资总额达…", "A已完成三轮融资， 共计…".
 * Sums of one round, of a year, of a market or of a fund are none of these.
 */
public final class TotalRaisedExtractor implements RelationExtractor {

  private static final Trigger TRIGGER =
      Trigger.of("累计", "总融资", "融资总", "总共", "共计", "合计", "共融资", "共获", "共完成", "迄今", "至今", "目前");

  /** Words between what is counted and the amount. */
  private static final String TO =
      "(?:已经?|将|也|都|则|就)?(?:高?达到?了?|超过?了?|突破|接近|将近|近|约|逾|为|是|有|了|共|计|：|\\s)*";

  private static final String MONEY = "(?<money>\uE001+)";

  /** The money of all rounds, before or behind which it says so. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:"
              + "(?:累计|总共|一共|共计|合计|总计|共)(?:已经?)?(?:完成|获得?|获投|拿到|得到|收获|取得)?了?(?:的)?(?:股权|外部)?(?:融资|募资|筹资)(?:总?额度?|总?金额|规模|资金)?"
              + "|(?<!本轮|此轮|该轮|这轮|本次|此次|轮)(?<often>融资总?(?:总额|总金额|额累计|累计|总计|合计|共计)|(?<all>总融资(?:额|金额)?))"
              + "|(?:(?:累计|总共|一共|共计|合计|总计|已|共)(?:已经?)?(?:筹集|募集|筹得|募得|融得|融到|融了))"
              + "|(?<rounds>[两二三四五六七八九十多几数]|\\d)\\s?轮(?:的)?(?:股权)?融资，?(?<sum>(?:累计|共计|合计|总计|总额|总金额|共)(?:融资)?(?:总?额|金额)?)?"
              + ")"
              + TO
              + MONEY
              + "|(?:累计|总共|一共|共计|合计|总计)(?:已经?)?(?:完成|获得?|获投|拿到|得到|筹集|募集)?了?"
              + TO
              + "(?<before>\uE001+)(?:的)?(?:股权|外部|风险)?融资");

  /** One round, a span of time, or money that nobody raises in rounds. */
  private static final Pattern OTHER =
      Pattern.compile(
          "本轮|此轮|该轮|这轮|本次|此次|这笔|首轮|新一轮|单轮|行业|市场|领域|赛道|全球|国内|基金|家(?:公司|企业|机构)|"
              + "双方|两家|企业(?:共|累计)|项目(?:共|累计)|年内|一年|半年|个月|季度|年来|今年|去年|同期|IPO|上市|债|贷款|授信|众筹|投资了");

  /** What a sentence speaks of when its sums are no company's. */
  private static final Pattern OTHER_SENTENCE = Pattern.compile("外债|上市融资|融资租赁|笔融资交易|公司债");

  /** "融资总额" may be that of the round just told, unless it is said to be the company's. */
  private static final Pattern ROUND_TOLD =
      Pattern.compile("\uE002|新一轮|领投|跟投|(?<![两二三四五六七八九十多几数\\d]\\s?)轮融资");

  private static final Pattern COMPANYS =
      Pattern.compile("公司的|企业的|创企的|其|历史|目前|至此|截[至止]|迄今|成立以来|之?后，?|使|轮融资，|已经?达到");

  /** Subjects that are no company of a name: a quarter, companies of a kind. */
  private static final Pattern UNNAMED =
      Pattern.compile("Q[1-4]|.*(?:(?<!有限|股份)公司|平台|品牌|团队|项目|企业|机构)");

  /** What may stand before the words when they leave out whose the money is. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:至此|目前|截[至止]到?(?:目前|今日|今|现在)?|据悉|它|获得|这家.{0,8}?(?:创企|企业)|如今|现在|迄今为?止?|从?而|并且?|历史|该?公司|企业|其|的|已经?|已|先后|在|这|使|成立|以来|自|了|则|也|，|\\s|\uE003)*");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    CompanyReader companies = new CompanyReader(context);
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (masked.indexOf(MarkedText.MONEY) < 0 || !TRIGGER.isIn(masked)) {
        continue;
      }
      Matcher matcher = TOTAL.matcher(masked);
      while (matcher.find()) {
        add(context, companies, sentence, masked, matcher, found);
      }
    }
    found.forEach(one -> context.book().add(one.company()));
    return () -> facts(context, found);
  }

  private record Found(Name company, Mention<Money> money, Span sentence) {}

  private static void add(
      DocumentContext context,
      CompanyReader companies,
      Sentence sentence,
      String masked,
      Matcher matcher,
      List<Found> found) {
    int offset = sentence.span().start();
    int clause = Clauses.start(context.marked().masked(), offset, offset + matcher.start());
    String words = masked.substring(Math.max(0, clause - offset), matcher.end());
    String before = masked.substring(0, matcher.start());
    if (OTHER.matcher(words).find()
        || words.indexOf(MarkedText.STAGE) >= 0
        || OTHER_SENTENCE.matcher(masked).find()
        || isOfATime(before, matcher)
        || isOfTheRound(masked, before, words, matcher)) {
      return;
    }
    String group = matcher.group("money") == null ? "before" : "money";
    Span span = new Span(offset + matcher.start(group), offset + matcher.end(group));
    List<Mention<Money>> amounts = context.marked().amounts(span);
    Name company =
        company(companies, sentence, offset + matcher.start(), before.substring(clause - offset));
    boolean isSum =
        matcher.group("rounds") == null
            || matcher.group("sum") != null
            || amounts.stream().anyMatch(m -> m.value().verbatim().matches("(?:总计|共计).*"));
    if (isSum && amounts.size() == 1 && company != null && company.kind() != Entity.Kind.PERSON) {
      found.add(new Found(company.as(Entity.Kind.COMPANY), amounts.get(0), sentence.span()));
    }
  }

  /** "2017年累计融资", "2018年至2022年完成9轮融资": not all there ever was. */
  private static boolean isOfATime(String before, Matcher matcher) {
    boolean isDated = before.indexOf(MarkedText.DATE) >= 0;
    boolean isSince = before.contains("成立") || before.contains("以来");
    return before.endsWith(String.valueOf(MarkedText.DATE))
        || matcher.group("rounds") != null && isDated && !isSince;
  }

  private static boolean isOfTheRound(String masked, String before, String words, Matcher matcher) {
    boolean isFollowedByStage =
        matcher.end() < masked.length() && masked.charAt(matcher.end()) == MarkedText.STAGE;
    return isFollowedByStage
        || matcher.group("often") != null
            && ROUND_TOLD.matcher(before).find()
            && !COMPANYS.matcher(words).find();
  }

  /** Who speaks in the sentence; whom the article is about when the clause names nobody. */
  private static @Nullable Name company(
      CompanyReader companies, Sentence sentence, int to, String clause) {
    Name speaker = companies.spokenOf().speaker(sentence, to);
    if (speaker != null) {
      return UNNAMED.matcher(speaker.text()).matches() ? null : speaker;
    }
    Name topic = companies.spokenOf().topic();
    boolean isMeant =
        topic != null && (clause.contains(topic.text()) || NOBODY.matcher(clause).matches());
    return isMeant ? topic : null;
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Object>> told = new LinkedHashSet<>();
    for (Found one : found) {
      Entity company = context.book().entity(one.company());
      if (company.kind() != Entity.Kind.PERSON && told.add(List.of(company, one.money().value()))) {
        facts.add(
            new Fact.Attribute(
                company,
                Terms.TOTAL_RAISED,
                one.money().value(),
                new Evidence(one.sentence(), one.money().span(), "total/raised", 0.6)));
      }
    }
    return facts;
  }
}
