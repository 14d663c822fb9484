package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the companies in the words of a purchase: each side by itself. Two names of which none is
 * certain make no deal. One per document; not thread-safe.
 */
final class PurchaseParties {

  private static final Pattern JOINED = Pattern.compile("[、和及与]");

  /** Between members of one list, with at most the place of the next. */
  private static final Pattern GAP =
      Pattern.compile("[”」]?\\s*(?:[、和及与]|以及)[\\p{IsHan}“「\\s&&[^的等领]]{0,5}");

  /** "A和B等公司组成的财团", "A的董事会": the names end before. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<=.{2})(?:(?:牵头|领衔|主导|带领)的[^、，。的]{0,4}(?:阵营|财团|买方团|联合体|团队|买家|集团)|的?(?:董事会|管理层|高层|官方|方面)|(?:等(?:[^、，]{0,6})?)?(?:所?共同|所)?组成的[^，。的]{0,4}(?:阵营|财团|买方团|联合体|团队|买家|集团))$");

  /** "A和B组成的财团，同意收购…", "A和B组成的买方团提交的收购意向，拟收购…". */
  private static final Pattern GROUP =
      Pattern.compile(
          "^.{2,60}?(?:组成|牵头|领衔|主导)的[^、，。的]{0,4}(?:阵营|财团|买方团|联合体|团队|买家|集团)(?=$|[^，]{0,4}(?:提交|提出|发起|递交))");

  /** "很多人认为A收购B…", "法官批准A收购B": the words in front of a clause inside another. */
  private static final Pattern EMBEDDING =
      Pattern.compile(
          "^.*(?:对比|相比|比起|(?<=[^、]{3})(?:和|以及)|认为|预计|预测|表示|指出|透露|相信|批准|核准|要求|阻止|阻拦|禁止|允许|处理|审查|审批|叫停|支持|反对|随着|关于|对于|由于|在|当|使得?|让|导致|推动|帮助|促成|见证|而|但|却|即|不管是?|无论是?|还是|就像|正如|例如|比如|像|随后|此前|后来|之前|传出|曝出)(?=.{2})");

  /** Behind what was bought, in the clause that opens a sentence: its subject follows. */
  private static final Pattern SUBJECT_FOLLOWS =
      Pattern.compile("^[”」]?(?:之后|以后|后|以来|时|的?同时|过程中|(?=，))[^，。；]{0,4}，\\s*(?![对在从以为当这让使将把随由而但])");

  /** Words that only open such a clause. */
  private static final Pattern OPENING =
      Pattern.compile("(?:并且?|而且|随着|继|借助|凭借|借着|除了?|鉴于|由于|因为|在|自|自从|通过|\\s)*");

  /** "…，在纽约收购": where somebody buys. */
  private static final Pattern PLACE =
      Pattern.compile("在" + Lexicon.load("places", "wide-places").alternatives());

  /** Parts of companies that are bought by themselves. */
  private static final Pattern UNIT = Pattern.compile("(?:业务|部门|资产|分部|事业部|板块|产线|工厂|品牌)$");

  /** "A联手B收购C", "A联合一致行动人B，以…收购C": who buys together with A. */
  private static final String WITH =
      "(?:联手|携手|协同|会同|联合(?![创举体国利大会收并买购]))了?(?:其|旗下|的|一致行动人|合作伙伴|控股股东|关联方|子公司)*";

  private static final Pattern TOGETHER = Pattern.compile(WITH);

  /** "A通过…，以N元收购C": where the subject ends in a clause that tells only how. */
  private static final Pattern MANNER = Pattern.compile("通过|以[^，]{0,20}?(?:价格?|对价|代价)$|" + WITH);

  /** "“B”品牌的全部技术": a brand that is bought with what belongs to it. */
  private static final Pattern BRAND = Pattern.compile("[“「](?<name>[^“”「」]{2,24})[”」](?:品牌|商标)");

  private static final int LONGEST_OWNER = 12;
  private static final int LONGEST_UNIT = 24;

  private static final Lexicon OPERATING = Lexicon.investors();

  private static final Pattern LEADING_DATE = Pattern.compile("^[\uE003\\s]+");

