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
import io.rongpu.model.PartialDate;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when companies were founded: "A成立于2014年", "2015年底成立的A", "成立时间：2021年". */
public final class FoundingDateExtractor implements RelationExtractor {

  private static final String FOUNDED = "(?:注册成立|正式成立|成立|创立|创办|创建|创始)";
  private static final String WHO = "(?<company>[^，。；：！？]{0,40}?)";
  private static final String ADVERB = "(?:正式|首次|最早|是|由[^，。；]{2,60}?|于|在|最初|的)*";
  private static final String D = "(?<date>\uE003+)";

  private record Rule(String id, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "founding-date/since",
              Pattern.compile(
                  "(?:^|[，。；！？])" + WHO + ADVERB + FOUNDED + "于\\s*(?:\\p{IsHan}{2,6}，?)?" + D)),
          new Rule(
              "founding-date/in",
              Pattern.compile(
                  "(?:^|[，。；！？])"
                      + WHO
                      + ADVERB
                      + D
                      + "(?:底|初|末|年底|年初)?[，]?(?:由[^，。；]{2,40}?)?(?:在|于)?(?:\\p{IsHan}{2,4}(?:市|省)?)?(?:正式|孵化|注册|分拆|独立|宣布)*"
                      + FOUNDED
                      + "(?!的|了一|以来|基金)")),
          new Rule(
              "founding-date/since-of",
              Pattern.compile(
                  "(?:^|[，。；！？])(?:这家)?"
                      + FOUNDED
                      + "于\\s*"
                      + D
                      + "(?:底|初|末|年底|年初)?的(?<company>[^，。；：！？]{2,40})")),
          new Rule(
              "founding-date/of",
              Pattern.compile(
                  "(?:^|[，。；！？])"
                      + D
                      + "(?:底|初|末|年底|年初)?"
                      + FOUNDED
                      + "的(?<company>[^，。；：！？]{2,40})")),
          new Rule(
              "founding-date/ever-since",
              Pattern.compile(
                  "(?:^|[，。；！？])"
                      + WHO
                      + "(?:自|从)\\s?"
                      + D
                      + "(?:底|初|末|年底|年初)?(?:正式)?"
                      + FOUNDED
                      + "(?:以来|起|后|至今|之初)")),
          new Rule(
              "founding-date/is-one",
              Pattern.compile(
                  "(?:^|[，。；！？])"
                      + WHO
                      + "是[^，。；]{0,16}?(?:于|在)?"
                      + D
                      + "(?:底|初|末|年底|年初)?(?:孵化|正式|联合)*"
                      + FOUNDED
                      + "的")),
          new Rule(
              "founding-date/created",
              Pattern.compile(
                  D
                      + "(?:底|初|末|年底|年初)?[^。；]{0,40}?(?:创立|创办|创建|成立)了(?:一家)?(?:新)?(?:公司)?\\s*(?<company>[^，。；：！？]{2,30}?)(?=[，。；]|$)")),
          new Rule(
              "founding-date/field",
              Pattern.compile("(?<company>)(?:成立|创立|注册)(?:时间|日期|于)?[：:]\\s*" + D)));

  /** A date and a word of founding: sentences without both are passed over. */
  private static final Trigger FOUNDED_WORDS = Trigger.of("成立", "创立", "创办", "创建", "创始", "注册");

  private static final Pattern OWN =
      Pattern.compile(
          "^(?:据[^，]{0,12}|资料显示|公开资料显示|据悉|该|这家|其|此|本)?(?:公司|平台|品牌|企业|机构|项目|集团|它|他们|该公司|团队|网站|这家公司|这家.*公司|实验室)?(?:自|此前)?\\s*$");
  private static final Pattern OTHER =
      Pattern.compile(".*(?:基金会?|分公司|子公司|办事处|联盟|协会|大学|学院|事业部|部门|中心|研究所|委员会|小组|合资|产业园|国|党|政府|网站)$");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (masked.indexOf(MarkedText.DATE) < 0 || !FOUNDED_WORDS.isIn(masked)) {
        continue;
      }
      for (Rule rule : RULES) {
        Matcher matcher = rule.pattern().matcher(masked);
        while (matcher.find()) {
          Found one = found(context, sentence, matcher, rule);
          if (one != null && seen.add(List.of(one.company().text(), one.date().span()))) {
            found.add(one);
            context.book().add(one.company());
          }
        }
      }
    }
    return () -> facts(context, found);
  }

  private record Found(Name company, Mention<PartialDate> date, Span sentence, String rule) {}

  private static @Nullable Found found(
      DocumentContext context, Sentence sentence, Matcher matcher, Rule rule) {
    int base = sentence.span().start();
    Span place = new Span(base + matcher.start("date"), base + matcher.end("date"));
    List<Mention<PartialDate>> dates = context.marked().dates(place);
    if (dates.isEmpty()) {
      return null;
    }
    String words = matcher.group("company").strip();
    Name company;
    if (OWN.matcher(words).matches()) {
      company = subject(context, sentence, base + matcher.start("company"));
    } else if (OTHER.matcher(words).matches()) {
      return null;
    } else {
      company =
          context
              .names()
              .read(
                  new Span(base + matcher.start("company"), base + matcher.end("company")),
                  Entity.Kind.COMPANY);
      if (company != null && !isKnown(context, company)) {
        company = null;
      }
    }
    return company == null
        ? null
        : new Found(company, dates.get(dates.size() - 1), sentence.span(), rule.id());
  }

  private static boolean isKnown(DocumentContext context, Name company) {
    return context.names().count(company.text()) >= 2
        || context.book().knows(company.text())
        || company.text().matches(".*(?:公司|科技|[A-Za-z]+)$");
  }

  /**
   * Without a subject of its own the clause speaks of the sentence's subject, else of the focus.
   */
  private static @Nullable Name subject(DocumentContext context, Sentence sentence, int before) {
    Name last =
        context
            .book()
            .lastOrganization(
                context.document().text(),
                new Span(sentence.span().start(), Math.max(sentence.span().start(), before)));
    return last != null ? last : context.focus();
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<Entity> told = new LinkedHashSet<>();
    for (Found one : found) {
      Entity company = context.book().entity(one.company());
      if (company.kind() != Entity.Kind.PERSON && told.add(company)) {
        facts.add(
            new Fact.Attribute(
                company,
                Terms.FOUNDING_DATE,
                one.date().value(),
                new Evidence(one.sentence(), one.date().span(), one.rule(), 0.8)));
      }
    }
    return facts;
  }
}
