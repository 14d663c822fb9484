package io.rongpu.evaluate;

import io.rongpu.extract.confidence.Circumstances;
import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** What the rules read in one article, judged, with the circumstances that the claims tell. */
final class Readings {

  private final String article;
  private final Graph claims;
  private final Proofs proofs;
  private final int textLength;

  Readings(String article, Graph claims, Proofs proofs, String text) {
    this.article = article;
    this.claims = claims;
    this.proofs = proofs;
    this.textLength = text.codePointCount(0, text.length());
  }

  /** One for each rule that read what is judged; none for what is not counted. */
  List<Reading> of(Judged judged) {
    List<Reading> readings = new ArrayList<>();
    Item item = judged.read();
    if (item != null && (judged.isHit() || judged.isWrong()) && !isToldAsLead(item)) {
      String fact = fact(item.role());
      for (Proof proof : proofs.of(item.claims())) {
        readings.add(
            new Reading(
                article,
                fact,
                proof.rule(),
                circumstances(fact, item, proof).features(),
                judged.isHit(),
                proof.confidence()));
      }
    }
    return readings;
  }

  /** A lead is an investor by the ontology: it was read once and is judged once. */
  private boolean isToldAsLead(Item item) {
    return item.role() == Role.INVESTOR
        && item.claims().stream().anyMatch(told -> isLead(told.getSubject(), told.getObject()));
  }

  private boolean isLead(Node round, Node party) {
    return claims.contains(round, Vocabulary.term(Terms.LEAD_INVESTOR), party);
  }

  private Circumstances circumstances(String fact, Item item, Proof proof) {
    Proof company =
        Role.OF_ROUNDS.contains(item.role()) && item.role() != Role.COMPANY
            ? company(item.claims().get(0).getSubject())
            : null;
    boolean isParty =
        switch (item.role()) {
          case LEAD, INVESTOR, ADVISOR -> true;
          default -> false;
        };
    boolean isNamed = isParty || item.role() == Role.COMPANY || item.role() == Role.HOLDINGS;
    return new Circumstances(
        fact,
        textLength,
        company == null ? null : company.rule(),
        company != null && company.start() == proof.start(),
        isParty ? together(item.claims().get(0), proof) : 0,
        isNamed ? shortest(item.party(0)) : 0);
  }

  private @Nullable Proof company(Node round) {
    return claims.stream(round, Vocabulary.term(Terms.COMPANY), Node.ANY)
        .flatMap(told -> proofs.of(List.of(told)).stream())
        .findFirst()
        .orElse(null);
  }

  /** How many investors, leads among them, or advisers were read in the same sentence. */
  private int together(Triple told, Proof proof) {
    Node property = told.getPredicate();
    boolean leads = property.equals(Vocabulary.term(Terms.LEAD_INVESTOR));
    Node all = leads ? Vocabulary.term(Terms.INVESTOR) : property;
    return (int)
        claims.stream(told.getSubject(), all, Node.ANY)
            .filter(
                other ->
                    proofs.of(List.of(other)).stream().anyMatch(p -> p.start() == proof.start()))
            .count();
  }

  private static int shortest(Party party) {
    return party.names().stream()
        .mapToInt(name -> name.codePointCount(0, name.length()))
        .min()
        .orElse(0);
  }

  /** The property that extractors read for a role, or the class of event that they read at once. */
  private static String fact(Role role) {
    return switch (role) {
      case COMPANY -> Terms.COMPANY;
      case TYPE -> Terms.ROUND_TYPE;
      case AMOUNT -> Terms.AMOUNT;
      case LEAD -> Terms.LEAD_INVESTOR;
      case INVESTOR -> Terms.INVESTOR;
      case DATE -> Terms.ANNOUNCED_DATE;
      case STATUS -> Terms.STATUS;
      case VALUATION -> Terms.VALUATION;
      case ADVISOR -> Terms.FINANCIAL_ADVISOR;
      case FOUNDERS -> Terms.FOUNDER;
      case POSITIONS -> Terms.POSITION;
      case FOUNDED -> Terms.FOUNDING_DATE;
      case HQ -> Terms.HEADQUARTERS;
      case ACQUISITIONS -> Terms.ACQUISITION;
      case HOLDINGS -> Terms.INVESTED_IN;
    };
  }
}
