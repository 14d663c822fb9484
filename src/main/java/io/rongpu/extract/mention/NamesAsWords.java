package io.rongpu.extract.mention;

import io.rongpu.model.InOrder;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of a sentence where each given name is one, however the dictionary cuts it. */
final class NamesAsWords {

  private NamesAsWords() {}

  /**
   * {@code words} with those of {@code names} that stand in {@code sentence}; both are in order.
   */
  static List<Token> in(Span sentence, List<Token> words, List<Span> names) {
    List<Span> own = InOrder.inside(names, name -> name, sentence);
    if (own.isEmpty()) {
      return words;
    }
    List<Token> tokens = new ArrayList<>();
    own.forEach(name -> tokens.add(new Token(name, Tag.ORGANIZATION)));
    int next = 0;
    for (Token word : words) {
      while (next < own.size() && own.get(next).end() <= word.span().start()) {
        next++;
      }
      int from = word.span().start();
      for (int i = next; i < own.size() && own.get(i).start() < word.span().end(); i++) {
        addRest(tokens, word, from, own.get(i).start());
        from = Math.max(from, own.get(i).end());
      }
      addRest(tokens, word, from, word.span().end());
    }
    tokens.sort(Comparator.comparing(Token::span));
    return tokens;
  }

  /** What a name leaves of a word. */
  private static void addRest(List<Token> tokens, Token word, int from, int to) {
    if (from < to) {
      tokens.add(new Token(new Span(from, to), word.tag()));
    }
  }
}
