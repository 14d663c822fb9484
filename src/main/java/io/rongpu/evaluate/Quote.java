package io.rongpu.evaluate;

/**
 * A sentence with the words that matter marked; nothing is marked when {@code marked} is empty.
 *
 * @param before what stands before them
 * @param marked the words
 * @param after what stands after them
 */
public record Quote(String before, String marked, String after) {

  static Quote unmarked(String sentence) {
    return new Quote(sentence, "", "");
  }

  /** The sentence on one line, the words as 【words】. */
  @Override
  public String toString() {
    String text = marked.isEmpty() ? before + after : before + "【" + marked + "】" + after;
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
