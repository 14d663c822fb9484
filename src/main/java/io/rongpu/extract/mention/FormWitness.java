package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;

/**
 * The witness that looks at a form alone, whoever uses it: known investors, endings of firms and
 * organisations, legal forms, people's names, Latin letters.
 */
final class FormWitness {

  private static final int KNOWN = 5;
  private static final String JAPANESE = "株式会社";

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon ORGANIZATION_ENDINGS = Lexicon.load("organization-endings");

  private static final Pattern LATIN = Pattern.compile("(?s).*[A-Za-z\u00C0-\u024F].*");

  private FormWitness() {}

  /** How much speaks for {@code form}. */
  static int weight(String form) {
    if (INVESTORS.contains(form)) {
      return KNOWN;
    }
    int weight = 0;
    if (LegalForm.ends(form) || form.endsWith(JAPANESE)) {
      weight += 3;
    }
    if (endsLikeName(form, ENDINGS) || form.length() >= 2 && INVESTORS.hasPrefix(form)) {
      weight += 3;
    } else if (endsLikeName(form, ORGANIZATION_ENDINGS)) {
      weight += 2;
    }
    if (form.length() >= 3 && PersonReader.isPerson(form)) {
      weight++;
    }
    if (LATIN.matcher(form).matches()) {
      weight += 2;
    }
    return weight;
  }

  private static boolean endsLikeName(String form, Lexicon endings) {
    String ending = endings.longestBefore(form, form.length());
    return ending != null && form.length() - ending.length() >= 2;
  }
}
