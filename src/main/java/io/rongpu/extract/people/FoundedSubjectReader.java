package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was founded where it stands before the verb: "云杉由周明创立". One per document. */
final class FoundedSubjectReader {

  /** "云杉是一家由周明创办的公司": what stands before 由 besides the name. */
  private static final Pattern IS_ONE =
      Pattern.compile("(?:(?:则|便|就)?是?(?:一家|一个|一款|一间|家)|[”」]?(?:则|便|就)?是)$");

  private static final Pattern IS = Pattern.compile("(?:则|便|就|正)?是");

  private final DocumentContext context;
  private final EmployerReader employers;
  private final String text;

  FoundedSubjectReader(DocumentContext context, EmployerReader employers) {
    this.context = context;
    this.employers = employers;
    this.text = context.document().text();
  }

  /** What stands before 由: a name, or nothing or a pronoun for what was named before. */
  @Nullable Name read(Sentence sentence, Span phrase) {
    String words = phrase.of(text).strip();
    int comma = phrase.start() - 1;
    if (IS.matcher(words).matches()
        && comma > sentence.span().start()
        && text.charAt(comma) == '，') {
      Span before = new Span(employers.clauseStart(sentence, comma), comma);
      Name named = FoundedNames.known(context, employers.name(sentence, before));
      if (named != null) {
        return named; // "云杉，是由周明创立的"
      }
    }
    Matcher kind = IS_ONE.matcher(words);
    if (kind.find()) {
      return read(
          sentence,
          new Span(phrase.start(), phrase.start() + phrase.of(text).indexOf(words) + kind.start()));
    }
    if (words.endsWith("——")) {
      List<Name> named = context.book().organizations(text, phrase);
      return named.size() == 1 ? named.get(0) : null; // "云杉浮出水面——由甲某等创立"
    }
    if (words.isEmpty() || FoundedNameBounds.isPointed(words)) {
      Employer its =
          employers.in(sentence, new Span(phrase.start(), phrase.start()), List.of("创始人"));
      return its == null ? context.focus() : its.organization();
    }
    return FoundedNames.known(context, context.names().read(phrase, Entity.Kind.COMPANY));
  }
}
