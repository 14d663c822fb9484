package io.rongpu.extract.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The currency words, with their ISO 4217 codes. */
final class Currencies {

  private static final Map<String, String> CODES = ResourceTable.load("currencies");

  /** Any currency word, as an alternative of a regular expression. */
  static final String PATTERN = ResourceTable.alternatives(CODES.keySet());

  private Currencies() {}

  /** The code of a word of {@link #PATTERN}; yuan for null and for a sign that is no such word. */
  static String code(@Nullable String word) {
    return word == null ? "CNY" : CODES.getOrDefault(word, "CNY");
  }
}
