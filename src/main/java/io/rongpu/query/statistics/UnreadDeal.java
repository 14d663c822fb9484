package io.rongpu.query.statistics;

/**
 * A sentence that speaks of a deal, and of which no deal was read.
 *
 * @param key the article's key
 * @param start where it begins in the article's text, in code points
 * @param trigger the word that speaks of a deal
 * @param sentence its words
 */
public record UnreadDeal(String key, int start, String trigger, String sentence) {

  /** On one line, tabs between the columns, the trigger marked 【】 in the sentence. */
  public String line() {
    String marked = sentence.replace(trigger, "【" + trigger + "】");
    return String.join("\t", key, trigger, marked.replaceAll("\\s*[\\t\\n\\r]\\s*", " "));
  }
}
