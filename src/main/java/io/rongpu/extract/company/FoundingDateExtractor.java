package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.company.FoundingFrames.Frame;
import io.rongpu.extract.company.FoundingFrames.Place;
import io.rongpu.extract.mention.Lexicon;
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
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when companies were founded: "A成立于2014年", "2015年底成立的A", "成立时间：2021年". */
public final class FoundingDateExtractor implements RelationExtractor {

  private static final Lexicon INVESTORS = Lexicon.load("investors");

  /** Things that are founded without a name of their own. */
  private static final Pattern UNNAMED =
      Pattern.compile(".*(?:(?<!有限|股份)公司|平台|品牌|团队|模型|项目|企业|机构|版本|系统|社区)$");

  /** How far before a field of a date the field of the name may stand. */
  private static final int FIELDS = 300;

  private static final Pattern NAME_FIELD =
      Pattern.compile("(?:公司|企业|项目|品牌)(?:名称|全称|简称)[：:]\\s*(?<name>[^\\n，。；]{2,30})");

  /** Longest words that are read as a name for the sake of their frame alone. */
  private static final int LONGEST_WHOLE = 16;

  /** A date and a word of founding: sentences without both are passed over. */
  private static final Trigger TRIGGER =
      Trigger.of("成立", "设立", "创立", "创办", "创建", "组建", "诞生", "始建", "始创", "创始", "发起于", "注册");

  /** Founded too, but no companies. */
  private static final Pattern OTHER =
      Pattern.compile(
          ".*(?:基金会?|分公司|办事处|联盟|协会|学会|大学|学院|事业部|部门|中心|研究所|委员会|小组|产业园|国|党|政府|网站|工厂|分院|分店|门店|总部|团队|社团|赛事|联赛|大会|论坛|工会|项目组|事业群|版块|板块)$");

  /** "本轮投资方A", "其母公司是A": the clause before ends with whom it introduces. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:母公司|子公司|运营方|运营主体|运营公司|主体|公司全称|投资方|领投方)[^，。；]{0,8}?(?:是|为|隶属于)?(?<name>[^，。；是为]{2,24})$");

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    Set<Span> told = new LinkedHashSet<>();
    CompanyReader companies = new CompanyReader(context);
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (masked.indexOf(MarkedText.DATE) < 0 || !TRIGGER.isIn(masked)) {
        continue;
      }
      for (Frame frame : FoundingFrames.find(masked, sentence.span().start())) {
        if (told.contains(frame.date())) {
          continue;
        }
        Found one = found(context, companies, sentence, frame);
        if (one != null) {
          told.add(frame.date());
          found.add(one);
          context.book().add(one.company());
        }
      }
    }
    return () -> facts(context, found);
  }

  private record Found(Name company, Mention<PartialDate> date, Span sentence, String rule) {}

  private static @Nullable Found found(
      DocumentContext context, CompanyReader companies, Sentence sentence, Frame frame) {
    List<Mention<PartialDate>> dates = context.marked().dates(frame.date());
    if (dates.isEmpty()) {
      return null;
    }
    Name company =
        switch (frame.place()) {
          case BEFORE -> before(context, companies, sentence, frame);
          case BEHIND -> behind(context, companies, sentence, frame);
          case OBJECT, CREATED -> object(context, companies, frame);
          case FIELD -> field(context, companies, frame);
        };
    return company == null
            || company.kind() == Entity.Kind.PERSON
            || isOther(context, company.text())
        ? null
        : new Found(company, dates.get(dates.size() - 1), sentence.span(), frame.rule());
  }

  /** What is founded and is no company, unless the document tells of it as of one. */
  private static boolean isOther(DocumentContext context, String words) {
    return OTHER.matcher(words).matches()
        && !INVESTORS.contains(words)
        && !context.book().isOrganization(words);
  }

  /** "云杉团队" is 云杉, where 云杉 is known. */
  private static Span withoutTeam(DocumentContext context, Span company) {
    String words = company.of(context.document().text());
    String name = words.replaceFirst("团队\\s*$", "");
    return context.book().isOrganization(name.strip())
        ? new Span(company.start(), company.start() + name.length())
        : company;
  }

