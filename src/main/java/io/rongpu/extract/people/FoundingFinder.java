package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.extract.people.PeopleExtractor.Founding;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds founders told by a verb: "由A和B创立", "A创办了C", "A创立的C", "创始团队成员包括A、B". One per document. */
final class FoundingFinder {

  private static final String FOUNDED = "(?:创立|创办|创建|发起创立|联合发起|发起成立|成立|建立|组建|创设)";
  private static final String TOGETHER =
      "(?:联合|共同|一手|合伙|携手|联手|合力|结伴|等人|一起|一同|一道|亲自|亲手|参与|带领|带队|牵头|领衔|主导)*";

  private static final Trigger FOUNDED_WORDS =
      Trigger.of("创立", "创办", "创建", "发起", "成立", "建立", "组建", "创设");
  private static final Trigger FOUNDS_WORDS = Trigger.of("创立", "创办", "创建");

  private static final Pattern BY =
      Pattern.compile(
          "(?:^|[，。；：])?(?<company>[^，。；：！？]{0,40}?)(?:(?:(?:于|在)?\\s?\uE003+\\s?)?由|(?<=\\p{IsHan}[\\p{IsHan}A-Za-z0-9+”」])为(?=[^，。；：！？]{2,40}?所?创[立办建](?:[，。；的]|$)))(?<who>[^。；：！？]{2,140}?)(?:于|在)?\\s*\uE003*(?:年底|年初)?(?:在\\p{IsHan}{2,6})?"
              + TOGETHER
              + "所?"
              + FOUNDED
              + "(?!人|者)(?!的(?!\\s|[，。；！]|$|一|新|[^，。；]{0,20}(?:公司|平台|品牌|企业|机构|项目|基金|组织)(?:[，。；]|$)))");

  private static final Pattern FOUNDS =
      Pattern.compile(
          "(?<who>[^，。；：！？\uE001\uE002]{2,50}?)(?:\uE003+|于|在|又|还|也|先后|先|便|正式|就|此前|之前|早年|曾|曾经|年|今年|后|自主|独自|回国|辞职|毕业后|离职|，){0,5}"
              + TOGETHER
              + "(?:创立|创办|创建)(?!人|者)(?:了|过|的)?(?<company>[^，。；！？：]{2,50})");

  private static final Pattern SINCE =
      Pattern.compile(
          "(?:^|[，。；])(?:自|从)\\s?+年?(?:创立|创办|创建)(?<company>[^，。；！？：以后]{2,20}?)(?:以来|后|之后|起)?，(?<who>[^，。；：！？]{2,4}?)(?=[已就便一也曾都带，在经先])");

  private static final Pattern WITH_OTHERS =
      Pattern.compile("(?:联合|共同|合伙|携手|联手|合力|结伴|一起|一同|一道)(?:创立|创办|创建)");

  private static final Pattern TEAM =
      Pattern.compile(
          "(?<company>[^，。；：！？]{0,24}?)的?(?:(?:创始团队|创始成员)(?:成员)?(?!之一)(?:(?!创始)[^。；]){0,30}?|(?:联合创始人|创始人)(?:们|均|都|分别|还|也|更|主要|共|，|兼(?:CEO|CTO|首席执行官|董事长))*)(?:包括|为|是|有|由)(?:（[^（）]*）)?(?<who>[^。；：！？]{2,200}?)(?:等|。|$|组成|担任)");

  private final DocumentContext context;
  private final FounderReader founders;
  private final FoundedSubjectReader subjects;
  private final FoundedObjectReader objects;
  private final FurtherFoundingReader further;

  FoundingFinder(
      DocumentContext context, PeopleReader people, PeopleMet met, EmployerReader employers) {
    this.context = context;
    this.founders = new FounderReader(context, people);
    this.subjects = new FoundedSubjectReader(context, employers);
    this.objects = new FoundedObjectReader(context, employers);
    this.further = new FurtherFoundingReader(context, people, met, founders, objects);
  }

  List<Founding> find() {
    List<Founding> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (masked.contains("由") && FOUNDED_WORDS.isIn(masked)) {
        passive(found, sentence, BY.matcher(masked), "founder/by");
      }
      if (masked.contains("创始")) {
        passive(found, sentence, TEAM.matcher(masked), "founder/team");
      }
      if (FOUNDS_WORDS.isIn(masked)) {
        active(found, sentence, FOUNDS.matcher(masked));
        found.addAll(further.read(sentence));
        since(found, sentence, SINCE.matcher(masked));
      }
    }
    return found;
  }

  /** "A由B和C创立", "A的创始团队包括B、C": the company, and then who founded it. */
  private void passive(List<Founding> found, Sentence sentence, Matcher matcher, String rule) {
    while (matcher.find()) {
      List<Name> people = founders.listed(sentence, group(sentence, matcher, "who"));
      Name company =
          people.isEmpty() ? null : subjects.read(sentence, group(sentence, matcher, "company"));
      if (company != null) {
        add(found, people, List.of(company), rule);
      }
    }
  }

  /** "A和B联合创立了C", "A创立了B、C": who, and then what they founded. */
  private void active(List<Founding> found, Sentence sentence, Matcher matcher) {
    while (matcher.find()) {
      Span who = group(sentence, matcher, "who");
      List<Name> people =
          WITH_OTHERS.matcher(matcher.group()).find()
              ? founders.listedSubject(sentence, who)
              : founders.subject(sentence, who);
      if (!people.isEmpty()) {
        Span phrase = group(sentence, matcher, "company");
        add(found, people, objects.list(sentence, phrase), "founder/verb");
      }
    }
  }

  /** "自2012年创立A以来，B已经…": what, and then who is the subject. */
  private void since(List<Founding> found, Sentence sentence, Matcher matcher) {
    while (matcher.find()) {
      List<Name> people = founders.listed(sentence, group(sentence, matcher, "who"));
      Name company =
          people.isEmpty() ? null : objects.first(sentence, group(sentence, matcher, "company"));
      if (company != null) {
        add(found, people, List.of(company), "founder/since");
      }
    }
  }

  private static Span group(Sentence sentence, Matcher matcher, String name) {
    int base = sentence.span().start();
    return new Span(base + matcher.start(name), base + matcher.end(name));
  }

  private static void add(
      List<Founding> found, List<Name> people, List<Name> companies, String rule) {
    for (Name person : people) {
      for (Name company : companies) {
        if (!company.forms().contains(person.text())) {
          found.add(new Founding(company, person, rule));
        }
      }
    }
  }
}
