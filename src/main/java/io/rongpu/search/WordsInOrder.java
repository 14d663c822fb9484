package io.rongpu.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The parts of a name, Chinese ones by character. */
final class WordsInOrder extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> words;
  private Iterator<String> rest;
  private boolean isFirst = true;

  WordsInOrder(List<String> parts) {
    words = of(parts);
    rest = words.iterator();
  }

  static List<String> of(List<String> parts) {
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      if (NameForm.isHan(part.charAt(0))) {
        part.codePoints().mapToObj(Character::toString).forEach(words::add);
      } else {
        words.add(part);
      }
    }
    return words;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    term.append(rest.next());
    step.setPositionIncrement(isFirst ? Documents.GAP : 1);
    isFirst = false;
    return true;
  }

  @Override
  public void reset() {
    rest = words.iterator();
    isFirst = true;
  }
}
