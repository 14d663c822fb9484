package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.List;

/** Names of units that begin with the name of the organisation that they are of. Immutable. */
final class UnitNames {

  /** Shorter ones begin names of others by chance. */
  private static final int LONG_ENOUGH = 3;

  private final NameRules rules;
  private final List<String> words = WordList.read("unit-words.txt");

  UnitNames(NameRules rules) {
    this.rules = rules;
  }

  /** What the organisation of this unit may be called, longest first; empty for other names. */
  List<String> owners(String key) {
    String word = words.stream().filter(key::endsWith).findFirst().orElse(null);
    if (word == null) {
      return List.of();
    }
    List<String> owners = new ArrayList<>();
    int end = key.length() - word.length();
    for (int length = end; length > 1; length--) {
      String owner = key.substring(0, length);
      boolean isLong = owner.codePointCount(0, length) >= LONG_ENOUGH || rules.isKnown(owner);
      // 中国银行业协会 is not of 中国银行.
      if (isLong && key.charAt(length) != '业' && rules.normalizer().isTelling(owner)) {
        owners.add(owner);
      }
    }
    return owners;
  }

  /** Whether a name is one of a unit. */
  boolean isUnit(String key) {
    return !owners(key).isEmpty();
  }
}