  private final DocumentContext context;
  private final CompanyReader companies;
  private final String text;
  private final String masked;
  private List<Name> before = List.of();

  PurchaseParties(DocumentContext context) {
    this.context = context;
    this.companies = new CompanyReader(context);
    this.text = context.document().text();
    this.masked = context.marked().masked();
  }

  /** Begins a sentence. */
  void begin() {
    before = List.of();
  }

  /** Keeps who bought in this sentence: "A以…收购B，以…收购C" names A once. */
  void bought(List<Name> acquirers) {
    before = acquirers;
  }

  boolean isCertain(Name name) {
    return name.kind() == Entity.Kind.PERSON || companies.isCertain(name);
  }

  /** Who buys. */
  List<Name> acquirers(Sentence sentence, PurchaseFrame frame) {
    List<Name> leading = leading(sentence, frame);
    Name partner = leading.size() == 1 ? partner(sentence, frame) : null;
    return partner == null || partner.text().equals(leading.get(0).text())
        ? leading
        : List.of(leading.get(0), partner);
  }

  private @Nullable Name partner(Sentence sentence, PurchaseFrame frame) {
    boolean told = isPointing(undated(frame.acquirer()));
    int from = frame.clause().start();
    from =
        told && from > 0 ? Clauses.start(masked, sentence.span().start(), from - 1, "，。；") : from;
    if (!frame.rule().equals("acquisition/active") || frame.target().start() <= from) {
      return null;
    }
    Matcher together = TOGETHER.matcher(masked.substring(from, frame.target().start()));
    return together.find()
        ? companies.first(new Span(from + together.end(), frame.target().start()))
        : null;
  }

  private List<Name> leading(Sentence sentence, PurchaseFrame frame) {
    Span phrase = undated(frame.acquirer());
    if (isPointing(phrase)) {
      Name pointed = pointed(sentence, frame, phrase);
      return pointed != null ? List.of(pointed) : unsaid(sentence, frame, phrase);
    }
    return named(frame, phrase);
  }

  /** Who buys where neither the clause nor its sentence's speaker tells. */
  private List<Name> unsaid(Sentence sentence, PurchaseFrame frame, Span phrase) {
    List<Name> leading = phrase.length() == 0 ? before(sentence, frame) : List.of();
    if (!leading.isEmpty() || frame.target().length() == 0) {
      return leading;
    }
    if (!before.isEmpty()) {
      return before;
    }
    boolean relative = frame.rule().equals(PurchaseFrame.RELATIVE);
    return phrase.length() == 0 && !relative
        ? List.of()
        : one(companies.spokenOf().subjectOfPrevious(sentence));
  }

  /** Who buys by the clause before, which tells how: "A通过其子公司，以…收购B". */
  private List<Name> before(Sentence sentence, PurchaseFrame frame) {
    int end = frame.clause().start() - 1;
    if (end <= sentence.span().start() || masked.charAt(end) != '，') {
      return List.of();
    }
    int from = Clauses.start(masked, sentence.span().start(), end, "，。；");
    Matcher group = GROUP.matcher(masked.substring(from, end));
    if (group.find()) {
      return named(frame, new Span(from, from + group.end()));
    }
    Matcher manner = MANNER.matcher(masked.substring(from, end));
    return manner.find() && manner.start() >= 2
        ? named(frame, new Span(from, from + manner.start()))
        : List.of();
  }

  private List<Name> named(PurchaseFrame frame, Span phrase) {
    Matcher tail = TAIL.matcher(phrase.of(text));
    Span names = tail.find() ? new Span(phrase.start(), phrase.start() + tail.start()) : phrase;
    List<Name> listed = list(names);
    if (!listed.isEmpty()) {
      return listed;
    }
    Name name = embedded(frame, names);
    if (name == null) {
      name = likely(names);
    }
    if (name == null) {
      name = repeated(names);
    }
    return name == null ? people(names) : List.of(name);
  }

