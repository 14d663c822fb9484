package io.rongpu.text;

import java.util.List;

/** Spells Chinese characters in Latin letters. Implementations are thread-safe once made. */
@FunctionalInterface
public interface Romanizer {

  /**
   * The pinyin of each character of {@code text} in lower case without tones, such as {@code [ta,
   * lin]}; characters that have none are left out.
   */
  List<String> syllables(String text);
}
