package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.text.regex.Pattern;

/** Says whether a name in Latin letters or with dots is somebody's. One per document. */
final class LatinPersons {

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon NEVER_LATIN = Lexicon.load("never-latin-persons");

  /** DeepMind, and not McDonald. */
  private static final Pattern INNER_CAPITAL =
      Pattern.compile(".*\\b(?!Mac|Van|Von|Fitz)[A-Z][a-z]{2,}[A-Z].*");

  private final DocumentContext context;

  LatinPersons(DocumentContext context) {
    this.context = context;
  }

  /** Whether {@code form} is a person's; {@code linked} after a word like 是. */
  boolean isPerson(String form, boolean linked) {
    if (context.book().isOrganization(form) || isNever(form)) {
      return false;
    }
    boolean words = form.contains(" ") || PersonReader.isTranscribed(form);
    boolean plain =
        form.matches("[A-Z\u00C0-\u00DE][\\p{IsLatin}'’]*[a-z\u00DF-\u024F]?")
            && !form.matches(".+[A-Z].*");
    return words && !form.matches(".*\\b[A-Z][a-z]+[A-Z]{2,}.*")
        || (plain || form.matches("[A-Z]{2}")) && !linked
        || plain && context.names().count(form) >= 2 && !context.lists().endsLikeFirm(form);
  }

  /** "Forward Deployed Engineer", "Spruce DeepMind": capitalised words that name nobody. */
  static boolean isNever(String form) {
    if (INNER_CAPITAL.matcher(form).matches()) {
      return true;
    }
    for (String word : form.split(" ")) {
      if (NEVER_LATIN.contains(word) || OPERATING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