  /** What is bought. */
  List<Name> targets(Sentence sentence, PurchaseFrame frame) {
    if (frame.rule().equals(PurchaseFrame.RELATIVE)) {
      int from = frame.target().start();
      List<Name> several = list(frame.target());
      if (!several.isEmpty() && several.get(0).span().start() <= from + 1) {
        return bounded(several, sentence.span().end());
      }
      return one(companies.first(new Span(from, Math.max(from, sentence.span().end()))));
    }
    Span phrase = undated(frame.target());
    if (isPointing(phrase)) {
      return one(pointed(sentence, frame, phrase));
    }
    List<Name> listed = list(phrase);
    if (!listed.isEmpty()) {
      return listed;
    }
    if (frame.rule().equals(PurchaseFrame.BRACKET)) {
      return one(companies.apposed(phrase));
    }
    Matcher brand = BRAND.matcher(phrase.of(text));
    if (brand.lookingAt()) {
      return one(
          companies.lenient(
              new Span(phrase.start() + brand.start("name"), phrase.start() + brand.end("name"))));
    }
    if (isUnit(phrase.of(text))) {
      return one(unit(phrase));
    }
    Name name = frame.stake() ? companies.lenient(phrase) : likely(phrase);
    if (frame.rule().equals("acquisition/active") && (name == null || !isCertain(name))) {
      Name first = companies.first(phrase);
      name = first == null ? name : first;
    }
    if (name == null) {
      name = frame.stake() ? companies.vouched(phrase) : subject(phrase);
    }
    return name == null ? people(phrase) : List.of(name);
  }

  /** The names of a list whose last one begins what follows. */
  private List<Name> bounded(List<Name> names, int end) {
    List<Name> all = new ArrayList<>(names.subList(0, names.size() - 1));
    int last = names.get(names.size() - 1).span().start();
    Name first = companies.first(new Span(last, Math.max(last, end)));
    if (first != null) {
      all.add(first);
    }
    return all;
  }

  /** Words of the dictionary name what is bought when the text uses them together as a subject. */
  private @Nullable Name subject(Span phrase) {
    Name name = companies.vouched(phrase);
    boolean whole = name != null && phrase.of(text).strip().equals(name.text());
    return name != null
            && context.names().count(name.text()) >= 2
            && !companies.isWord(name.span())
            && (companies.isIntroduced(name)
                || whole
                    && (context.names().isUsedAsName(name.text())
                        || companies.endsLikeCompany(name)))
            && !context.names().witnesses().isDescription(name)
        ? name
        : null;
  }

  /** Whether {@code words} tell a part of a company: "A的芯片业务". */
  static boolean isUnit(String words) {
    return UNIT.matcher(words).find();
  }

  /** Whether {@code words} tell a brand by its quoted name: "A旗下“B”品牌". */
  static boolean isBrand(String words) {
    return BRAND.matcher(words).find();
  }

  /** "A的芯片业务" is bought as a whole: its name is that of its owner with what it is. */
  private @Nullable Name unit(Span phrase) {
    String words = phrase.of(text);
    for (int length = Math.min(LONGEST_OWNER, words.length() - 2); length >= 2; length--) {
      Span owner = new Span(phrase.start(), phrase.start() + length);
      Name name = companies.read(owner);
      if (words.length() <= LONGEST_UNIT && name != null && name.span().equals(owner)) {
        return new Name(List.of(words), phrase, Entity.Kind.COMPANY);
      }
    }
    return null;
  }

  /** Whether the phrase names nobody by itself: nothing, 公司, 这家公司, or words that open a clause. */
  private boolean isPointing(Span phrase) {
    return SpokenOf.isPronoun(phrase.of(text))
        || OPENING.matcher(phrase.of(text)).matches()
        || PLACE.matcher(phrase.of(text)).matches();
  }

  private @Nullable Name pointed(Sentence sentence, PurchaseFrame frame, Span phrase) {
    boolean empty =
        OPENING.matcher(phrase.of(text)).matches() || PLACE.matcher(phrase.of(text)).matches();
    Name subject =
        empty && isBought(frame, phrase) ? companies.spokenOf().made(sentence, phrase) : null;
    if (subject == null) {
      subject =
          empty
              ? companies.spokenOf().speaker(sentence, phrase.start())
              : companies.spokenOf().pointedAt(sentence, phrase);
    }
    if (subject == null && empty) {
      subject = following(sentence, frame);
    }
    if (subject == null && empty) {
      subject = companies.opening(sentence.span().start(), frame.clause().start());
    }
    return subject == null
            || frame.target().contains(subject.span())
            || frame.acquirer().contains(subject.span())
        ? null
        : subject;
  }

