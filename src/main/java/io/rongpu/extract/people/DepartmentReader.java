package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Says where, of the words before a title, the organisation ends and what belongs to the title
 * begins: 商业 of 豌豆网商业产品负责人, 全球 of 云杉资本全球执行合伙人. One per document.
 */
final class DepartmentReader {

  private static final Lexicon OPERATING = Lexicon.load("operating-companies");

  private static final Lexicon INVESTORS = Lexicon.load("investors");

  private static final Pattern MORE =
      Pattern.compile(
          "汽车|科技|网络|教育|集团|金融|医疗|健康|出行|旅行|影业|文化|地产|电器|生物|软件|数码|云|(?:中国|美国|欧洲)(?!大?区|地区)|商城|国际|资本|投资|创投|研究院|\\p{IsHan}{2,8}?(?:分行|支行|分公司|有限公司)");

  private static final Pattern LATIN_THEN_TEAM =
      Pattern.compile("([A-Za-z][A-Za-z0-9.& ]*?)\\s?\\p{IsHan}.*(?:团队|部|组|业务|项目|群|线)[A-Za-z]*");

  /** "云杉的前商务开发": the owner's name, and what may belong to the title. */
  private static final Pattern OWNER =
      Pattern.compile("([^的、和与及]{2,30}?)\\s?的[前原新]?([^的、和与及]{1,10})");

  /** An ending behind which plain words belong to the title. */
  private static final Pattern FIRM =
      Pattern.compile(
          "(?:资本|创投|基金|投资|集团|公司|科技|传媒|咨询|评级|证券|保险|控股|财富|信托)(?!基金|集团|公司|控股|银行|市场|事业|业务|管理|[部者人方]|中国(?!大?区|地区)|[（(])");

  /** A part of an organisation by its ending alone: 物流科技事业部. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z0-9&/]{1,12}(?:事业部|事业群|事业线|业务部|业务群|业务线|产品线|部门|板块|条线|大区|(?:发展|管理|投资|市场|销售|运营|研发|技术|产品|财务|公关|品牌|战略|采购|人力|法务|客户|服务|工程|设计|内容|商务)部)");

  private static final Pattern PART =
      Pattern.compile("(?:部|部门|区|大区|业务|事业群|线|团队|组|项目|板块|平台|系统|产品|技术)$");

  /** Titles of those who lead or own a whole organisation. */
  private static final Pattern WHOLE =
      Pattern.compile(".*(?:创始人|创办人|联创|创始合伙人|董事长|主席|董事)|CEO|首席执行官|(?:执行)?总裁|创[立建]者|校长|院长|理事长|会长");

  /** A part of a school that has a head of its own, and whose name is whole with the school's. */
  private static final Pattern FACULTY =
      Pattern.compile(".{2,16}(?:大学|学院|医院|研究院|科学院)\\p{IsHan}{1,8}部");

  private final DocumentContext context;
  private final PlainWords plain;
  private final ListedDepartments listed;
  private final OrganizationAndPart parts;
  private final String text;

  DepartmentReader(DocumentContext context, PlainWords plain) {
    this.context = context;
    this.plain = plain;
    this.listed = new ListedDepartments(context);
    this.parts = new OrganizationAndPart(context, plain);
    this.text = context.document().text();
  }

  /**
   * Where what belongs to the first of {@code titles} begins; the end of {@code phrase} if none.
   */
  int start(Sentence sentence, Span phrase, List<String> titles) {
    int from = phrase.start();
    String words = phrase.of(text);
    String title = titles.get(0);
    if (isKnown(words.strip())
        || title.endsWith("主任") && FACULTY.matcher(words.strip()).matches()) {
      return phrase.end();
    }
    int formed = parts.length(sentence, phrase, title);
    if (formed > 0) {
      return from + formed;
    }
    boolean whole = WHOLE.matcher(title).matches();
    boolean partner = title.endsWith("合伙人");
    int rest = TitleSequence.isFounder(title) ? 0 : plainRest(sentence, from, words);
    if (rest > 0) {
      return from + rest;
    }
    int known = whole || partner ? 0 : knownLength(words);
    return known > 0 ? from + known : listed.start(phrase, whole, title);
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
        && (listed.start(phrase, false, "") == phrase.start()
            || PART.matcher(words).find() && plain.arePlain(sentence, phrase));
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

  /**
   * Length of a name that its ending or a 的 closes, when only plain words of the dictionary follow:
   * 云杉资本 in 云杉资本全球; 0 when there is none.
   */
  private int plainRest(Sentence sentence, int from, String words) {
    Matcher owner = OWNER.matcher(words);
    if (owner.matches()
        && isFirmOrKnown(owner.group(1))
        && plain.arePlain(sentence, new Span(from + owner.start(2), from + owner.end(2)))) {
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
          && plain.arePlain(sentence, new Span(from + end, from + words.length()))) {
        return end;
      }
    }
    return 0;
  }

  /** Whether {@code name} is one that the document or a list knows. */
  boolean isKnown(String name) {
    return context.book().isOrganization(name)
        || INVESTORS.contains(name)
        || OPERATING.contains(name);
  }

  private boolean isFirmOrKnown(String name) {
    String form = name.strip();
    return isKnown(form)
        || form.matches("[A-Z].*[A-Za-z]")
        || EmployerNames.endsLikeOrganization(form);
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
      if (whole && isKnown(head) && context.names().count(words) < 2) {
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
