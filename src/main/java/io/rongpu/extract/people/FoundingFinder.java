package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.extract.people.PeopleExtractor.Founding;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds founders told by a verb: "由A和B创立", "A创办了C", "A创立的C", "创始团队成员包括A、B". One per document. */
final class FoundingFinder {

  private static final String FOUNDED = "(?:创立|创办|创建|发起创立|联合发起|发起成立|成立)";
  private static final String TOGETHER = "(?:联合|共同|一手|合伙|携手|联手|合力|结伴|等人|一起|一同|一道|亲自|亲手|参与)*";

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.load("investors");
  private static final Lexicon TITLES = Lexicon.load("titles");

  private static final Trigger FOUNDED_WORDS = Trigger.of("创立", "创办", "创建", "发起", "成立");
  private static final Trigger FOUNDS_WORDS = Trigger.of("创立", "创办", "创建");

  private static final Pattern BY =
      Pattern.compile(
          "(?:^|[，。；：])?(?<company>[^，。；：！？]{0,40}?)(?:由|(?<=\\p{IsHan}[\\p{IsHan}A-Za-z0-9+”」])为(?=[^，。；：！？]{2,40}?所?创[立办建](?:[，。；的]|$)))(?<who>[^。；：！？]{2,140}?)(?:于|在)?\\s*\uE003*(?:年底|年初)?(?:在\\p{IsHan}{2,6})?"
              + TOGETHER
              + "所?"
              + FOUNDED
              + "(?!人|者)(?!的(?!\\s|[，。；！]|$|一|新|[^，。；]{0,10}(?:公司|平台|品牌|企业|机构|项目)(?:[，。；]|$)))");
  private static final Pattern FOUNDS =
      Pattern.compile(
          "(?<who>[^，。；：！？\uE001\uE002]{2,50}?)(?:\uE003|于|在|又|还|也|先后|先|便|正式|就|此前|之前|早年|曾|曾经|年|今年|后|自主|独自|回国|辞职|毕业后|离职|，){0,5}"
              + TOGETHER
              + "(?:创立|创办|创建)(?!人|者)(?:了|过|的)?(?<company>[^，。；！？：]{2,30})");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:^|[，。；])(?:自|从)\\s?+年?(?:创立|创办|创建)(?<company>[^，。；！？：以后]{2,20}?)(?:以来|后|之后|起)?，(?<who>[^，。；：！？]{2,4}?)(?=[已就便一也曾都带，在经先])");
  private static final Pattern WITH_OTHERS =
      Pattern.compile("(?:联合|共同|合伙|携手|联手|合力|结伴|一起|一同|一道)(?:创立|创办|创建)");
  private static final Pattern TEAM =
      Pattern.compile(
          "(?<company>[^，。；：！？]{0,24}?)的?(?:(?:创始团队|创始成员)(?:成员)?(?!之一)(?:(?!创始)[^。；]){0,30}?|(?:联合创始人|创始人)(?:们|均|都|分别|还|也|更|主要|共|，|兼(?:CEO|CTO|首席执行官|董事长))*)(?:包括|为|是|有|由)(?:（[^（）]*）)?(?<who>[^。；：！？]{2,200}?)(?:等|。|$|组成|担任)");
  private static final Pattern OBJECT =
      Pattern.compile(
          "^\\s*(?:了|的|过|另一家|另一个|第[一二三四]家|首家|一家|一个|自己的|新公司|公司|名为|叫做|叫|新的|品牌|平台|创业项目|项目|企业|\\s|[“「])*(?<name>[^，。；！？：”」并的（(]{2,24})");
  private static final Pattern LATIN_HEAD =
      Pattern.compile(
          "^([A-Z][A-Za-z0-9.]{2,}(?: (?:of|for|and|&) [A-Z][A-Za-z0-9.]+)?(?: [A-Z][A-Za-z0-9.]+)*)(?=\\s?\\p{IsHan})(?!\\s?(?:公司|科技|资本|网|教育))");

  /** "创办的AI公司——云杉". */
  private static final Pattern KIND_THEN_NAME =
      Pattern.compile(
          "[^，。；]{0,12}(?:公司|平台|品牌|企业)(?<dash>—{0,2})(?<name>\\p{IsHan}{2,8}?)(?:(?:发布|完成|宣布|获|是|在|推出|正式|也|已).*)?");

  /** "创办的手机软件公司Spruce于2007年…". */
  private static final Pattern KIND_THEN_LATIN =
      Pattern.compile(
          "[^，。；A-Za-z]{0,14}(?:公司|平台|品牌|企业|机构|网站|应用|软件|社区|孵化器|服务商|工作室|实验室|项目|电商|游戏)\\s?(?<name>[A-Za-z][A-Za-z0-9.]{2,}(?: [A-Z][A-Za-z0-9]+)*)");

  private static final Pattern ALSO_FOUNDS =
      Pattern.compile(
          "(?:^|[，；])(?<he>他们|她们|两人|二人|三人|他|她)?(?:于|在|曾|曾经|先后|\uE003|又|还|后|并|随后|后来|\\s|年)*(?:联合|共同|合伙|携手|一起|参与|此前|之前)*(?:创立|创办|创建)(?:了|过|(?<=(?:此前|之前)创[立办建])的)?(?<company>[^，。；！？：]{2,30})");
  private static final Pattern ENDING = Pattern.compile("科技|集团|资本|基金|教育|医疗|智能|网络|机器人|数据|生物|汽车|能源");
  private static final Pattern ITSELF =
      Pattern.compile("(?:该|这家|其|此|本)?(?:公司|平台|品牌|企业|项目|它|其|机构|实验室)?的?|[这那]|.*(?:公司|平台|他们|团队)");

  /** "云杉是一家由周明创办的公司": what stands before 由 besides the name. */
  private static final Pattern IS_ONE =
      Pattern.compile("(?:(?:则|便|就)?是?(?:一家|一个|一款|一间|家)|[”」]?(?:则|便|就)?是)$");

  private static final Pattern JOINED =
      Pattern.compile("\\s?(?:、|和|与|及|以及)\\s?(?:(?:他|她|其|自己)的?\\p{IsHan}{2,6}\\s?)?");

  /** Between a subject and the verb: then somebody else founded, or nobody yet. */
  private static final Pattern OTHERS_DEED =
      Pattern.compile(
          "[的说称]|让|帮|支持|投资|推荐|看好|认为|表示|介绍|邀请|计划|打算|准备|希望|想要?|是|由|被|与|和|及|等|宣布|告诉|透露|鼓励|劝|请|收购|加入|没有|不|未");

  /** Where the clause goes on behind a name. */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?<=.{2})(?=[也已被在是将于还都就又才从曾时后]|发布|公司|完成|获|宣布|目前|属于|推出|成为|之前|至今|近日|日前|今日|昨日|对外|开发|上线|获得|已经|一直|是)");

  private static final int NEAR = 400;

  private final DocumentContext context;
  private final PeopleReader people;
  private final EmployerReader employers;
  private final String text;

  FoundingFinder(DocumentContext context, PeopleReader people, EmployerReader employers) {
    this.context = context;
    this.people = people;
    this.employers = employers;
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
        also(found, sentence, ALSO_FOUNDS.matcher(masked));
        match(found, sentence, SINCE.matcher(masked), "founder/since");
      }
    }
    return found;
  }

  private void match(List<Founding> found, Sentence sentence, Matcher matcher, String rule) {
    int base = sentence.span().start();
    while (matcher.find()) {
      Span who = new Span(base + matcher.start("who"), base + matcher.end("who"));
      boolean alone = rule.equals("founder/verb") && !WITH_OTHERS.matcher(matcher.group()).find();
      List<Name> founders = founders(sentence, who, alone);
      if (founders.isEmpty() && alone) {
        founders = leading(sentence, who);
      }
      if (rule.equals("founder/verb") && !alone) {
        founders = lastOnes(founders, who);
      }
      if (founders.isEmpty()) {
        continue;
      }
      Span phrase = new Span(base + matcher.start("company"), base + matcher.end("company"));
      Name company =
          rule.equals("founder/verb") || rule.equals("founder/since")
              ? object(sentence, phrase)
              : subject(sentence, phrase);
      if (company == null) {
        continue;
      }
      List<Name> companies = new ArrayList<>(List.of(company));
      if (rule.equals("founder/verb")) {
        companies.addAll(more(sentence, phrase));
      }
      for (Name person : founders) {
        for (Name one : companies) {
          if (!one.forms().contains(person.text())) {
            found.add(new Founding(one, person, rule));
          }
        }
      }
    }
  }

  /** "周明从海外回国创办了A": the clause begins with its subject, and what he did before follows. */
  private List<Name> leading(Sentence sentence, Span who) {
    Name person = people.first(sentence, who.start(), who.end());
    if (person == null
        || !text.substring(who.start(), person.span().start())
            .matches("[\\s\\d年月日底初]*(?:由|随后|后来|此后|之后)?")
        || person.text().startsWith("曾") && context.names().count(person.text()) < 2
        || !isPlausible(person)
        || OTHERS_DEED.matcher(text).region(person.span().end(), who.end()).find()) {
      return List.of();
    }
    return List.of(person);
  }

  /** "王某是连续创业者，曾于2010年创办A，2012年创办B": whom the sentence is about. */
  private void also(List<Founding> found, Sentence sentence, Matcher matcher) {
    int base = sentence.span().start();
    while (matcher.find()) {
      String he = matcher.group("he");
      if (he != null && he.length() == 2) {
        they(found, sentence, matcher);
        continue;
      }
      Name person =
          people.first(
              sentence, Math.max(base, base + matcher.start() - NEAR), base + matcher.start());
      if (person == null && he != null) {
        person = people.pronoun(sentence);
      }
      Name company =
          person == null
              ? null
              : object(
                  sentence,
                  new Span(base + matcher.start("company"), base + matcher.end("company")));
      if (person != null && company != null && isPlausible(person)) {
        found.add(new Founding(company, person, "founder/also"));
        Span phrase = new Span(base + matcher.start("company"), base + matcher.end("company"));
        for (Name one : more(sentence, phrase)) {
          found.add(new Founding(one, person, "founder/also"));
        }
      }
    }
  }

  /** "A和他的妹妹B去年离职。他们于今年创办了C": whom the text named together last. */
  private void they(List<Founding> found, Sentence sentence, Matcher matcher) {
    int base = sentence.span().start();
    List<Name> named = together(sentence, base + matcher.start());
    Sentence before = context.before(sentence);
    if (named.isEmpty() && before.block() == sentence.block()) {
      named = together(before, before.span().end());
    }
    Name company =
        named.isEmpty()
            ? null
            : object(
                sentence, new Span(base + matcher.start("company"), base + matcher.end("company")));
    if (company != null) {
      for (Name person : named) {
        found.add(new Founding(company, person, "founder/they"));
      }
    }
  }

  /** The last people whom {@code sentence} names side by side before {@code to}. */
  private List<Name> together(Sentence sentence, int to) {
    List<Name> together = new ArrayList<>();
    Name person = people.first(sentence, Math.max(sentence.span().start(), to - NEAR), to);
    while (person != null) {
      int last = together.isEmpty() ? -1 : together.get(together.size() - 1).span().end();
      if (last >= 0 && !JOINED.matcher(text.substring(last, person.span().start())).matches()) {
        if (together.size() > 1) {
          break;
        }
        together.clear();
      }
      together.add(person);
      person = people.first(sentence, person.span().end(), to);
    }
    return together.size() > 1 ? together : List.of();
  }

  /** Of the subject's list only what reaches its end. */
  private static List<Name> lastOnes(List<Name> founders, Span who) {
    boolean ends =
        !founders.isEmpty() && who.end() - founders.get(founders.size() - 1).span().end() <= 1;
    return ends ? founders : List.of();
  }

  /** What stands before 由: a name, or nothing or a pronoun for what was named before. */
  private @Nullable Name subject(Sentence sentence, Span phrase) {
    String words = phrase.of(text).strip();
    Matcher kind = IS_ONE.matcher(words);
    if (kind.find()) {
      return subject(
          sentence,
          new Span(phrase.start(), phrase.start() + phrase.of(text).indexOf(words) + kind.start()));
    }
    if (words.endsWith("——")) {
      List<Name> named = context.book().organizations(text, phrase);
      return named.size() == 1 ? named.get(0) : null; // "云杉浮出水面——由甲某等创立"
    }
    if (words.isEmpty() || ITSELF.matcher(words).matches()) {
      Employer its =
          employers.in(sentence, new Span(phrase.start(), phrase.start()), List.of("创始人"));
      return its == null ? context.focus() : its.organization();
    }
    return known(context.names().read(phrase, Entity.Kind.COMPANY));
  }

  /** What was founded; the object may run on: "创立松鼠动力并…", "创办了一家新公司 Birchwood，". */
  private @Nullable Name object(Sentence sentence, Span phrase) {
    int list = phrase.of(text).indexOf('、');
    if (list >= 2) {
      return object(sentence, new Span(phrase.start(), phrase.start() + list));
    }
    Matcher object = OBJECT.matcher(phrase.of(text));
    if (!object.find()) {
      return null;
    }
    Span span =
        new Span(phrase.start() + object.start("name"), phrase.start() + object.end("name"));
    String words = span.of(text).strip().replaceFirst("(?<=..)公司$", "");
    Matcher described = KIND_THEN_LATIN.matcher(phrase.of(text));
    if (described.lookingAt()) {
      span =
          new Span(
              phrase.start() + described.start("name"), phrase.start() + described.end("name"));
      words = span.of(text);
    }
    Matcher kind = KIND_THEN_NAME.matcher(words);
    if (kind.matches()
        && context.names().count(kind.group("name")) >= 2
        && (!kind.group("dash").isEmpty() || context.book().isOrganization(kind.group("name")))) {
      span = new Span(span.start() + kind.start("name"), span.start() + kind.end("name"));
      words = kind.group("name");
    }
    Matcher latin = LATIN_HEAD.matcher(words);
    if (latin.find()) {
      words = latin.group(1); // "创立Birchwood还早两年"
    }
    words = upToRunOn(words);
    words = upToVerb(sentence, span.start() + span.of(text).indexOf(words), words);
    span = new Span(span.start(), span.start() + span.of(text).indexOf(words) + words.length());
    if (ITSELF.matcher(words).matches()
        || words.startsWith("自己")
        || words.matches(".{4,}项目")
        || isDescription(sentence, span, phrase)) {
      return null;
    }
    for (Name name : context.book().organizations(text, span)) {
      if (name.span().start() == span.start()) {
        return name;
      }
    }
    Name whole =
        new Name(
            List.of(words),
            new Span(span.start(), span.start() + words.length()),
            Entity.Kind.COMPANY);
    Name read = context.names().read(span, Entity.Kind.COMPANY);
    if (read == null) {
      return null;
    }
    if (read.text().equals(words)) {
      Name plausible = employers.name(sentence, whole.span());
      return plausible == null ? null : plausible.as(Entity.Kind.COMPANY);
    }
    String head = text.substring(span.start(), Math.max(span.start(), read.span().start()));
    boolean introduced = head.isEmpty() || head.matches(".*(?:公司|平台|企业|品牌|项目|机构|[“「的家个名叫为 ])");
    if (introduced) {
      return head.matches(".*[“「]") ? employers.name(sentence, span) : known(read);
    }
    Name plausible = words.length() <= 10 ? employers.name(sentence, whole.span()) : null;
    return plausible == null ? null : whole;
  }

  /** "先后创办了云杉网、海屿网和白杨科技": what stands behind the first of a list. */
  private List<Name> more(Sentence sentence, Span phrase) {
    List<Name> companies = new ArrayList<>();
    int at = phrase.start();
    String[] items = phrase.of(text).split("(?<=[、和及])");
    for (int i = 0; i < items.length; i++) {
      int start = at;
      at += items[i].length();
      String words =
          items[i]
              .replaceFirst("[、和及]$", "")
              .replaceFirst("[（(].*", "")
              .replaceFirst("等.*", "")
              .strip();
      if (i > 0 && items[i - 1].matches(".*[、和及]") && words.length() >= 2 && words.length() <= 12) {
        Name name = employers.name(sentence, new Span(start, start + words.length()));
        if (name != null && name.text().equals(words)) {
          companies.add(name.as(Entity.Kind.COMPANY));
        }
      }
    }
    return companies;
  }

  /** 云杉科技 of "创立的云杉科技做机器人": a verb after a company's ending is no part of its name. */
  private static String upToVerb(Sentence sentence, int start, String words) {
    Matcher ending = ENDING.matcher(words);
    while (ending.find()) {
      Token next = SentenceWords.at(sentence, start + ending.end());
      if (next != null && next.tag() == Tag.VERB && ending.end() >= 4) {
        return words.substring(0, ending.end());
      }
    }
    return words;
  }

  /** "创办教育培训公司": words of the dictionary before what it is. */
  private boolean isDescription(Sentence sentence, Span name, Span phrase) {
    return text.startsWith("公司", name.end())
        && phrase.end() >= name.end() + 2
        && name.of(text).matches("\\p{IsHan}+")
        && context.names().count(name.of(text) + "公司") == context.names().count(name.of(text))
        && SentenceWords.in(sentence, name).stream()
            .allMatch(
                token ->
                    token.span().length() >= 2
                        && (token.tag() == Tag.NOUN
                            || token.tag() == Tag.VERB
                            || token.tag() == Tag.ADJECTIVE));
  }

  /** 云杉 of "创办的云杉也被看好", when the document has that name elsewhere. */
  private String upToRunOn(String words) {
    Matcher on = RUN_ON.matcher(words);
    while (on.find()) {
      String head = words.substring(0, on.start());
      if (context.book().isOrganization(head)
          || head.length() >= 3
              && context.names().count(head) >= 2
              && context.names().count(head)
                  > context.names().count(words.substring(0, on.start() + 1))) {
        return head;
      }
    }
    return words;
  }

  private @Nullable Name known(@Nullable Name name) {
    if (name == null || name.text().length() > 20) {
      return null;
    }
    boolean known = context.names().count(name.text()) >= 2 || name.text().matches(".*[A-Za-z].*");
    return known || context.book().knows(name.text()) ? name : null;
  }

  /**
   * The people named in a phrase: list members that are names; of a subject, the one at its end.
   */
  private List<Name> founders(Sentence sentence, Span phrase, boolean atEnd) {
    List<Name> founders = new ArrayList<>();
    int from = phrase.start();
    String[] items = atEnd ? new String[] {phrase.of(text)} : phrase.of(text).split("(?<=[、，和与及])");
    for (String item : items) {
      String words =
          item.replaceFirst("[、，和与及]$", "")
              .replaceFirst("\\s*[（(][^（()）]*[)）]?$", "")
              .replaceFirst("\\s*等?人?$", "")
              .replaceFirst("(?<=..)(?:博士|先生|女士|教授|老师)$", "")
              .stripTrailing();
      int begin = from;
      int end = from + words.length();
      from += item.length();
      Name person = words.isEmpty() ? null : people.before(sentence, end, begin);
      if (person == null) {
        person = titled(sentence, begin, end);
      }
      if (person == null && !atEnd && isListed(sentence, words, begin)) {
        person = new Name(List.of(words), new Span(begin, end), Entity.Kind.PERSON);
      }
      if (person == null || person.span().start() < begin || !isPlausible(person)) {
        continue;
      }
      String head = text.substring(begin, person.span().start()).strip();
      if (head.matches(".*(?:[几两三四五多]位|[几两三四五多]名)\\p{IsHan}{0,8}") && !atEnd) {
        founders.clear(); // "由来自A和B的三位工程师王某、李某创立": what stands before was no list of people
      }
      if (!head.matches(".*(?:来自|在|于|从)")) {
        founders.add(person);
      }
    }
    return founders;
  }

  /** 丙某 of "A公司联合创始人丙某": a title before it says that it is a name. */
  private @Nullable Name titled(Sentence sentence, int begin, int end) {
    for (int at = end - 2; at >= Math.max(begin, end - 4); at--) {
      if (TITLES.longestBefore(text, at) != null) {
        Name person = people.at(sentence, at, false);
        if (person != null && person.span().end() == end) {
          return person;
        }
      }
    }
    return null;
  }

  /** A member of a list that is nothing but a name in form: 乙某某 of "甲某某与乙某某". */
  private boolean isListed(Sentence sentence, String words, int begin) {
    Token token = SentenceWords.at(sentence, begin);
    boolean word =
        token != null && token.span().length() == words.length() && token.tag() != Tag.PERSON;
    return words.matches("\\p{IsHan}{2,3}")
        && PersonReader.isPerson(words)
        && !word
        && !OPERATING.contains(words)
        && !INVESTORS.contains(words);
  }

  private boolean isPlausible(Name person) {
    String form = person.text();
    return !context.book().isOrganization(form)
        && !form.matches("包括|担任|成员|团队|来自|.{1,2}[到从]|.(?:博士|教授|先生|女士|老师)")
        && (form.matches("\\p{IsHan}{2,4}|[A-Z].*[ ·].*") || PersonReader.isTranscribed(form));
  }
}
