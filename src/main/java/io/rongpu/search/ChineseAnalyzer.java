package io.rongpu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A Lucene analyser whose words are a {@link WordFinder}'s. */
final class ChineseAnalyzer extends Analyzer {

  private final Function<String, List<Word>> words;

  /**
   * @param words the words of a text, by place
   */
  ChineseAnalyzer(Function<String, List<Word>> words) {
    this.words = words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Words(words));
  }

  private static final class Words extends Tokenizer {
    private final Function<String, List<Word>> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Iterator<Word> rest = List.<Word>of().iterator();
    private int length;
    private int place;

    Words(Function<String, List<Word>> words) {
      this.words = words;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!rest.hasNext()) {
        return false;
      }
      Word word = rest.next();
      term.append(word.text());
      step.setPositionIncrement(word.place() - place);
      place = word.place();
      // Folding may have changed the length of the text.
      offset.setOffset(
          correctOffset(Math.min(word.start(), length)),
          correctOffset(Math.min(word.end(), length)));
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[1024];
      for (int read = input.read(buffer); read > 0; read = input.read(buffer)) {
        text.append(buffer, 0, read);
      }
      length = text.length();
      place = -1;
      rest = words.apply(text.toString()).iterator();
    }

    @Override
    public void end() {
      try {
        super.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      offset.setOffset(correctOffset(length), correctOffset(length));
    }
  }
}
