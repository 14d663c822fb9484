package io.rongpu.extract.round;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.RelationExtractor;
import io.rongpu.extract.mention.Mention;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value;
import io.rongpu.model.Value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads funding rounds. */
public final class RoundExtractor implements RelationExtractor {

  @Override
  public Reading read(DocumentContext context) {
    SubjectReader subjects = new SubjectReader(context.marked(), context.names());
    RoundReader reader =
        new RoundReader(context.marked(), context.names(), context.lists(), subjects);
    List<RoundDraft> drafts = new ArrayList<>();
    TableRoundReader tables = new TableRoundReader(context);
    List<RoundDraft> rows = tables.read();
    for (Sentence sentence : context.sentences()) {
      if (rows.stream().anyMatch(row -> row.sentence.contains(sentence.span()))) {
        continue; // read as a row
      }
      Block.Kind kind = context.document().blockOf(sentence).kind();
      List<RoundDraft> told = reader.read(sentence.span(), kind == Block.Kind.TITLE);
      if (kind == Block.Kind.TABLE_CELL) {
        told.forEach(draft -> dateBeside(tables, draft));
      }
      drafts.addAll(told);
    }
    drafts.addAll(rows);
    Name focus = FocusFinder.find(context, drafts);
    context.focusOn(focus);
    new CompanyFiller(context, subjects, focus).fill(drafts);
    new RaiserNames(context.names()).join(drafts);
    for (RoundDraft draft : drafts) {
      if (draft.company != null) {
        context.book().add(draft.company.value());
      }
      draft.investors.forEach(found -> context.book().add(found.value()));
      draft.leads.forEach(found -> context.book().add(found.value()));
      draft.advisors.forEach(found -> context.book().add(found.value()));
    }
    return () -> facts(context, drafts);
  }

  private static void dateBeside(TableRoundReader tables, RoundDraft draft) {
    Mention<PartialDate> date = tables.dateBeside(draft.sentence);
    if (draft.date == null && date != null) {
      Span row = draft.sentence.cover(date.span());
      draft.date = new RoundDraft.Found<>(date.value(), date.span(), row, "round/date-beside");
    }
  }

  private static List<Fact> facts(DocumentContext context, List<RoundDraft> drafts) {
    LocalDate published = context.document().article().published();
    List<Fact> facts = new ArrayList<>();
    List<RoundDraft> rounds = RoundMerger.merge(drafts, context.book(), published);
    rounds.forEach(round -> round.past |= isEarlier(round, rounds, context));
    new FundsRaised(context.marked(), context.lists()).leaveOut(rounds);
    new Hearsay(context.marked()).mark(rounds);
    new HeadlineAmounts(context.marked()).detail(rounds);
    AnnouncedDates dates = new AnnouncedDates(context);
    for (RoundDraft round : rounds) {
      if (isHolding(round)) {
        facts.addAll(holdings(context, round));
      } else {
        Fact.Event told = fact(context, round, dates);
        if (tells(told)) {
          facts.add(told);
        }
      }
    }
    return facts;
  }

  /**
   * A stage that a company has left behind is no news of the day: the article tells a later one
   * elsewhere.
   */
  private static boolean isEarlier(
      RoundDraft round, List<RoundDraft> rounds, DocumentContext context) {
    if (round.stage == null || round.date != null) {
      return false;
    }
    int order = StageOrder.of(round.stage.value());
    return order >= 0
        && rounds.stream()
            .anyMatch(
                other ->
                    other.stage != null
                        && !other.past
                        && !other.status.equals(Terms.PLANNED)
                        && !(other.sentence.equals(round.sentence)
                            && (other.sibling || round.sibling))
                        && StageOrder.of(other.stage.value()) > order
                        && sameCompany(context, round, other));
  }

  private static boolean sameCompany(DocumentContext context, RoundDraft a, RoundDraft b) {
    return a.company != null
        && b.company != null
        && context.book().same(a.company.value(), b.company.value());
  }

  /** "此前曾获A投资": without stage, amount and date there is no round to describe, save "上一轮由A领投". */
  private static boolean isHolding(RoundDraft round) {
    return round.past
        && round.stage == null
        && round.amount == null
        && round.date == null
        && !round.previous;
  }

