package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.extract.people.PeopleExtractor.Founding;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds founders told by a verb: "由A和B创立", "A创办了C", "创始团队成员包括A、B". One per document. */
final class FoundingFinder {

  private static final String FOUNDED = "(?:创立|创办|创建|发起创立|联合发起|发起成立|成立)";

  private static final Trigger FOUNDED_WORDS = Trigger.of("创立", "创办", "创建", "发起", "成立");
  private static final Trigger FOUNDS_WORDS = Trigger.of("创立", "创办", "创建");

  private static final Pattern BY =
      Pattern.compile(
          "(?:^|[，。；：])?(?<company>[^，。；：！？]{0,40}?)由(?<who>[^。；：！？]{2,90}?)(?:于|在)?\\s*\uE003*(?:年底|年初)?(?:在\\p{IsHan}{2,6})?(?:联合|共同|一手|合伙|携手|等人|一起)*"
              + FOUNDED);
  private static final Pattern FOUNDS =
      Pattern.compile(
          "(?<who>[^，。；：！？\uE001\uE002]{2,50}?)(?:\uE003|于|在|又|还|也|先后|先|便|正式|就|曾|曾经|年|今年|后|自主|独自|回国|辞职|毕业后|离职|，){0,5}(?:联合|共同|一手|合伙|携手|一起)*(?:创立|创办|创建)了?(?<company>[^，。；！？：]{2,30})");
  private static final Pattern TEAM =
      Pattern.compile(
          "(?<company>[^，。；：！？]{0,24}?)的?(?:创始团队|联合创始人|创始人|创始成员)(?:成员)?[^。；]{0,30}?(?:包括|为|是|有|由)(?:（[^（）]*）)?(?<who>[^。；：！？]{2,200}?)(?:等|。|$|组成|担任)");

  private final DocumentContext context;
  private final String text;

  FoundingFinder(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  List<Founding> find() {
    List<Founding> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (masked.contains("由") && FOUNDED_WORDS.isIn(masked)) {
        match(found, sentence, BY.matcher(masked), "founder/by");
      }
      if (masked.contains("创始")) {
        match(found, sentence, TEAM.matcher(masked), "founder/team");
      }
      if (FOUNDS_WORDS.isIn(masked)) {
        match(found, sentence, FOUNDS.matcher(masked), "founder/verb");
      }
    }
    return found;
  }

  private void match(List<Founding> found, Sentence sentence, Matcher matcher, String rule) {
    int base = sentence.span().start();
    while (matcher.find()) {
      Span who = new Span(base + matcher.start("who"), base + matcher.end("who"));
      List<Name> people = people(who, rule.equals("founder/verb"));
      if (people.isEmpty()) {
        continue;
      }
      Name company =
          company(new Span(base + matcher.start("company"), base + matcher.end("company")), rule);
      if (company == null) {
        continue;
      }
      for (Name person : people) {
        if (!company.forms().contains(person.text())) {
          found.add(new Founding(company, person, rule));
        }
      }
    }
  }

  private @Nullable Name company(Span phrase, String rule) {
    Span span = phrase;
    if (rule.equals("founder/verb")) {
      // The object may run on: "创立松鼠动力并…", "创办了一家新公司 Anthropic，".
      Matcher object =
          Pattern.compile(
                  "^\\s*(?:了|一家|一个|自己的|新公司|公司|名为|叫做|叫|新的|品牌|平台|创业项目|项目|企业|\\s|[“「])*(?<name>[^，。；！？：”」并的（(]{2,24})")
              .matcher(phrase.of(text));
      if (!object.find()) {
        return null;
      }
      span = new Span(phrase.start() + object.start("name"), phrase.start() + object.end("name"));
    }
    String words = span.of(text).strip();
    if (words.isEmpty()
        || words.matches("(?:该|这家|其|此|本)?(?:公司|平台|品牌|企业|项目|它|其|机构|实验室)?的?|.*(?:公司|平台|他们|团队)$")) {
      return rule.equals("founder/verb") ? null : context.focus();
    }
    Name name = context.names().read(span, Entity.Kind.COMPANY);
    if (name == null || name.text().length() > 20) {
      return null;
    }
    boolean known = context.names().count(name.text()) >= 2 || name.text().matches(".*[A-Za-z].*");
    return known || context.book().knows(name.text()) ? name : null;
  }

  /**
   * The people named in a phrase: list members that are names; of a subject, the one at its end.
   */
  private List<Name> people(Span phrase, boolean atEnd) {
    List<Name> people = new ArrayList<>();
    if (atEnd) {
      Name person = PersonReader.before(text, phrase.end());
      if (person != null && person.span().start() >= phrase.start() && isPlausible(person)) {
        people.add(person);
      }
      return people;
    }
    int from = phrase.start();
    for (String item : phrase.of(text).split("(?<=[、，和与及])|(?=[、，和与及])")) {
      int at = from;
      from += item.length();
      String words =
          item.replaceFirst("^\\s*(?:包括|有|为|是|以及)?\\s*（[^）]*）", "")
              .replaceFirst("（.*$", "")
              .strip();
      if (words.length() < 2) {
        continue;
      }
      words =
          words
              .replaceFirst("等人?$", "")
              .replaceFirst("^.*(?:教授|博士|先生|创始人|的|名|位|员)(?=\\p{IsHan}{2,3}$|[A-Z])", "");
      Name person = PersonReader.before(text, at + item.indexOf(words) + words.length());
      if (person != null && person.text().equals(words.strip()) && isPlausible(person)) {
        people.add(person);
      }
    }
    return people;
  }

  /** HanLP has no dictionary word there: 经验 is no person though 经 is a family name. */
  private boolean isNoWord(Name person) {
    for (Sentence sentence : context.document().sentences()) {
      if (!sentence.span().contains(person.span())) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        if (token.span().overlaps(person.span())
            && token.span().length() >= 2
            && token.tag() != Tag.PERSON) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isPlausible(Name person) {
    String form = person.text();
    if (context.book().isOrganization(form) || form.matches("包括|担任|成员|团队|来自")) {
      return false;
    }
    return form.matches("[A-Z].*[ ·].*")
        || form.contains("·")
        || form.matches("\\p{IsHan}{2,3}")
            && (context.names().count(form) >= 2 || form.length() == 3);
  }
}