  private static boolean isBought(PurchaseFrame frame, Span phrase) {
    return phrase.end() <= frame.acquirer().start();
  }

  /** "收购B后，A…", "被A收购后，B…": in a clause that opens the sentence and is followed by another. */
  private @Nullable Name following(Sentence sentence, PurchaseFrame frame) {
    int end = Math.max(frame.clause().end(), sentence.span().end());
    Matcher follows = SUBJECT_FOLLOWS.matcher(masked.substring(frame.clause().end(), end));
    boolean opens = sentence.span().start() >= frame.clause().start();
    if (!follows.find() || follows.group().startsWith("，") && !(opens && isWhole(frame.target()))) {
      return null;
    }
    int from = frame.clause().end() + follows.end();
    Name first = companies.first(new Span(from, end));
    return first == null ? companies.opening(from, end) : first;
  }

  private boolean isWhole(Span phrase) {
    Name name =
        phrase.length() == 0 ? null : isUnit(phrase.of(text)) ? unit(phrase) : likely(phrase);
    return name != null && name.span().end() == phrase.end();
  }

  private Span undated(Span phrase) {
    Matcher date = LEADING_DATE.matcher(phrase.of(masked));
    return date.find() ? new Span(phrase.start() + date.end(), phrase.end()) : phrase;
  }

  private List<Name> list(Span phrase) {
    if (!JOINED.matcher(phrase.of(text)).find()) {
      return List.of();
    }
    List<Name> names =
        context.lists().read(phrase, 0, masked).stream()
            .map(member -> companies.lenient(member.name().span()))
            .filter(Objects::nonNull)
            .toList();
    return names.size() > 1 && isOneList(names) && names.stream().anyMatch(companies::isCertain)
        ? names
        : List.of();
  }

  private boolean isOneList(List<Name> names) {
    for (int i = 1; i < names.size(); i++) {
      int from = names.get(i - 1).span().end();
      int to = names.get(i).span().start();
      if (to < from || !GAP.matcher(text.substring(from, to)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** "法院批准A收购B": who buys in the clause that {@code phrase} holds, when that is certain. */
  private @Nullable Name embedded(PurchaseFrame frame, Span phrase) {
    Matcher embedding = EMBEDDING.matcher(phrase.of(masked));
    if (isPointing(frame.target()) || !embedding.find()) {
      return null;
    }
    Name name = likely(new Span(phrase.start() + embedding.end(), phrase.end()));
    boolean better =
        name != null
            && (isCertain(name) || likely(phrase) == null)
            && context.names().count(name.text()) >= context.names().count(phrase.of(text));
    return better ? name : null;
  }

  /** A subject that is a word of the dictionary names somebody when the text repeats it. */
  private @Nullable Name repeated(Span phrase) {
    Name name = companies.vouched(phrase);
    return name != null
            && phrase.of(text).strip().equals(name.text())
            && context.names().count(name.text()) >= 2
            && !companies.isWord(name.span())
        ? name
        : null;
  }

  /**
   * The company that {@code phrase} ends with, when its form or what introduces it says it is one.
   */
  private @Nullable Name likely(Span phrase) {
    Name name = companies.lenient(phrase);
    return name != null
            && !isDescription(name)
            && (isCertain(name)
                || companies.isIntroduced(name)
                || context.names().witnesses().isPlausible(name))
        ? name
        : null;
  }

  /** "共享单车公司" tells what somebody is; "苹果公司" is 苹果. */
  private boolean isDescription(Name name) {
    return context.names().witnesses().isDescription(name)
        && !OPERATING.contains(name.text().replaceFirst("(?:公司|集团|企业|平台)+$", ""));
  }

  private List<Name> people(Span phrase) {
    return context.lists().read(phrase, 0, masked).stream()
        .map(Member::name)
        .filter(one -> one.kind() == Entity.Kind.PERSON && context.names().count(one.text()) >= 2)
        .toList();
  }

  private static List<Name> one(@Nullable Name name) {
    return name == null ? List.of() : List.of(name);
  }
}
