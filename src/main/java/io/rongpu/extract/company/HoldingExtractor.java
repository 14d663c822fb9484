package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.company.HoldingFrames.Frame;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads holdings without a round: "A曾投资B", "A是B的早期投资人", "历史投资方包括A、C". */
public final class HoldingExtractor implements RelationExtractor {

  @Override
  public Reading read(DocumentContext context) {
    List<Found> found = new ArrayList<>();
    CompanyReader companies = new CompanyReader(context);
    ListedParties lists = new ListedParties(context, companies);
    Holders holders = new Holders(context, companies, lists);
    HeldCompanies held = new HeldCompanies(context, companies, lists);
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      for (Frame frame : HoldingFrames.find(masked, sentence.span().start())) {
        add(holders, held, sentence, frame, found);
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
      Holders holders, HeldCompanies held, Sentence sentence, Frame frame, List<Found> found) {
    List<Name> investors = holders.of(sentence, frame);
    if (investors.isEmpty()) {
      return;
    }
    for (Name company : held.of(sentence, frame)) {
      for (Name investor : investors) {
        boolean apart =
            !investor.text().equals(company.text())
                && !investor.span().overlaps(company.span())
                && company.kind() != Entity.Kind.PERSON;
        if (apart) {
          held.told(sentence, company);
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
