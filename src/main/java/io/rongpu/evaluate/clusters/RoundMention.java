package io.rongpu.evaluate.clusters;

/**
 * A round as an article tells it, and which round that is. What isn't told is {@code -}.
 *
 * @param round an identifier that only gold uses
 * @param article the key of the article
 * @param company a name of the company in the article
 * @param type the code of the round type
 * @param date at the precision told
 * @param amount the words of the text
 * @param half which part of gold, such as rules and judged
 */
public record RoundMention(
    String round,
    String article,
    String company,
    String type,
    String date,
    String amount,
    String half) {

  String text() {
    return String.join(" ", article, company, type, date, amount);
  }
}
