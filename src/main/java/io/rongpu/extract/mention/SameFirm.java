package io.rongpu.extract.mention;

import java.util.Set;

/**
 * Whether two names with one brand and different nouns of a firm are the same investor's: 云杉投资 and
 * 云杉资本. Newswriters take one for the other; where a sentence names both, they are two.
 */
final class SameFirm {

  private static final Lexicon PLACES = Lexicon.load("places");

  /** Nouns that are taken for each other; 集团 or 控股 names the owner. */
  private static final Set<String> NOUNS = Set.of("投资", "资本", "创投", "风投", "基金", "资产");

  private static final int NOUN = 2;

  private SameFirm() {}

  /** Whether {@code one} and {@code other} differ in such a noun alone. */
  static boolean differInNoun(String one, String other) {
    int brand = one.length() - NOUN;
    return brand >= 2
        && one.length() == other.length()
        && !one.equals(other)
        && other.startsWith(one.substring(0, brand))
        && NOUNS.contains(one.substring(brand))
        && NOUNS.contains(other.substring(brand))
        && !PLACES.contains(one.substring(0, brand));
  }
}
