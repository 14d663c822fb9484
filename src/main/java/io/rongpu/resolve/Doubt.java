package io.rongpu.resolve;

import java.util.Comparator;
import java.util.List;

/**
 * Two things that may be one.
 *
 * @param one the one
 * @param other the other
 * @param score what speaks for it less what speaks against; {@code thresholds.tsv} says from what
 *     on they are one
 * @param pro what speaks for it
 * @param contra what speaks against it
 * @param isSettled whether nothing is left to decide: they are one, or the dictionary or a decision
 *     says they are two
 */
public record Doubt(
    Side one, Side other, int score, List<String> pro, List<String> contra, boolean isSettled) {

  /** The one with most articles to be told right first, then the nearest to being one. */
  static final Comparator<Doubt> MOST_CONSEQUENTIAL_FIRST =
      Comparator.comparingLong((Doubt doubt) -> -doubt.one().articles() * doubt.other().articles())
          .thenComparingInt(doubt -> -doubt.score())
          .thenComparing(doubt -> doubt.one().iri())
          .thenComparing(doubt -> doubt.other().iri());

  /**
   * A thing.
   *
   * @param iri its IRI
   * @param reference how a decision names it: its name where nothing else has that
   * @param kind company, investor, organization or person
   * @param names all its names, the main one first
   * @param articles how many speak of it
   * @param examples the keys of a few of them
   */
  public record Side(
      String iri,
      String reference,
      String kind,
      List<String> names,
      long articles,
      List<String> examples) {

    /** The main name. */
    public String name() {
      return names.get(0);
    }
  }
}
