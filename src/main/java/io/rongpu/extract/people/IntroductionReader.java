package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts of a sentence that begins with a person and then says, without a verb, who that is:
 * "周明，云杉大学教授、红松研究院院长", "周明：云杉科技创始人". One per document.
 */
final class IntroductionReader {

  /** Between the name and what its bearer is. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:博士|教授|先生|女士|院士)?\\s?(?:[（(][^（()）]{1,40}[）)])?\\s?(?:，|,|：|:|｜|丨|\\||——?|／)\\s?(?<org>[^，。；：！？“”\\n]{2,30}?)的?$");

  /** What says that the words are no noun phrase. */
  private static final Pattern VERB =
      Pattern.compile("[是在曾任为说称将被把向对让请与和及从还已]|表示|认为|担任|成立|加入|毕业|创办|创立|作为|一位|一名|某");

  /** 与 inside the name of a body: "白杨大学安全与技术中心". */
  private static final Pattern NAMED =
      Pattern.compile("(\\p{IsHan}{2})[与和及](\\p{IsHan}{2,10}(?:中心|研究院|研究所|学院|实验室|委员会))");

  /** Before the name of who is introduced. */
  private static final Pattern LABEL =
      Pattern.compile("(?:关于)?(?:作者|嘉宾|主讲人|演讲人|演讲者|讲师|导师|受访者|受访人|采访对象|分享人|分享嘉宾)\\s?[：:]\\s?");

  /** Behind the last title of a noun phrase. */
  private static final Pattern END =
      Pattern.compile("\\s*(?:[，。；、！|｜\\n（(]|$|表示|认为|称|说|指出|介绍|透露|谈到|写道|坦言|告诉)");

  private final DocumentContext context;
  private final PeopleReader people;
  private final PeopleMet met;
  private final EmployerReader employers;
  private final String text;

  IntroductionReader(
      DocumentContext context, PeopleReader people, PeopleMet met, EmployerReader employers) {
    this.context = context;
    this.people = people;
    this.met = met;
    this.employers = employers;
    this.text = context.document().text();
  }

  /** The post that the first {@code titles} of {@code sentence} name, or null. */
  @Nullable Held read(Sentence sentence, TitleSequence titles) {
    int start = sentence.span().start();
    int end = titles.span().start();
    while (start < end && " \n•·●○-—0123456789.、".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Matcher label = LABEL.matcher(text).region(start, end);
    start = label.lookingAt() ? label.end() : start;
    for (TitleSequence first : TitleSequence.find(text, new Span(start, end))) {
      start = first.span().start() == start ? first.span().end() : start; // 创始人周明，白杨创始人
    }
    if (end - start > 90
        || !END.matcher(text).region(titles.span().end(), sentence.span().end()).lookingAt()) {
      return null;
    }
    Name person = people.at(sentence, start, true);
    person = person != null ? person : people.at(sentence, start, false);
    if (person == null || person.span().end() >= end || person.span().start() != start) {
      return null;
    }
    Matcher link = LINK.matcher(text).region(person.span().end(), end);
    if (!link.matches()
        || VERB.matcher(NAMED.matcher(link.group("org")).replaceAll("$1$2")).find()) {
      return null;
    }
    Span phrase = new Span(link.start("org"), link.end("org"));
    Employer employer = employers.in(sentence, phrase, titles.titles());
    if (employer == null || employer.organization() == null || employer.pointed()) {
      return null;
    }
    met.met(person, sentence);
    return new Held(
        person,
        employer.organization(),
        false,
        employer.former(),
        titles.from(text, employer.titleStart()));
  }
}
