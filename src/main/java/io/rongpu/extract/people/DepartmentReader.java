package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says where, of the words before a title, the organisation ends and what belongs to the title
 * begins: 商业 of 豌豆网商业产品负责人, 全球 of 云杉资本全球执行合伙人. One per document.
 */
final class DepartmentReader {

  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.load("investors");
  private static final Lexicon NAMED_BY_WORDS = Lexicon.load("companies-named-by-words");
  private static final Lexicon PLACES = Lexicon.load("places");

  private static final Pattern MORE =
      Pattern.compile(
          "汽车|科技|网络|教育|集团|金融|医疗|健康|出行|旅行|影业|文化|地产|电器|生物|软件|数码|云|(?:中国|美国|欧洲)(?!大?区|地区)|商城|国际|资本|投资|创投|研究院");
  private static final Pattern LATIN_THEN_TEAM =
      Pattern.compile("([A-Za-z][A-Za-z0-9.& ]*?)\\s?\\p{IsHan}.*(?:团队|部|组|业务|项目|群|线)[A-Za-z]*");

  /** "云杉集团的工业机器人事业部": whose department. */
  private static final Pattern OWNED =
      Pattern.compile(
          "([^的]{2,20})的([^的]{1,12}(?:事业部|事业群|业务部|部门|业务线|团队|(?:研发|市场|销售|产品|技术|人事|财务|法务|投资)部))");

