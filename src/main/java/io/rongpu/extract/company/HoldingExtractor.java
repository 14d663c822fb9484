package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.company.HoldingFrames.Frame;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads holdings without a round: "A曾投资B", "A是B的早期投资人", "历史投资方包括A、C". */
public final class HoldingExtractor implements RelationExtractor {

  /** "A、B等早期": the list ends before. */
  private static final Pattern MORE = Pattern.compile("(?<=.{2})等[^、，]{0,8}$");

  /** "A在…领域", "A关注…的": where and how somebody invests is no part of the name. */
  private static final Pattern WHERE =
      Pattern.compile("(?<=.{2})(?:在(?=[^，]{2,40}$)|关注|专注|聚焦|自(?=\uE003)|从(?=\uE003)).*$");

  private static final Set<String> PORTFOLIOS =
      Set.of(
          "holding/invested",
          "holding/invested-several",
          "holding/cases",
          "holding/who-invested",
          "holding/after-others");

  private static final Pattern LEADS = Pattern.compile("[领跟参]投");

  /** "其他股东还包括": whose they are is not told here. */
  private static final Pattern OTHERS = Pattern.compile("(?:其他|其它|另外|此外|其余|主要|现有|目前|新|老|早期|外部)*的?");

  private static final Pattern OWN =
      Pattern.compile("(?<![\\p{IsHan}A-Za-z]{2}(?:有限|股份|控股|基金|管理|投资))(?<company>(?:上市)?公司)$");

  /** Somebody else than the company in focus. */
  private static final Pattern ANOTHER = Pattern.compile("(?:该|这家|此|标的|目标|子)公司");

  /** "CT、MRI": what is built in a trade, when most of a list is such. */
  private static final Pattern KINDS = Pattern.compile("[A-Z]{2,3}");

  private static final Pattern SEVERAL = Pattern.compile(HoldingRule.SEVERAL);

  private static final Pattern HE = Pattern.compile("(?:而|但|且)?[他她](?:本人|个人|自己)?");

  /** How far behind a list it is told what was listed. */
  private static final int REACH = 24;

  private static final Pattern FIELDS =
      Pattern.compile("(?:领域|行业|方向|赛道|板块|产业|方面|环节|阶段|市场|城市|国家|地区|业态|类目|主题)");

  /** "控股股东美国A": how far behind the word its name may begin. */
  private static final int LONGEST_ORIGIN = 4;

