package io.rongpu.resolve;

/**
 * The parts of an organisation's name.
 *
 * @param key the whole, in normal form
 * @param core the key without a place at its beginning or in brackets
 * @param stem the core without the word at its end
 * @param word the word at its end, empty when it is none of {@code name-words.txt}
 * @param sort what sort of word: firm, group, trade, line; empty when there is none
 * @param han the Chinese part of a name in two scripts, else empty
 * @param latin the other part, else empty
 */
record NameForm(
    String key, String core, String stem, String word, String sort, String han, String latin) {

  boolean isBare() {
    return sort.isEmpty();
  }

  boolean isFirm() {
    return sort.equals("firm");
  }
}
