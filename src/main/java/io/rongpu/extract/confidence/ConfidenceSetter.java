package io.rongpu.extract.confidence;

import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets the confidence of facts by a calibration, whatever their extractors said. Immutable. */
public final class ConfidenceSetter {

  /** Properties whose values are parties with names of interest. */
  private static final Set<String> NAMED =
      Set.of(
          Terms.COMPANY,
          Terms.LEAD_INVESTOR,
          Terms.INVESTOR,
          Terms.FINANCIAL_ADVISOR,
          Terms.INVESTED_IN);

  private final Calibration calibration;

  public ConfidenceSetter(Calibration calibration) {
    this.calibration = calibration;
  }

  /** The facts in their order, each as sure as it should be. */
  public List<Fact> set(Document document, List<Fact> facts) {
    int length = document.text().codePointCount(0, document.text().length());
    return facts.stream().map(fact -> fact(fact, length)).toList();
  }

  private Fact fact(Fact fact, int length) {
    if (fact instanceof Fact.Attribute one) {
      return new Fact.Attribute(
          one.subject(),
          one.property(),
          one.value(),
          evidence(one.evidence(), alone(one.property(), length, 0)));
    }
    if (fact instanceof Fact.Relation one) {
      int name = NAMED.contains(one.property()) ? shortest(one.subject()) : 0;
      return new Fact.Relation(
          one.subject(),
          one.property(),
          one.object(),
          evidence(one.evidence(), alone(one.property(), length, name)));
    }
    Fact.Event event = (Fact.Event) fact;
    return event.type().equals(Terms.FUNDING_ROUND) ? round(event, length) : event(event, length);
  }

  /** An event whose parties and values are read together is right or wrong as a whole. */
  private Fact.Event event(Fact.Event event, int length) {
    Circumstances circumstances = alone(event.type(), length, 0);
    return new Fact.Event(
        event.type(),
        event.roles().stream()
            .map(
                r -> new Fact.Role(r.property(), r.entity(), evidence(r.evidence(), circumstances)))
            .toList(),
        event.details().stream()
            .map(
                d ->
                    new Fact.Detail(d.property(), d.value(), evidence(d.evidence(), circumstances)))
            .toList());
  }

  private Fact.Event round(Fact.Event round, int length) {
    Evidence company =
        round.roles().stream()
            .filter(role -> role.property().equals(Terms.COMPANY))
            .map(Fact.Role::evidence)
            .findFirst()
            .orElse(null);
    return new Fact.Event(
        round.type(),
        round.roles().stream()
            .map(
                role ->
                    new Fact.Role(
                        role.property(),
                        role.entity(),
                        evidence(
                            role.evidence(),
                            argument(
                                isToldAsLead(round, role) ? Terms.LEAD_INVESTOR : role.property(),
                                length,
                                company,
                                role.evidence(),
                                together(round, role),
                                NAMED.contains(role.property()) ? shortest(role.entity()) : 0))))
            .toList(),
        round.details().stream()
            .map(
                detail ->
                    new Fact.Detail(
                        detail.property(),
                        detail.value(),
                        evidence(
                            detail.evidence(),
                            argument(detail.property(), length, company, detail.evidence(), 0, 0))))
            .toList());
  }

  private static Circumstances alone(String fact, int length, int nameLength) {
    return new Circumstances(fact, length, null, false, 0, nameLength);
  }

  private static Circumstances argument(
      String property,
      int length,
      @Nullable Evidence company,
      Evidence evidence,
      int together,
      int nameLength) {
    boolean isCompany = property.equals(Terms.COMPANY);
    return new Circumstances(
        property,
        length,
        isCompany || company == null ? null : company.rule(),
        company != null && company.quote().equals(evidence.quote()),
        together,
        nameLength);
  }

  private static int together(Fact.Event round, Fact.Role role) {
    if (role.property().equals(Terms.COMPANY)) {
      return 0;
    }
    Span quote = role.evidence().quote();
    return (int)
        round.roles().stream()
            .filter(other -> isInvestor(other) == isInvestor(role))
            .filter(other -> isInvestor(role) || other.property().equals(role.property()))
            .filter(other -> other.evidence().quote().equals(quote))
            .map(Fact.Role::entity)
            .distinct()
            .count();
  }

  /** A lead is an investor by the same words: that is one piece of evidence, not two. */
  private static boolean isToldAsLead(Fact.Event round, Fact.Role role) {
    return role.property().equals(Terms.INVESTOR)
        && round
            .roles()
            .contains(new Fact.Role(Terms.LEAD_INVESTOR, role.entity(), role.evidence()));
  }

  private static boolean isInvestor(Fact.Role role) {
    return role.property().equals(Terms.INVESTOR) || role.property().equals(Terms.LEAD_INVESTOR);
  }

  private static int shortest(Entity entity) {
    return entity.names().stream()
        .mapToInt(name -> name.codePointCount(0, name.length()))
        .min()
        .orElse(0);
  }

  private Evidence evidence(Evidence evidence, Circumstances circumstances) {
    Double confidence =
        calibration.confidence(circumstances.fact(), evidence.rule(), circumstances.features());
    return confidence == null
        ? evidence
        : new Evidence(evidence.quote(), evidence.mention(), evidence.rule(), confidence);
  }
}