  /** How much the frame vouches for each of a list. */
  private static final int SUPPORT = 4;

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    CompanyReader companies = new CompanyReader(context);
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      for (Frame frame : HoldingFrames.find(masked, sentence.span().start())) {
        add(context, companies, sentence, frame, found);
      }
    }
    for (Found one : found) {
      context.book().add(one.investor());
      context.book().add(one.company());
    }
    return () -> facts(context, found);
  }

  private record Found(Name investor, Name company, Span sentence, String rule) {}

  private static void add(
      DocumentContext context,
      CompanyReader companies,
      Sentence sentence,
      Frame frame,
      List<Found> found) {
    Span who = whoOnly(context, frame);
    List<Name> investors = investors(context, companies, sentence, who, frame);
    if (investors.isEmpty()) {
      return;
    }
    for (Name company : held(context, companies, sentence, frame)) {
      for (Name investor : investors) {
        boolean apart =
            !investor.text().equals(company.text())
                && !investor.span().overlaps(company.span())
                && company.kind() != Entity.Kind.PERSON;
        if (apart) {
          found.add(
              new Found(
                  investor.kind() == Entity.Kind.PERSON
                      ? investor
                      : investor.as(Entity.Kind.INVESTMENT_FIRM),
                  company.as(Entity.Kind.COMPANY),
                  sentence.span(),
                  frame.rule()));
        }
      }
    }
  }

  private static List<Name> investors(
      DocumentContext context, CompanyReader companies, Sentence sentence, Span who, Frame frame) {
    Name person =
        who.length() == 0 ? companies.spokenOf().personBefore(sentence, who.start()) : null;
    if (person != null) {
      return List.of(person);
    }
    if (HE.matcher(who.of(context.document().text()).strip()).matches()) {
      Name he = companies.spokenOf().speaker(sentence, who.start());
      return he == null ? List.of() : List.of(he);
    }
    if (frame.rule().equals("holding/shareholder")) {
      Name first = companies.first(who);
      return first == null
              || first.text().indexOf('的') >= 0
              || first.span().start() > who.start() + LONGEST_ORIGIN
          ? List.of()
          : List.of(first);
    }
    List<Name> told = parties(context, companies, sentence, who);
    boolean leads =
        frame.rule().equals("holding/who-invested")
            && LEADS
                .matcher(context.document().text())
                .region(who.end(), who.end() + 2)
                .lookingAt();
    Name led = told.isEmpty() && leads ? companies.vouched(who) : null;
    return led == null ? told : List.of(led);
  }

  private static Span whoOnly(DocumentContext context, Frame frame) {
    Matcher where = WHERE.matcher(frame.who().of(context.marked().masked()));
    return frame.rule().equals("holding/invested") && where.find()
        ? new Span(frame.who().start(), frame.who().start() + where.start())
        : frame.who();
  }

  /** "发函问询公司控股股东…" speaks of 公司. */
  private static Span ownOnly(DocumentContext context, Frame frame) {
    Matcher own = OWN.matcher(frame.what().of(context.document().text()));
    return frame.rule().equals("holding/shareholder") && own.find()
        ? new Span(frame.what().start() + own.start("company"), frame.what().end())
        : frame.what();
  }

  /** "原股东包括A" names nobody: the one who speaks or whom the article is about has them. */
  private static List<Name> held(
      DocumentContext context, CompanyReader companies, Sentence sentence, Frame frame) {
    Span what = ownOnly(context, frame);
    boolean others = OTHERS.matcher(what.of(context.document().text()).strip()).matches();
    if (others && what.length() > 0 && !context.document().text().startsWith("股东", what.end())) {
      return List.of(); // "其他投资方还包括" tells of the round
    }
    if (others) {
      Name speaker = companies.spokenOf().speaker(sentence, what.start());
      String before = context.document().text().substring(sentence.span().start(), what.start());
      boolean another = frame.rule().equals("holding/share") && ANOTHER.matcher(before).find();
      Name owner = speaker == null && !another ? companies.spokenOf().topicNear(sentence) : speaker;
      if (owner != null) {
        return List.of(owner);
      }
      if (another) {
        return List.of();
      }
    }
    if (!PORTFOLIOS.contains(frame.rule())) {
      return parties(context, companies, sentence, what);
    }
    List<Name> names = portfolio(context, companies, sentence, what);
    return names.stream().filter(name -> KINDS.matcher(name.text()).matches()).count() * 2
            < names.size()
        ? names
        : List.of();
  }

  /** In a list that is said to be one of companies, all are some if one looks like it. */
  private static List<Name> portfolio(
      DocumentContext context, CompanyReader companies, Sentence sentence, Span what) {
    String masked = context.marked().masked();
    List<Name> strict = parties(context, companies, sentence, what);
    Matcher more = MORE.matcher(what.of(context.document().text()));
    Span list = more.find() ? new Span(what.start(), what.start() + more.start()) : what;
    String behind = masked.substring(what.end(), Math.min(masked.length(), what.end() + REACH));
    Matcher kind = SEVERAL.matcher(behind);
    boolean several = kind.lookingAt();
    String told = several ? kind.group() : behind.split("[，。；]", 2)[0];
    boolean longer = !strict.isEmpty() && list.of(masked).matches("[^、]*、[^、]*、.*");
    if (FIELDS.matcher(list.of(masked) + told).find()
        || !(several || longer)
        || SpokenOf.isPronoun(what.of(context.document().text()))
        || !several && context.lists().read(list, 0, masked).isEmpty()) {
      return strict;
    }
    List<Name> names = new ArrayList<>();
    for (Member member : context.lists().read(list, 0, masked, SUPPORT)) {
      if (CompanyReader.isShaped(member.name()) && !companies.isWord(member.name().span())) {
        // among companies, 方小白 is one
        names.add(
            several && !context.book().isOnlyPerson(member.name().text())
                ? member.name().as(Entity.Kind.COMPANY)
                : member.name());
      }
    }
    strict.stream()
        .filter(name -> names.stream().noneMatch(other -> other.span().overlaps(name.span())))
        .forEach(names::add);
    return names;
  }

  /** The members of a list; a pronoun or nothing means whom the text spoke of. */
  private static List<Name> parties(
      DocumentContext context, CompanyReader companies, Sentence sentence, Span phrase) {
    String words = phrase.of(context.document().text());
    if (SpokenOf.isPronoun(words)) {
      Name subject = companies.spokenOf().namedBefore(sentence, phrase);
      return subject == null ? List.of() : List.of(subject);
    }
    Matcher more = MORE.matcher(words);
    Span list = more.find() ? new Span(phrase.start(), phrase.start() + more.start()) : phrase;
    List<Member> members = context.lists().read(list, 0, context.marked().masked());
    List<Name> names = new ArrayList<>();
    for (Member member : members) {
      Name name = member.name();
      if (!CompanyReader.isShaped(name) && name.kind() != Entity.Kind.PERSON) {
        continue;
      }
      boolean told =
          name.kind() == Entity.Kind.PERSON
              || context.lists().endsLikeFirm(name.text())
              || companies.read(name.span()) != null
              || (members.size() > 2 || companies.isIntroduced(name))
                  && companies.lenient(name.span()) != null
              || members.size() > 1 && isPlausible(context, companies.lenient(name.span()));
      if (told) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isPlausible(DocumentContext context, @Nullable Name name) {
    return name != null && context.names().witnesses().isPlausible(name);
  }

  private static List<Fact> facts(DocumentContext context, List<Found> found) {
    List<Fact> facts = new ArrayList<>();
    Set<List<Entity>> told = new LinkedHashSet<>();
    for (Found one : found) {
      Entity investor = context.book().entity(one.investor());
      Entity company = context.book().entity(one.company());
      if (!investor.equals(company)
          && company.kind() != Entity.Kind.PERSON
          && told.add(List.of(investor, company))) {
        Span mention =
            one.sentence().contains(one.investor().span()) ? one.investor().span() : one.sentence();
        facts.add(
            new Fact.Relation(
                investor,
                Terms.INVESTED_IN,
                company,
                new Evidence(one.sentence(), mention, one.rule(), 0.6)));
      }
    }
    return facts;
  }
}
