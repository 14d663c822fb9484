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
  OTHER
}