  /** "云杉的前商务开发": the owner's name, and what may belong to the title. */
  private static final Pattern OWNER =
      Pattern.compile("([^的、和与及]{2,30}?)\\s?的[前原新]?([^的、和与及]{1,10})");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "^(.{1,24}?(?:大学|学院|研究院|研究所|科学院|工程院|银行|证券|委员会|协会|基金会|交易所))(?!的|附属|投资|资本|基金|总部|分行|科技)(.{1,10})$");
  private static final Pattern INSTITUTION_END =
      Pattern.compile("(?:大学|学院|研究院|研究所|中心|实验室|院|所|系|部|局|会|银行|公司|集团)$");

  /** An ending behind which plain words belong to the title. */
  private static final Pattern FIRM =
      Pattern.compile(
          "(?:资本|创投|基金|投资|集团|公司|科技|传媒|咨询|评级|证券|保险|控股|财富|信托)(?!基金|集团|公司|控股|银行|市场|事业|业务|管理|[部者人方]|中国(?!大?区|地区)|[（(])");

  /** "海屿全球化工总监", "海屿全球零售银行总裁": behind a name, the part of the world begins the title. */
  private static final Pattern WORLDWIDE =
      Pattern.compile(
          "^(.{2,16}?)((?:全球|亚太区?|大中华区|中国区|北美区?|欧洲区?|海外)(?!化|资本|基金|创投|投资|科技|购|领航|控股|总部|研究|医疗|研发中心|供应链)(?:\\p{IsHan}{0,6}(?:零售银行|投资银行|私人银行|商业银行)|\\p{IsHan}{0,7}))$");

  /** "欧洲大区", "华南地区": where a post is held. */
  private static final Pattern REGION = Pattern.compile("(?:\\p{IsHan}{2}|大中华|东南亚)(?:大区|区域|地区|区)$");

  /** "海屿集团亚洲股权投资部", "海屿银行上海总部信贷部": an organisation and a part that none is named after. */
  private static final Pattern ORGANIZATION_AND_PART =
      Pattern.compile(
          "^(.{1,20}?(?:集团|公司|银行|证券|资本|基金|科技|控股|保险|大学|总局|管理局|委员会|医院|协会|学会|联合会|联盟|交易所|研究院|总部|中国)(?:\\p{IsHan}{2,4}(?:总部|分行|分公司|总局))?)(?!的|有限|总部|分行|分公司|基金|资本(?!市场|运作|运营)|集团|公司|控股|科技|银行|证券)([^的总]{1,12}(?:(?<![总俱干内外全本])部|事业群|业务群|业务线|产品线|青年组|专家组|医疗组|消费组|科技组|投资组|行业组|研究组|投行委))$");

  /** A part of an organisation by its ending alone: 物流科技事业部. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z0-9&/]{1,12}(?:事业部|事业群|事业线|业务部|业务群|业务线|产品线|部门|板块|条线|大区|(?:发展|管理|投资|市场|销售|运营|研发|技术|产品|财务|公关|品牌|战略|采购|人力|法务|客户|服务|工程|设计|内容|商务)部)");

  private static final Pattern MINISTER = Pattern.compile("(?:常务)?副?部长");

  private static final Pattern PART =
      Pattern.compile("(?:部|部门|区|大区|业务|事业群|线|团队|组|项目|板块|平台|系统|产品|技术)$");

  /** Titles of those who lead or own a whole organisation. */
  private static final Pattern WHOLE =
      Pattern.compile(".*(?:创始人|创办人|联创|创始合伙人|董事长|主席|董事)|CEO|首席执行官|(?:执行)?总裁|创[立建]者|校长|院长|理事长|会长");

  private final DocumentContext context;
  private final String text;

  DepartmentReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /**
   * Where what belongs to the first of {@code titles} begins; the end of {@code phrase} if none.
   */
  int start(Sentence sentence, Span phrase, List<String> titles) {
    int from = phrase.start();
    int to = phrase.end();
    String words = phrase.of(text);
    if (context.book().isOrganization(words.strip())
        || OPERATING.contains(words.strip())
        || INVESTORS.contains(words.strip())) {
      return to;
    }
    Matcher owned = OWNED.matcher(words);
    if (owned.matches()) {
      return from + owned.end(1);
    }
    Matcher parted = ORGANIZATION_AND_PART.matcher(words);
    if (parted.matches() && !parted.group(1).matches("\\p{IsHan}{0,2}(?:集团|公司|银行|总部)")) {
      return from + parted.end(1);
    }
    Matcher institution = INSTITUTION.matcher(words);
    if (institution.matches() && !INSTITUTION_END.matcher(institution.group(2)).find()) {
      return from + institution.end(1);
    }
    Matcher world = WORLDWIDE.matcher(words);
    if (!TitleSequence.isFounder(titles.get(0))
        && world.matches()
        && (world.group(2).endsWith("银行") || !EmployerNames.endsLikeOrganization(world.group(2)))
        && isName(sentence, new Span(from, from + world.end(1)))) {
      return from + world.end(1);
    }
    boolean whole = WHOLE.matcher(titles.get(0)).matches();
    boolean partner = titles.get(0).endsWith("合伙人");
    int plain = TitleSequence.isFounder(titles.get(0)) ? 0 : plainRest(sentence, from, words);
    if (plain > 0) {
      return from + plain;
    }
    int known = whole || partner ? 0 : knownLength(words);
    return known > 0 ? from + known : listed(phrase, whole, titles.get(0));
  }

  /**
   * Whether {@code span} is one word of the dictionary that the text has not for a name: 产品, 国际.
   */
  boolean isPlainWord(Sentence sentence, Span span) {
    String word = span.of(text);
    Token token = SentenceWords.at(sentence, span.start());
    return token != null
        && token.span().equals(span)
        && span.length() == 2
        && (token.tag() == Tag.NOUN || token.tag() == Tag.ADJECTIVE || token.tag() == Tag.VERB)
        && !context.book().isOrganization(word)
        && !OPERATING.contains(word)
        && !INVESTORS.contains(word)
        && !NAMED_BY_WORDS.contains(word)
        && !context.names().isUsedAsName(word);
  }

  /** Whether {@code span} ends with a word and isn't all made of the dictionary's. */
  private boolean isName(Sentence sentence, Span span) {
    return !SentenceWords.isInside(sentence, span.end())
        && SentenceWords.in(sentence, span).stream()
            .anyMatch(token -> !token.tag().isOrdinary() || token.span().length() == 1);
  }

  /** Whether {@code phrase} names nothing but a part of an organisation: 战略投资部, 中国区. */
  boolean isDepartment(Sentence sentence, Span phrase) {
    String words = phrase.of(text).strip();
    if (DIVISION.matcher(words).matches() && !beginsRepeated(words)) {
      return true;
    }
    return !words.isEmpty()
        && !FIRM.matcher(words).find()
        && !context.book().isOrganization(words)
        && (listed(phrase, false, "") == phrase.start()
            || PART.matcher(words).find() && isPlain(sentence, phrase));
  }

  /** Whether {@code words} begin with a firm's name that the document has elsewhere. */
  private boolean beginsRepeated(String words) {
    Matcher firm = FIRM.matcher(words);
    while (firm.find()) {
      String head = words.substring(0, firm.end());
      if (context.names().count(head) > context.names().count(words)) {
        return true;
      }
    }
    return false;
  }

  /** Where the departments of the list begin that the phrase ends with. */
  private int listed(Span phrase, boolean whole, String title) {
    int from = phrase.start();
    String words = phrase.of(text);
    int at = phrase.end();
    while (at > from) {
      String department = department(words.substring(0, at - from));
      if (department == null) {
        break;
      }
      if (department.equals("部")
          && (at - from == 3
              || MINISTER.matcher(text).region(phrase.end(), text.length()).lookingAt())) {
        break; // a ministry
      }
      if (!department.matches(".*区|.*区域|全球|集团") && whole) {
        break; // a CEO leads the whole of 云杉教育, not the education of 云杉
      }
      int next = at - department.length();
      String rest = words.substring(0, next - from).strip();
      String until = words.substring(0, at - from).strip();
      if (rest.length() == 1 && !rest.equals("其")
          || context.book().isOrganization(until)
          || !rest.isEmpty()
              && context.names().count(until) >= 2
              && !(context.names().count(rest) > context.names().count(until)
                  && context.names().count(until)
                      == context.names().count(until + words.substring(at - from) + title))) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static @Nullable String department(String words) {
    String listed = DEPARTMENTS.longestBefore(words, words.length());
    Matcher region = REGION.matcher(words);
    boolean placed =
        region.find()
            && (listed == null || listed.length() < region.group().length())
            && PLACES.longestAt(region.group(), 0) != null;
    return placed ? region.group() : listed;
  }

  /**
   * Length of a name that its ending or a 的 closes, when only plain words of the dictionary follow:
   * 云杉资本 in 云杉资本全球; 0 when there is none.
   */
  private int plainRest(Sentence sentence, int from, String words) {
    Matcher owner = OWNER.matcher(words);
    if (owner.matches()
        && isFirmOrKnown(owner.group(1))
        && isPlain(sentence, new Span(from + owner.start(2), from + owner.end(2)))) {
      return owner.end(1);
    }
    Matcher firm = FIRM.matcher(words);
    while (firm.find()) {
      int end = firm.end();
      String name = words.substring(0, end).strip();
      if (end == words.length()) {
        return 0;
      }
      if (name.length() >= 4
          && !SentenceWords.isInside(sentence, from + end)
          && context.names().count(words.strip()) < 2
          && isPlain(sentence, new Span(from + end, from + words.length()))) {
        return end;
      }
    }
    return 0;
  }

  private boolean isFirmOrKnown(String name) {
    String form = name.strip();
    return context.book().isOrganization(form)
        || INVESTORS.contains(form)
        || OPERATING.contains(form)
        || form.matches("[A-Z].*[A-Za-z]")
        || EmployerNames.endsLikeOrganization(form);
  }

  /** Whether {@code span} has only words that name no organisation and doesn't end like one. */
  private boolean isPlain(Sentence sentence, Span span) {
    String form = span.of(text).strip();
    if (form.isEmpty()
        || !form.matches("\\p{IsHan}+")
        || INSTITUTION_END.matcher(form).find() && !form.endsWith("部")
        || EmployerNames.endsLikeOrganization(form)
        || context.book().isOrganization(form)) {
      return false;
    }
    for (Token token : SentenceWords.in(sentence, span)) {
      if (!token.tag().isOrdinary() && token.tag() != Tag.PLACE
          || token.tag() == Tag.PRONOUN
          || token.span().end() > span.end()) {
        return false;
      }
    }
    return true;
  }

  /** Length of a well-known or known name that a department follows: 高盛 in 高盛信贷策略. */
  private int knownLength(String words) {
    if (EmployerNames.endsLikeOrganization(words)) {
      return 0;
    }
    for (int length = Math.min(words.length() - 2, 16); length >= 2; length--) {
      String head = words.substring(0, length);
      boolean whole =
          length == words.length() || !isLatin(words, length - 1) || !isLatin(words, length);
      Matcher more = MORE.matcher(words).region(length, words.length());
      int longer = more.lookingAt() ? more.end() : length;
      if (whole
          && (INVESTORS.contains(head)
              || OPERATING.contains(head)
              || context.book().isOrganization(head))
          && context.names().count(words) < 2) {
        return longer;
      }
    }
    Matcher latin = LATIN_THEN_TEAM.matcher(words);
    return latin.matches() ? latin.end(1) : 0;
  }

  private static boolean isLatin(String words, int at) {
    char c = words.charAt(at);
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
