package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import java.util.List;
import java.util.Set;

/** What an entity is, by its names and by what they were taken for. */
final class EntityKind {

  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.investors();

  private EntityKind() {}

  /**
   * Its kind.
   *
   * @param seen what its names were taken for
   */
  static Entity.Kind of(List<String> forms, Set<Entity.Kind> seen) {
    boolean firmLike = forms.stream().anyMatch(EntityKind::endsLikeFirm);
    if (seen.contains(Entity.Kind.PERSON) && !seen.contains(Entity.Kind.COMPANY) && !firmLike) {
      return Entity.Kind.PERSON;
    }
    boolean invests =
        seen.contains(Entity.Kind.INVESTMENT_FIRM) || seen.contains(Entity.Kind.ORGANIZATION);
    if (invests && (firmLike || forms.stream().anyMatch(EntityKind::isInvestor))) {
      return Entity.Kind.INVESTMENT_FIRM;
    }
    if (seen.contains(Entity.Kind.COMPANY) || seen.contains(Entity.Kind.INVESTMENT_FIRM)) {
      return Entity.Kind.COMPANY;
    }
    return seen.contains(Entity.Kind.PLACE) ? Entity.Kind.PLACE : Entity.Kind.ORGANIZATION;
  }

  private static boolean endsLikeFirm(String form) {
    return ENDINGS.longestBefore(form, form.length()) != null;
  }

  private static boolean isInvestor(String form) {
    return INVESTORS.contains(form) && !OPERATING.contains(form);
  }
}
