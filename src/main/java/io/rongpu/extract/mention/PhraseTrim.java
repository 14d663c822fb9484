package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;

/**
 * Takes off a phrase what stands around the one it names: marks, and words of the sentence before
 * it ("36氪获悉，", "近日，", "一家名为"). One per document.
 */
final class PhraseTrim {

  private static final Pattern TRIM =
      Pattern.compile(
          "^[\\s，,。、：:；;！!？?·\\-—―─–|｜丨#*~～”」』’】）)]+|[\\s，,。、：:；;！!？?·\\-—|｜丨#*~～（(]+$");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:.{0,12}?(?:获悉|了解到|报道称?|消息称?|讯)[，,：:\\s]+|\uE003+(?:消息|讯|上午|下午|晚间?)?[，,\\s]*|(?:"
              + Lexicon.load("words-before-phrases").alternatives()
              + "|是(?=\\p{IsHan}{3})|专注于\\S{0,12}的)[，,\\s]*)+");

  private final String text;
  private final NameEdges edges;

  PhraseTrim(String text, NameEdges edges) {
    this.text = text;
    this.edges = edges;
  }

  /** What is left of {@code phrase}; empty where nothing is. */
  Span of(Span phrase) {
    Span span = phrase;
    while (true) {
      String words = span.of(text);
      Matcher matcher = TRIM.matcher(words);
      int from = 0;
      int to = words.length();
      while (matcher.find()) {
        if (matcher.start() == 0) {
          from = matcher.end();
        } else {
          to = matcher.start();
        }
      }
      if (from < to
          && "【「『“".indexOf(words.charAt(from)) >= 0
          && words.substring(from, to).matches("[^】」』”]*")) {
        from++;
      }
      Matcher lead = LEAD.matcher(words.substring(from, Math.max(from, to)));
      if (lead.find()
          && lead.end() < to - from
          && edges.mayBegin(
              span.start() + from, span.start() + from + lead.end(), span.start() + to)) {
        from += lead.end();
      }
      if (from >= to) {
        return new Span(span.start(), span.start());
      }
      if (from == 0 && to == words.length()) {
        return span;
      }
      span = new Span(span.start() + from, span.start() + to);
    }
  }
}
