package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Set;

/** Whether a name that stands inside a longer one is the same entity's. */
final class SameName {

  private static final Lexicon FIRM_TAILS = Lexicon.load("tails-of-firms");
  private static final Lexicon COMPANY_TAILS = Lexicon.load("tails-of-companies");

  /** "云杉" and "云杉农业网", "云杉" and "云杉ai". */
  private static final Pattern NET = Pattern.compile("\\p{IsHan}{2}网|[a-z0-9.]+");

  private SameName() {}

  /** Whether {@code form} is a name as it is registered. */
  static boolean isLegal(String form) {
    return LegalForm.ends(form) || form.endsWith("股份");
  }

  /**
   * Whether two people are one: "Dario" and "Dario Amodei".
   *
   * @param shorter a form as written
   * @param longer a form that holds it
   */
  static boolean ofPerson(String shorter, String longer) {
    return List.of(longer.split("[ ·]")).contains(shorter) && !shorter.equals(longer);
  }

  /**
   * Whether two organisations are one, by their keys.
   *
   * @param both what both were taken for
   */
  static boolean ofOrganization(String shorter, String longer, Set<Entity.Kind> both) {
    if (isLegal(longer) && !isLegal(shorter)) {
      return !Han.isAll(shorter, 2, 2) || longer.indexOf(shorter) <= 3;
    }
    if (!longer.startsWith(shorter)) {
      return false;
    }
    String tail = longer.substring(shorter.length());
    return both.contains(Entity.Kind.INVESTMENT_FIRM) && FIRM_TAILS.contains(tail)
        || both.contains(Entity.Kind.COMPANY)
            && (COMPANY_TAILS.contains(tail) || NET.matcher(tail).matches());
  }
}
