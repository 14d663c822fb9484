package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title that scholars and doctors bear behind their name as others bear 先生: "云杉大学周明教授".
 * One per document.
 */
final class NameBeforeTitleReader {

  private static final Pattern BORNE_BEHIND =
      Pattern.compile(
          "(?:副|助理|客座|特聘|讲席|名誉|荣誉)?教授|讲师|院士|(?:副|助理|高级)?研究员|(?:副)?主任医师|(?:副)?主任|医师|(?:副)?院长|(?:副)?校长|(?:副)?所长");

  private static final Pattern INSTITUTION =
      Pattern.compile("(?:大学|学院|研究院|研究所|科学院|工程院|实验室|医院|中心|计算所|自动化所|[系所])$");

  private final PeopleReader people;
  private final EmployerReader employers;
  private final String text;

  NameBeforeTitleReader(DocumentContext context, PeopleReader people, EmployerReader employers) {
    this.people = people;
    this.employers = employers;
    this.text = context.document().text();
  }

  /** The post of who is named right before {@code titles}, behind an institution, or null. */
  @Nullable Held read(Sentence sentence, TitleSequence titles) {
    List<String> all = titles.titles();
    if (all.size() > 1 || !BORNE_BEHIND.matcher(all.get(0)).matches()) {
      return null;
    }
    Name person = people.before(sentence, titles.span().start());
    if (person == null || person.span().end() != titles.span().start()) {
      return null;
    }
    int end = person.span().start();
    Span phrase = new Span(employers.clauseStart(sentence, end), end);
    if (!INSTITUTION.matcher(phrase.of(text)).find()) {
      return null;
    }
    Name institution = employers.name(sentence, phrase);
    return institution == null || institution.span().end() != end
        ? null
        : new Held(person, institution, false, false, titles);
  }
}
