package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a post in brackets behind its holder: "周明（云杉CEO）". One per document. */
final class BracketedPostReader {

  /** What may open a bracket behind its holder's name. */
  private static final Pattern HOLDING = Pattern.compile("(?:担任|出任|兼任|任)(?=$|[^务职])");

  private final DocumentContext context;
  private final PeopleReader people;
  private final EmployerReader employers;
  private final String text;

  BracketedPostReader(DocumentContext context, PeopleReader people, EmployerReader employers) {
    this.context = context;
    this.people = people;
    this.employers = employers;
    this.text = context.document().text();
  }

  /** The post that {@code titles} name, or null when they stand in no brackets or nobody before. */
  @Nullable Held read(Sentence sentence, TitleSequence titles) {
    int start = Stretch.start(sentence, titles.span().start());
    String before = text.substring(start, titles.span().start());
    int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    if (open < 2 || before.indexOf('）', open) >= 0 || before.indexOf(')', open) >= 0) {
      return null;
    }
    Name person = people.before(sentence, start + open);
    if (person == null || context.book().isOrganization(person.text())) {
      return null;
    }
    int from = Math.max(open, Math.max(before.lastIndexOf('、'), before.lastIndexOf('，'))) + 1;
    Matcher holding = HOLDING.matcher(before).region(from, before.length());
    from = holding.lookingAt() ? holding.end() : from;
    if (before.startsWith("其", from)) {
      return null; // "Stripe（其创始人是…）" speaks of an organisation
    }
    Employer employer =
        employers.in(sentence, new Span(start + from, titles.span().start()), titles.titles());
    return employer == null || employer.organization() == null
        ? null
        : new Held(
            person,
            employer.organization(),
            employer.pointed(),
            employer.former(),
            titles.from(text, employer.titleStart()));
  }
}
