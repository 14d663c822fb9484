package io.rongpu.extract.people;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whom a document introduced by a title, and whom it met last, for 他 and 她. One per
 * document.
 */
final class PeopleMet {

  private final Set<String> introduced = new HashSet<>();
  private @Nullable Name last;
  private int lastBlock = -1;
  private final List<Name> inSentence = new ArrayList<>();
  private @Nullable Span lastSentence;

  /** Takes note of a person whom a title introduced: elsewhere the bare name is enough. */
  void introduced(Name person) {
    introduced.addAll(person.forms());
  }

  /** Whether a title introduced somebody of that name before. */
  boolean isIntroduced(String form) {
    return introduced.contains(form);
  }

  /** Takes note of a person met in {@code sentence}. */
  void met(Name person, Sentence sentence) {
    last = person;
    lastBlock = sentence.block();
    if (!sentence.span().equals(lastSentence)) {
      inSentence.clear();
    }
    lastSentence = sentence.span();
    inSentence.add(person);
  }

  /** Who were met in {@code sentence}, in order. */
  List<Name> in(Sentence sentence) {
    return sentence.span().equals(lastSentence) ? List.copyOf(inSentence) : List.of();
  }

  /** Whom 他 or 她 in {@code sentence} means: the person met last in its block or the one before. */
  @Nullable Name pronoun(Sentence sentence) {
    return sentence.block() - lastBlock <= 1 ? last : null;
  }
}
