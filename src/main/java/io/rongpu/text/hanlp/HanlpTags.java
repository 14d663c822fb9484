package io.rongpu.text.hanlp;

import io.rongpu.model.Tag;

/** HanLP's tags (PKU set, extended) as ours. */
final class HanlpTags {

  private HanlpTags() {}

  /** The class of a word; {@code nature} is HanLP's code such as {@code nrf}, maybe empty. */
  static Tag tag(String nature, String word) {
    if (nature.startsWith("nx") || isLatin(word)) {
      return Tag.LATIN;
    }
    if (nature.startsWith("nr")) {
      return Tag.PERSON;
    }
    if (nature.startsWith("ns")) {
      return Tag.PLACE;
    }
    if (nature.startsWith("nt") || nature.startsWith("ni")) {
      return Tag.ORGANIZATION;
    }
    if (nature.isEmpty()) {
      return Tag.OTHER;
    }
    return switch (nature.charAt(0)) {
      case 'n', 'g' -> Tag.NOUN;
      case 'v' -> Tag.VERB;
      case 'a', 'b', 'z' -> Tag.ADJECTIVE;
      case 'd' -> Tag.ADVERB;
      case 'r' -> Tag.PRONOUN;
      case 'p' -> Tag.PREPOSITION;
      case 'c' -> Tag.CONJUNCTION;
      case 'u', 'y', 'e', 'o' -> Tag.PARTICLE;
      case 'm' -> Tag.NUMERAL;
      case 'q' -> Tag.MEASURE;
      case 't' -> Tag.TIME;
      case 'w' -> Tag.PUNCTUATION;
      default -> Tag.OTHER;
    };
  }

  private static boolean isLatin(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c < 0x250 && Character.isLetterOrDigit(c))
        && word.chars().anyMatch(Character::isLetter);
  }
}
