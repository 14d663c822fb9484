package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was founded where it stands behind the verb: "周明创立了云杉". One per document. */
final class FoundedObjectReader {

  /** What stands between the verb and the name, and shows that one follows. */
  private static final Pattern INTRODUCED = Pattern.compile(".*(?:公司|平台|企业|品牌|项目|机构|[“「的家个名叫为 ])");

  /** "创办了这家企业": the one that the text is speaking of. */
  private static final Pattern THIS =
      Pattern.compile(
          "^(?:了|过)?(?:这家|这个|这一|该|本)(?:\\p{IsHan}{0,8})(?:公司|企业|平台|品牌|项目|机构|基金|网站)(?:$|[前后时并的])");

  /** "创办了云杉公司和海屿集团": both end with what they are. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(.{2,20}?(?:公司|集团|科技|网|基金|资本|平台|教育|传媒|医药|[A-Za-z]))(?:和|与|及|以及)(?:[^的和与及]{2,20}(?:公司|集团|科技|网|基金|资本|平台|教育|传媒|医药)|\\s?[A-Z][A-Za-z. ]+)");

  private static final Pattern SOME =
      Pattern.compile("(?:了|过)?(?:一家|一个|自己的)?\\p{IsHan}{0,8}(?:公司|企业|平台|品牌|项目|机构|网站|工作室|实验室)");

  private static final Pattern CALLED =
      Pattern.compile("，(?:名为|名叫|叫做|叫作|叫|取名为?|命名为|起名)\\s?[“「]?(?<name>[^，。；：！？“”「」（(]{2,24})");

  private final DocumentContext context;
  private final EmployerReader employers;
  private final String text;
  private final FoundedNameBounds bounds;

  FoundedObjectReader(DocumentContext context, EmployerReader employers) {
    this.context = context;
    this.employers = employers;
    this.text = context.document().text();
    this.bounds = new FoundedNameBounds(context);
  }

  /** All that {@code phrase} says was founded: "云杉网、海屿网和白杨科技"; none when the first is none. */
  List<Name> list(Sentence sentence, Span phrase) {
    if (THIS.matcher(phrase.of(text)).find()) {
      Span nothing = new Span(phrase.start(), phrase.start());
      Employer its = employers.in(sentence, nothing, List.of("创始人"));
      return its == null || its.organization() == null
          ? List.of()
          : List.of(its.organization().as(Entity.Kind.COMPANY));
    }
    Matcher joined = JOINED.matcher(phrase.of(text));
    Span one = joined.matches() ? new Span(phrase.start(), phrase.start() + joined.end(1)) : phrase;
    Name first = first(sentence, named(sentence, one));
    if (first == null) {
      return List.of();
    }
    List<Name> companies = new ArrayList<>(List.of(first));
    companies.addAll(more(sentence, phrase));
    return companies;
  }

  /** "创办了一家工作室，取名云杉网": the name that the next clause gives it; else {@code phrase}. */
  private Span named(Sentence sentence, Span phrase) {
    Matcher called = CALLED.matcher(text).region(phrase.end(), sentence.span().end());
    return SOME.matcher(phrase.of(text)).matches() && called.lookingAt()
        ? new Span(called.start("name"), called.end("name"))
        : phrase;
  }

  /** The first that {@code phrase} names, which may run on: "创立松鼠动力并…", or null. */
  @Nullable Name first(Sentence sentence, Span phrase) {
    Span span = bounds.of(sentence, phrase);
    if (span == null) {
      return null;
    }
    String words = span.of(text);
    for (Name name : context.book().organizations(text, span)) {
      if (name.span().start() == span.start()) {
        return name;
      }
    }
    Name read = context.names().read(span, Entity.Kind.COMPANY);
    if (read == null) {
      return null;
    }
    if (read.text().equals(words)) {
      Name plausible = employers.name(sentence, span);
      return plausible == null ? null : plausible.as(Entity.Kind.COMPANY);
    }
    String head = text.substring(span.start(), Math.max(span.start(), read.span().start()));
    if (head.isEmpty() || INTRODUCED.matcher(head).matches()) {
      boolean quoted = head.endsWith("“") || head.endsWith("「");
      return quoted ? employers.name(sentence, span) : FoundedNames.known(context, read);
    }
    return words.length() <= 10 && employers.name(sentence, span) != null
        ? new Name(List.of(words), span, Entity.Kind.COMPANY)
        : null;
  }

  /** "先后创办了云杉网、海屿网和白杨科技": what stands behind the first of a list. */
  private List<Name> more(Sentence sentence, Span phrase) {
    List<Name> companies = new ArrayList<>();
    int at = phrase.start();
    String[] items = phrase.of(text).split("(?<=[、和与及/／])");
    for (int i = 0; i < items.length; i++) {
      int start = at;
      at += items[i].length();
      String words =
          items[i]
              .replaceFirst("[、和与及/／]$", "")
              .replaceFirst("[（(].*", "")
              .replaceFirst("等.*", "")
              .strip();
      if (i > 0
          && items[i - 1].matches(".*[、和与及/／]")
          && words.length() >= 2
          && words.length() <= 12) {
        Name name = employers.name(sentence, new Span(start, start + words.length()));
        if (name != null && name.text().equals(words)) {
          companies.add(name.as(Entity.Kind.COMPANY));
        }
      }
    }
    return companies;
  }
}