  private static List<Fact> holdings(DocumentContext context, RoundDraft round) {
    Entity company = context.book().entity(Objects.requireNonNull(round.company).value());
    List<Fact> facts = new ArrayList<>();
    Set<Entity> seen = new LinkedHashSet<>();
    for (RoundDraft.Found<Name> investor : round.investors) {
      Entity entity = context.book().entity(investor.value());
      if (!entity.equals(company) && seen.add(entity)) {
        facts.add(new Fact.Relation(entity, Terms.INVESTED_IN, company, evidence(investor)));
      }
    }
    return facts;
  }

  /** An investor that turns out to be the company itself may have been all that was told. */
  private static boolean tells(Fact.Event round) {
    return round.roles().stream().anyMatch(role -> role.property().equals(Terms.INVESTOR))
        || round.details().stream()
            .map(Fact.Detail::property)
            .anyMatch(
                property -> property.equals(Terms.ROUND_TYPE) || property.equals(Terms.AMOUNT));
  }

  private static Fact.Event fact(DocumentContext context, RoundDraft round, AnnouncedDates dates) {
    List<Fact.Role> roles = new ArrayList<>();
    List<Fact.Detail> details = new ArrayList<>();
    RoundDraft.Found<Name> companyFound = Objects.requireNonNull(round.company);
    Entity company = context.book().entity(companyFound.value());
    roles.add(new Fact.Role(Terms.COMPANY, company, evidence(companyFound)));
    addRoles(roles, Terms.LEAD_INVESTOR, round.leads, context, company);
    addRoles(roles, Terms.INVESTOR, round.investors, context, company);
    addRoles(roles, Terms.FINANCIAL_ADVISOR, round.advisors, context, company);
    if (round.stage != null) {
      details.add(
          detail(
              Terms.ROUND_TYPE,
              new Term(Term.Scheme.ROUND_TYPE, round.stage.value()),
              round.stage));
    }
    if (round.amount != null) {
      details.add(detail(Terms.AMOUNT, round.amount.value(), round.amount));
    }
    RoundDraft.Found<PartialDate> date = dates.of(round);
    if (date != null) {
      details.add(detail(Terms.ANNOUNCED_DATE, date.value(), date));
    }
    if (round.valuation != null && round.valuationKind != null && isPlausible(round)) {
      details.add(detail(Terms.VALUATION, round.valuation.value(), round.valuation));
      details.add(
          detail(
              Terms.VALUATION_KIND,
              new Term(Term.Scheme.ONTOLOGY, round.valuationKind),
              round.valuation));
    }
    details.add(
        detail(
            Terms.STATUS,
            new Term(Term.Scheme.ONTOLOGY, round.status),
            round.found(round.status, round.anchor, "round/status")));
    return new Fact.Event(Terms.FUNDING_ROUND, roles, details);
  }

  /** Nobody raises more than the company is worth: then one of the two belongs elsewhere. */
  private static boolean isPlausible(RoundDraft round) {
    if (round.amount == null || round.valuation == null) {
      return true;
    }
    Value.Money amount = round.amount.value();
    Value.Money valuation = round.valuation.value();
    return amount.min() == null
        || valuation.max() == null
        || !amount.currency().equals(valuation.currency())
        || amount.min().compareTo(valuation.max()) <= 0;
  }

  private static void addRoles(
      List<Fact.Role> roles,
      String property,
      List<RoundDraft.Found<Name>> found,
      DocumentContext context,
      Entity company) {
    List<Entity> seen = new ArrayList<>();
    for (RoundDraft.Found<Name> one : found) {
      Entity entity = context.book().entity(one.value());
      if (!entity.equals(company) && !seen.contains(entity)) {
        seen.add(entity);
        roles.add(new Fact.Role(property, entity, evidence(one)));
      }
    }
  }

  private static Fact.Detail detail(String property, Value value, RoundDraft.Found<?> found) {
    return new Fact.Detail(property, value, evidence(found));
  }

  private static Evidence evidence(RoundDraft.Found<?> found) {
    Span mention = found.sentence().contains(found.mention()) ? found.mention() : found.sentence();
    return new Evidence(found.sentence(), mention, found.rule(), 0.8);
  }
}
