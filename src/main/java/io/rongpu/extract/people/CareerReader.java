package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerListReader.Listed;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Reads on in a career: B of "曾任A公司CTO、B公司总监". One per document. */
final class CareerReader {

  /** Between two posts of one career: "曾任A公司CTO、B公司总监". */
  private static final Pattern NEXT =
      Pattern.compile(
          "^\\s*(?:、|，|和|及|与|以及|以及|；)?\\s*(?:并|还|也|后|后来|又|再)*(?:兼|兼任|任|担任|历任|曾任|转任|改任|升任|出任|现任|调任)?(?<org>[^，。；：！？“”]{0,24}?)\\s*的?$");

  private static final Pattern NOW = Pattern.compile("现任?$");

  /** What is no person, though a name may begin so. */
  private static final Pattern ORGANIZATION = Pattern.compile(".*(?:公司|集团|科技|教育|资本|基金|网络|大学)");

  private final PeopleReader people;
  private final EmployerReader employers;
  private final EmployerListReader lists;
  private final String text;

  CareerReader(DocumentContext context, PeopleReader people, EmployerReader employers) {
    this.people = people;
    this.employers = employers;
    this.lists = new EmployerListReader(context, employers);
    this.text = context.document().text();
  }

  /**
   * The posts that {@code titles} name, of whoever held {@code last}; none when nothing ties them.
   *
   * @param from where the title of {@code last} ends
   */
  List<Held> read(Sentence sentence, TitleSequence titles, int from, Held last) {
    Matcher next = NEXT.matcher(text.substring(from, titles.span().start()));
    if (!next.find() || next.start("org") == 0) {
      return List.of();
    }
    Span phrase = new Span(from + next.start("org"), from + next.end("org"));
    Name other = people.first(sentence, phrase.start(), phrase.end());
    if (other != null && !ORGANIZATION.matcher(phrase.of(text)).matches()) {
      return List.of();
    }
    if (phrase.of(text).isBlank()) {
      return List.of(last.with(titles));
    }
    if (employers.isDepartment(sentence, phrase)) {
      return List.of(last.with(titles.from(text, phrase.start())));
    }
    return listed(sentence, titles, from, phrase, last);
  }

  /** "曾任A公司、B公司总监": one title at each organisation of a list. */
  private List<Held> listed(
      Sentence sentence, TitleSequence titles, int from, Span phrase, Held last) {
    boolean former =
        last.former()
            && text.charAt(phrase.start()) != '现'
            && !NOW.matcher(text.substring(from, phrase.start())).find();
    List<Held> found = new ArrayList<>();
    int titleStart = titles.span().start();
    for (Listed employer : lists.in(sentence, phrase, titles.titles())) {
      titleStart = Math.min(titleStart, employer.titleStart());
      Name where = employer.pointed() ? last.organization() : employer.organization();
      found.add(
          new Held(
              last.person(),
              where,
              employer.pointed() && last.pointed(),
              former || employer.former(),
              titles));
    }
    TitleSequence whole = titles.from(text, titleStart);
    return found.stream().map(one -> one.with(whole)).toList();
  }
}
