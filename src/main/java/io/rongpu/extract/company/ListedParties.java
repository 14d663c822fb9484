package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of those who hold or are held: each member that is told well to be a company. */
final class ListedParties {

  /** "A、B等早期": the list ends before. */
  private static final Pattern MORE = Pattern.compile("(?<=.{2})等[^、，]{0,8}$");

  private final DocumentContext context;
  private final CompanyReader companies;
  private final String text;
  private final String masked;

  ListedParties(DocumentContext context, CompanyReader companies) {
    this.context = context;
    this.companies = companies;
    this.text = context.document().text();
    this.masked = context.marked().masked();
  }

  /** The members of a list; a pronoun or nothing means whom the text spoke of. */
  List<Name> of(Sentence sentence, Span phrase) {
    return of(sentence, phrase, 0);
  }

  /**
   * As {@link #of(Sentence, Span)}, in a frame that says what is listed.
   *
   * @param support the weight of that frame as a witness
   */
  List<Name> of(Sentence sentence, Span phrase, int support) {
    if (SpokenOf.isPronoun(phrase.of(text))) {
      return meant(sentence, phrase, phrase.start());
    }
    Span list = list(phrase);
    List<Member> members = context.lists().read(list, 0, masked, support);
    List<Name> names = new ArrayList<>();
    for (Member member : members) {
      Name name = member.name();
      if (!CompanyShape.isOne(name) && name.kind() != Entity.Kind.PERSON) {
        continue;
      }
      boolean told =
          name.kind() == Entity.Kind.PERSON
              || context.lists().endsLikeFirm(name.text())
              || companies.read(name.span()) != null
              || support > 0 && members.size() > 2 && !companies.isWord(name.span())
              || (members.size() > 2 || companies.isIntroduced(name))
                  && companies.lenient(name.span()) != null
              || members.size() > 1 && isPlausible(companies.lenient(name.span()));
      if (told) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whom a pronoun means by what is told before {@code at}. */
  List<Name> meant(Sentence sentence, Span pronoun, int at) {
    Name subject = companies.spokenOf().namedBefore(sentence, pronoun, at);
    return subject == null ? List.of() : List.of(subject);
  }

  /** The words of {@code phrase} that list, without "等…". */
  Span list(Span phrase) {
    Matcher more = MORE.matcher(phrase.of(text));
    return more.find() ? new Span(phrase.start(), phrase.start() + more.start()) : phrase;
  }

  private boolean isPlausible(@Nullable Name name) {
    return name != null && context.names().witnesses().isPlausible(name);
  }
}
