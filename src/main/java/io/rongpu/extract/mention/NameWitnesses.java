package io.rongpu.extract.mention;

import io.rongpu.model.Span;

/**
 * Weighs what speaks for and against a string being a name: lexicon, ending, legal form, quotes,
 * Latin letters, how often and how the document uses it, and the words it is made of. Every witness
 * adds a fixed weight; {@link #LIKELY} is enough for a member of a list. One per document; not
 * thread-safe.
 */
public final class NameWitnesses {

  /** From this weight on a form in a list of names is taken for one. */
  public static final int LIKELY = 1;

  /** Below this weight not even the subject of a sentence is a name, unless it stands often. */
  private static final int POSSIBLE = -2;

  /** From this weight on there is no doubt. */
  static final int SURE = 3;

  /** What stands so often in a document may be a name in spite of its words. */
  private static final int OFTEN = 2;

  private final String text;
  private final NameReader names;
  private final NameWords words;
  private final WordsWitness inWords;

  NameWitnesses(String text, NameReader names, NameWords words, WordsWitness inWords) {
    this.text = text;
    this.names = names;
    this.words = words;
    this.inWords = inWords;
  }

  /**
   * What the witnesses say of {@code name}. Its best form counts, and what a form says by itself is
   * not taken back by the words that it is made of.
   */
  public int weight(Name name) {
    int best = weight(name.text(), name.span());
    for (String form : name.forms()) {
      int alone = FormWitness.weight(form);
      best = alone > 0 ? Math.max(best, alone) : best;
    }
    return best + (name.forms().size() > 1 ? 1 : 0);
  }

  /**
   * Whether {@code name} may name who raised money: no description, and little speaks against it.
   */
  public boolean isPossible(Name name) {
    return !isDescription(name) && (names.count(name.text()) >= OFTEN || weight(name) >= POSSIBLE);
  }

  /** Whether more speaks for {@code name} being one than against it. */
  public boolean isPlausible(Name name) {
    return weight(name) >= LIKELY;
  }

  /** Whether there is no doubt that {@code name} is one. */
  public boolean isSure(Name name) {
    return weight(name) >= SURE;
  }

  /** Whether what stands at {@code span} is likely a name. */
  boolean isLikely(Span span) {
    return weight(span.of(text), span) >= LIKELY;
  }

  private int weight(String form, Span span) {
    int weight = FormWitness.weight(form) + (isQuoted(form, span) ? 2 : 0);
    if (names.count(form) >= 2 && !words.isOrdinary(span)) {
      weight++;
    }
    if (form.length() < 3 && PersonReader.isPerson(form)) {
      weight++;
    }
    return weight + inWords.weight(span);
  }

  /** Whether {@code span} is made of dictionary words, places and numbers alone. */
  public boolean isOrdinary(Span span) {
    return words.isOrdinary(span);
  }

  /**
   * Whether {@code name} says what somebody is and not who: dictionary words with a noun of kind
   * last, "人工智能公司", "机器人行业".
   */
  public boolean isDescription(Name name) {
    return name.forms().size() == 1
        && NameWords.describes(name.text()) // before words are asked for, which are dear
        && words.isOrdinary(name.span())
        && !isQuoted(name.text(), name.span());
  }

  /** Whether {@code form} stands in quotes, at {@code span} or anywhere. */
  boolean isQuoted(String form, Span span) {
    return Quotes.openBefore(text, span.start())
        || names.count("“" + form + "”") > 0
        || names.count("「" + form + "」") > 0;
  }
}
