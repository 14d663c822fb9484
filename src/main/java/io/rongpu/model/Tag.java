package io.rongpu.model;

/** The word classes that the extractors look at; an analyser maps its own tags to these. */
public enum Tag {
  PERSON,
  PLACE,
  ORGANIZATION,
  NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  PARTICLE,
  NUMERAL,
  MEASURE,
  TIME,
  LATIN,
  PUNCTUATION,
  OTHER;

  /** Whether words of this class are the dictionary's own and name nobody by themselves. */
  public boolean isOrdinary() {
    return switch (this) {
      case NOUN,
          VERB,
          ADJECTIVE,
          ADVERB,
          TIME,
          PRONOUN,
          CONJUNCTION,
          PREPOSITION,
          PARTICLE,
          NUMERAL,
          MEASURE ->
          true;
      default -> false;
    };
  }
}
