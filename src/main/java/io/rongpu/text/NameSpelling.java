package io.rongpu.text;

import java.util.List;

/** How Chinese names may be spelled otherwise. Implementations are thread-safe once made. */
public interface NameSpelling {

  /** The text in simplified characters. */
  String simplified(String text);

  /**
   * The ways to read each UTF-16 unit of {@code text} aloud: pinyin in lower case without tones,
   * the likeliest where it stands first; none for what is no Chinese character.
   */
  List<List<String>> readings(String text);
}
