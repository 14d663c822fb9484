package io.rongpu.extract.people;

import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up the words of a sentence by place, without walking through all of them. */
final class SentenceWords {

  private SentenceWords() {}

  /** The word that begins at {@code at}, or null. */
  static @Nullable Token at(Sentence sentence, int at) {
    Token token = covering(sentence, at);
    return token != null && token.span().start() == at ? token : null;
  }

  /** Whether {@code at} lies inside a word: 席执行 in 首席执行官 is nobody. */
  static boolean isInside(Sentence sentence, int at) {
    Token token = covering(sentence, at);
    return token != null && token.span().start() < at;
  }

  /** The word that ends at {@code end}, or null. */
  static @Nullable Token endingAt(Sentence sentence, int end) {
    Token token = covering(sentence, end - 1);
    return token != null && token.span().end() == end ? token : null;
  }

  /** The words that lie in {@code span}, whole or in part. */
  static List<Token> in(Sentence sentence, Span span) {
    List<Token> found = new ArrayList<>();
    for (int at = span.start(); at < span.end(); at++) {
      Token token = covering(sentence, at);
      if (token != null) {
        found.add(token);
        at = token.span().end() - 1;
      }
    }
    return found;
  }

  /** The word that has the character at {@code at}, or null. */
  private static @Nullable Token covering(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      if (token.span().end() <= at) {
        low = middle + 1;
      } else if (token.span().start() > at) {
        high = middle - 1;
      } else {
        return token;
      }
    }
    return null;
  }
}
