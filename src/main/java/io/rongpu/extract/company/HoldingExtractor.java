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

/** Reads holdings without a round: "A曾投资B", "A是B的早期投资人", "历史投资方包括A、C". */
public final class HoldingExtractor implements RelationExtractor {

  /** "A、B等早期": the list ends before. */
  private static final Pattern MORE = Pattern.compile("(?<=.{2})等[^、，]{0,8}$");

  /** "A在…领域", "A关注…的": where and how somebody invests is no part of the name. */
  private static final Pattern WHERE =
      Pattern.compile("(?<=.{2})(?:在(?=[^，]{2,40}$)|关注|专注|聚焦|自(?=\uE003)|从(?=\uE003)).*$");

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
    List<Name> investors = parties(context, companies, sentence, whoOnly(context, frame));
    if (investors.isEmpty()) {
      return;
    }
    for (Name company : held(context, companies, sentence, frame.what())) {
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

  private static Span whoOnly(DocumentContext context, Frame frame) {
    Matcher where = WHERE.matcher(frame.who().of(context.marked().masked()));
    return frame.rule().equals("holding/invested") && where.find()
        ? new Span(frame.who().start(), frame.who().start() + where.start())
        : frame.who();
  }

  /** "原股东包括A" names nobody: the one who speaks or whom the article is about has them. */
  private static List<Name> held(
      DocumentContext context, CompanyReader companies, Sentence sentence, Span what) {
    if (what.length() == 0) {
      Name speaker = companies.speaker(sentence, what.start());
      Name owner = speaker == null ? companies.topic() : speaker;
      if (owner != null) {
        return List.of(owner);
      }
    }
    return parties(context, companies, sentence, what);
  }

  /** The members of a list; a pronoun or nothing means whom the text spoke of. */
  private static List<Name> parties(
      DocumentContext context, CompanyReader companies, Sentence sentence, Span phrase) {
    String words = phrase.of(context.document().text());
    if (CompanyReader.isPronoun(words)) {
      Name subject = companies.namedBefore(sentence, phrase);
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
                  && companies.lenient(name.span()) != null;
      if (told) {
        names.add(name);
      }
    }
    return names;
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
