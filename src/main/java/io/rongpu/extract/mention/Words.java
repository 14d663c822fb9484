package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of a document by their places. Immutable and thread-safe. */
final class Words {

  private static final Set<Tag> FUNCTION =
      EnumSet.of(Tag.ADVERB, Tag.TIME, Tag.PRONOUN, Tag.CONJUNCTION, Tag.PREPOSITION, Tag.PARTICLE);

  private final List<Sentence> sentences;

  private Words(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static Words of(Document document) {
    return new Words(document.sentences());
  }

  static Words none() {
    return new Words(List.of());
  }

  /** The words that begin and end inside {@code span}, in order. Only its sentence is cut. */
  List<Token> inside(Span span) {
    List<Token> inside = new ArrayList<>();
    for (int i = firstEndingAfter(span.start()); i < sentences.size(); i++) {
      if (sentences.get(i).span().start() >= span.end()) {
        break;
      }
      for (Token token : sentences.get(i).tokens()) {
        if (token.span().start() >= span.end()) {
          break;
        }
        if (span.contains(token.span())) {
          inside.add(token);
        }
      }
    }
    return inside;
  }

  /** Whether a word begins before {@code at} and ends after it. */
  boolean cut(int at) {
    int i = firstEndingAfter(at);
    return i < sentences.size()
        && sentences.get(i).span().start() < at
        && sentences.get(i).tokens().stream()
            .anyMatch(token -> token.span().start() < at && at < token.span().end());
  }

  /** A word of the dictionary of two characters or more that names nothing of its own. */
  static boolean isOrdinary(Token token) {
    return token.span().length() >= 2 && token.tag().isOrdinary();
  }

  /** A word that ties others together: 已, 于, 其, 和, 了, 近来. */
  static boolean isFunction(Token token) {
    return FUNCTION.contains(token.tag());
  }

  /**
   * By halves: the sentences stand in the order of the text. Only those asked are cut into words.
   */
  private int firstEndingAfter(int at) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