  private static @Nullable Name before(
      DocumentContext context, CompanyReader companies, Sentence sentence, Frame frame) {
    String words = frame.company().of(context.document().text()).strip();
    if (SpokenOf.isPronoun(words)) {
      Name introduced = words.isEmpty() ? introduced(context, companies, frame) : null;
      return introduced != null
          ? introduced
          : companies.spokenOf().namedBefore(sentence, frame.company());
    }
    Span company = withoutTeam(context, frame.company());
    if (isOther(context, company.of(context.document().text()).strip())) {
      return null;
    }
    return frame.whole() && words.length() <= LONGEST_WHOLE
        ? companies.vouched(company)
        : companies.read(company);
  }

  private static @Nullable Name introduced(
      DocumentContext context, CompanyReader companies, Frame frame) {
    String masked = context.marked().masked();
    int end = frame.company().start() - 1;
    if (end <= 0) {
      return null;
    }
    int start = Clauses.start(masked, Math.max(0, end - 60), end);
    Matcher matcher = INTRODUCED.matcher(masked.substring(start, end));
    return matcher.find()
        ? companies.read(new Span(start + matcher.start("name"), start + matcher.end("name")))
        : null;
  }

  /** "成立于2015年的A完成…", "作为2015年成立的机器人公司，A…", "这家2015年成立的公司". */
  private static @Nullable Name behind(
      DocumentContext context, CompanyReader companies, Sentence sentence, Frame frame) {
    String masked = context.marked().masked();
    int clause = Clauses.start(masked, sentence.span().start(), frame.date().start());
    Span introduction = new Span(clause, frame.date().start());
    int comma = frame.company().start();
    while (comma < sentence.span().end() && masked.charAt(comma) != '，') {
      comma++;
    }
    Name described =
        introduction.of(masked).contains("作为") && comma < sentence.span().end()
            ? companies.first(new Span(comma + 1, sentence.span().end()))
            : null;
    if (described != null) {
      return described;
    }
    Name name = companies.first(frame.company());
    return name != null ? name : companies.spokenOf().namedBefore(sentence, introduction);
  }

  /** The company that a field beside the date names, else the one in focus. */
  private static @Nullable Name field(
      DocumentContext context, CompanyReader companies, Frame frame) {
    int from = Math.max(0, frame.date().start() - FIELDS);
    Matcher matcher =
        NAME_FIELD.matcher(context.document().text()).region(from, frame.date().start());
    Name name = null;
    while (matcher.find()) {
      Name read = companies.lenient(new Span(matcher.start("name"), matcher.end("name")));
      name = read != null ? read : name;
    }
    return name != null ? name : companies.spokenOf().topic();
  }

  /** Branches and funds are founded by companies; a company of its own is dated. */
  private static @Nullable Name object(
      DocumentContext context, CompanyReader companies, Frame frame) {
    String words = frame.company().of(context.document().text()).strip();
    String date = frame.date().of(context.document().text());
    return isOther(context, words) || isUnnamed(context, words) || !date.matches(".*[年月].*")
        ? null
        : frame.place() == Place.CREATED && frame.company().length() <= LONGEST_WHOLE
            ? companies.lenient(frame.company())
            : companies.read(frame.company());
  }

  /** 云杉公司 and "Spruce 公司" have a name, 机器人公司 has none. */
  private static boolean isUnnamed(DocumentContext context, String words) {
    String bare = words.replaceFirst("\\s?公司$", "");
    boolean named =
        bare.length() < words.length()
            && (bare.matches("[A-Z][A-Za-z0-9 .&-]+") || context.book().isOrganization(bare));
    return !named && UNNAMED.matcher(words).matches();
  }

  /** "A成立于…" and "成立时间：…" say it best; the others in the order of the text. */
  private static List<Found> plainestFirst(List<Found> found) {
    List<Found> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparing(
            one -> !one.rule().endsWith("/since") && !one.rule().endsWith("/field")));
    return ordered;
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Map<Entity, Found> told = new LinkedHashMap<>();
    for (Found one : plainestFirst(found)) {
      Entity company = context.book().entity(one.company());
      if (company.kind() != Entity.Kind.PERSON) {
        told.merge(company, one, (first, next) -> refines(next, first) ? next : first);
      }
    }
    told.forEach(
        (company, one) ->
            facts.add(
                new Fact.Attribute(
                    company,
                    Terms.FOUNDING_DATE,
                    one.date().value(),
                    new Evidence(one.sentence(), one.date().span(), one.rule(), 0.8))));
    return facts;
  }

  /** 2023年2月 says more than 2023年. */
  private static boolean refines(Found next, Found first) {
    String finer = next.date().value().toString();
    String coarse = first.date().value().toString();
    return finer.length() > coarse.length() && finer.startsWith(coarse);
  }
}
