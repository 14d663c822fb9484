package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.List;

/**
 * The witness that looks at the dictionary's words that a name is made of: ordinary words, words of
 * the sentence and half words speak against it, unknown words and a place before it for it. One per
 * document.
 */
final class WordsWitness {

  private final String text;
  private final NameUses uses;
  private final Words words;
  private final NameWords dictionary;

  WordsWitness(String text, NameUses uses, Words words) {
    this.text = text;
    this.uses = uses;
    this.words = words;
    this.dictionary = new NameWords(text, words);
  }

  /** How much the words at {@code span} speak for a name. */
  int weight(Span span) {
    List<Token> inside = words.inside(span);
    if (inside.isEmpty()) {
      return 1; // no dictionary knows it
    }
    if (dictionary.isOrdinary(span, inside)) {
      return ordinaryWeight(span.of(text), inside);
    }
    int weight = words.cut(span.start()) ? -2 : 0;
    weight += NameWords.isPlaceFirst(inside) ? 1 : 0;
    for (int i = 0; i < inside.size(); i++) {
      Token token = inside.get(i);
      boolean edge = i == 0 || i == inside.size() - 1;
      if (Words.isFunction(token) && (edge || token.span().length() >= 2)) {
        weight -= 3;
      } else if (token.tag() == Tag.PREPOSITION
          || edge && token.tag() == Tag.VERB && Words.isOrdinary(token)) {
        weight--;
      }
    }
    return weight + (hasUnknownWord(inside) ? 1 : 0);
  }

  private int ordinaryWeight(String form, List<Token> inside) {
    boolean compound =
        inside.size() >= 2 && inside.stream().noneMatch(token -> token.tag() == Tag.VERB);
    boolean used = uses.asSubject(form) && !NameWords.describes(form);
    return used ? -1 : compound ? -2 : -4;
  }

  /** The dictionary breaks a word that it doesn't know into characters. */
  private static boolean hasUnknownWord(List<Token> inside) {
    int run = 0;
    for (Token token : inside) {
      boolean proper = token.tag() == Tag.PERSON || token.tag() == Tag.ORGANIZATION;
      boolean single =
          token.span().length() == 1 && !Words.isFunction(token) && !NameWords.isNumber(token);
      run = single ? run + 1 : 0;
      if (run >= 2 || proper && token.span().length() >= 2) {
        return true;
      }
    }
    return false;
  }
}
