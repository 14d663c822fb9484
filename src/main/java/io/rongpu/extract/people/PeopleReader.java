package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads people's names in one document: by form, against HanLP's words, and by what the document
 * repeats. Remembers whom it met last, for 他 and 她. One per document.
 */
final class PeopleReader {

  private final DocumentContext context;
  private final String text;
  private @Nullable Name last;
  private int lastBlock = -1;

  PeopleReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** The person whose name begins at {@code at}, or null; {@code linked} after a word like 是. */
  @Nullable Name at(Sentence sentence, int at, boolean linked) {
    Name byForm = PersonReader.at(text, at);
    Token token = tokenAt(sentence, byForm == null ? at : byForm.span().start());
    if (byForm == null) {
      return token != null && token.tag() == Tag.PERSON && token.span().length() >= 2
          ? name(token.span())
          : null;
    }
    String form = byForm.text();
    if (!form.matches("\\p{IsHan}{2,4}")) {
      return isPersonalLatin(form, linked) ? withLatin(byForm) : null;
    }
    if (isWord(token) || token == null && isInsideWord(sentence, byForm.span().start())) {
      return null;
    }
    int start = byForm.span().start();
    if (form.length() == 3
        && (context.names().count(form.substring(0, 2)) > context.names().count(form)
            || isWordStart(sentence, start + 2))) {
      return name(new Span(start, start + 2));
    }
    return withLatin(longer(byForm));
  }

  /** 罗敬 is 罗敬之 where the document never has it without 之. */
  private Name longer(Name person) {
    int end = person.span().end() + 1;
    if (person.text().length() != 2 || end > text.length()) {
      return person;
    }
    Span span = new Span(person.span().start(), end);
    String form = span.of(text);
    boolean always =
        form.matches("\\p{IsHan}{3}")
            && context.names().count(form) >= 2
            && context.names().count(form) == context.names().count(person.text());
    return always ? name(span) : person;
  }

  /** Whether {@code at} lies inside a word: 席执行 in 首席执行官 is nobody. */
  private static boolean isInsideWord(Sentence sentence, int at) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.span().start() < at && at < token.span().end());
  }

  /** The first person named in {@code sentence} from {@code from} to {@code to}, or null. */
  @Nullable Name first(Sentence sentence, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      char c = text.charAt(at);
      boolean inside =
          at > from
              && c < 128
              && Character.isLetter(text.charAt(at - 1))
              && text.charAt(at - 1) < 128;
      if (inside || c < 128 && !Character.isUpperCase(c)) {
        continue;
      }
      Name person = at(sentence, at, true);
      if (person != null
          && person.span().start() == at
          && person.span().end() <= to
          && isRepeated(person)
          && !text.startsWith("的", person.span().end())
          && !text.startsWith(" 的", person.span().end())) {
        return person;
      }
    }
    return null;
  }

  /** Takes note of a person met in {@code sentence}. */
  void met(Name person, Sentence sentence) {
    last = person;
    lastBlock = sentence.block();
  }

  /** Whom 他 or 她 in {@code sentence} means: the person met last in its block or the one before. */
  @Nullable Name pronoun(Sentence sentence) {
    return sentence.block() - lastBlock <= 1 ? last : null;
  }

  private boolean isPersonalLatin(String form, boolean linked) {
    if (context.book().isOrganization(form)) {
      return false;
    }
    boolean words = form.contains(" ") || form.contains("·");
    boolean plain =
        form.matches("[A-Z\u00C0-\u00DE][\\p{IsLatin}'’]*[a-z\u00DF-\u024F]?")
            && !form.matches(".+[A-Z].*");
    return words && !form.matches(".*\\b[A-Z][a-z]+[A-Z]{2,}.*")
        || (plain || form.matches("[A-Z]{2}")) && !linked
        || plain && context.names().count(form) >= 2 && !context.lists().endsLikeFirm(form);
  }

  private boolean isRepeated(Name person) {
    return !context.book().isOrganization(person.text())
        && (context.names().count(person.text()) >= 2
            || person.text().contains("·")
            || person.text().contains(" "));
  }

  /** "萨姆·奥尔特曼（Sam Altman）": the bracket is the same person. */
  private Name withLatin(Name person) {
    int end = person.span().end();
    Matcher bracket =
        Pattern.compile("^\\s?[（(]([A-Z][\\p{IsLatin}.'’ -]{2,40}|[\\p{IsHan}·]{2,12})[）)]")
            .matcher(text.substring(end, Math.min(text.length(), end + 50)));
    return bracket.find() && PersonReader.isPerson(bracket.group(1))
        ? person.with(bracket.group(1).strip())
        : person;
  }

  private Name name(Span span) {
    return new Name(java.util.List.of(span.of(text)), span, Entity.Kind.PERSON);
  }

  /** A word of the dictionary is no name: 经验 is nobody though 经 is a family name. */
  private static boolean isWord(@Nullable Token token) {
    return token != null
        && token.span().length() >= 2
        && token.tag() != Tag.PERSON
        && token.tag() != Tag.OTHER;
  }

  private static boolean isWordStart(Sentence sentence, int at) {
    Token token = tokenAt(sentence, at);
    return token != null && token.span().length() >= 2;
  }

  private static @Nullable Token tokenAt(Sentence sentence, int at) {
    for (Token token : sentence.tokens()) {
      if (token.span().start() == at) {
        return token;
      }
    }
    return null;
  }
}
