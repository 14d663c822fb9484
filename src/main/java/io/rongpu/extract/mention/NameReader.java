package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name at the end of a noun phrase: what it is ("第三方支付平台") comes first in Chinese, the
 * name last. Quotes, brackets, Latin letters, legal forms and the nouns that introduce names say
 * where it begins; how often its parts stand in the document settles the rest. One per document;
 * not thread-safe.
 */
public final class NameReader {

  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");
  private static final Lexicon GENERIC = Lexicon.load("generic-names");
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon AFTER_LATIN = Lexicon.load("words-after-latin-names");

  private static final Pattern TRIM =
      Pattern.compile(
          "^[\\s，,。、：:；;！!？?·\\-—―─–|｜丨#*~～”」』’】）)]+|[\\s，,。、：:；;！!？?·\\-—|｜丨#*~～（(]+$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:.{0,12}?(?:获悉|了解到|报道称?|消息称?|讯)[，,：:\\s]+|\uE003+(?:消息|讯|上午|下午|晚间?)?[，,\\s]*|"
              + "(?:近日|日前|近期|最近|今日|昨日|目前|此前|据悉|据了解|其中|另外|此外|同时|同期|不久前|随后|而|但|且|并|又|如|例如|比如|包括|像|"
              + "以及|和|与|即|因此|所以|当时|彼时|随着|继|自|由于|对于|关于|作为|在|当|是(?=\\p{IsHan}{3})|这家|一家|一间|一位|一个|该|这|家|一款|名为|名叫|叫做|专注于\\S{0,12}的)[，,\\s]*)+");
  private static final String OPEN = "“\"「『‘【〖《";
  private static final String CLOSE = "”\"」』’】〗》";
  private static final Pattern QUOTED =
      Pattern.compile("[“「『‘【〖\"]([^“”「」『』‘’【】〖〗\"，。]{1,24})[”」』’】〗“\"]");
  private static final Pattern BRACKETED =
      Pattern.compile("^(.*?)\\s*[（(]([^（）()]{1,60})[）)]\\s*$");
  private static final Pattern PARTNERSHIP =
      Pattern.compile("^(.{4,}?)([（(](?:有限合伙|特殊普通合伙|普通合伙)[）)])$");
  private static final Pattern ALIAS =
      Pattern.compile(
          "^(?:以下|下文|下称|下简|以下均)*(?:统称|简称|称|称为|又称|又名|也称|亦称|原名|原|前身为?|英文名|品牌名|常?自称为?|即|全称|简称为|为)*[：:]?\\s*[“\"「『‘]?(.{2,30}?)[”\"」』’]?$");
  private static final Pattern NO_ALIAS =
      Pattern.compile(
          ".*(?:代码|股票|[:：]|\\.(?:SZ|SH|HK|O|N)\\b|NASDAQ|NYSE|领投|跟投|化名|音译|有限合伙|集团$|下同|\\d{3}|，|、|图|注|原文|约|轮|成立|位于|公司$|ID).*",
          Pattern.CASE_INSENSITIVE);
  private static final String LATIN_CHARS = "A-Za-z0-9\u00C0-\u024F";
  private static final String LATIN_WORD = "[" + LATIN_CHARS + "][" + LATIN_CHARS + ".&'’+\\-·/]*";

  /** "Harbor & Finch Capital", "Lowell, Kline & Partners", "Pai Vista Ltd.". */
  private static final Pattern LATIN_TAIL =
      Pattern.compile(
          LATIN_WORD
              + "(?:,\\s"
              + LATIN_WORD
              + "(?=\\s&))?(?:(?:\\s+&\\s+|\\s+)"
              + LATIN_WORD
              + ")*(?:,\\s(?:Inc|Ltd|LLC|LP)\\.?)?$");

  /** "Anthropic 公司": the word is no part of a Latin name. */
  private static final Pattern LATIN_COMPANY =
      Pattern.compile("([A-Za-z0-9 .&'’-]*[A-Za-z0-9])\\s?(?:公司|平台|集团)?公司");

  private static final Pattern LEGAL =
      Pattern.compile("(?:有限责任公司|股份有限公司|有限公司|股份公司|合伙企业(?:[（(]有限合伙[）)])?|有限合伙)$");
  private static final Pattern WEAK_REST =
      Pattern.compile(
          "^(?:科技|技术|教育|集团|网络|信息|公司|有限|股份|服务|管理|咨询|控股|国际|资本|基金|投资|创投|金融|医疗|健康|文化|传媒|智能|软件|系统|类|端|化|型|级|性|化的|商|方|者|们|上|中|内|人|家).{0,0}$|^(?:有限|股份|责任).*");

  /** No phrase that names somebody is longer (UTF-16 units). */
  private static final int LONGEST_PHRASE = 60;

  /** What no name holds: words that tell something, or point at somebody. */
  private static final Pattern BAD =
      Pattern.compile(
          ".*(?:[，、。；！？\\n\uE001\uE002\uE003]|表示|认为|宣布|完成|获得|获悉|据悉|融资|领投|跟投|投资了|透露|进行|通过|可以|需要|成为|正在|已经|目前|今年|去年|我们|他们|之后|以来|的时候|用于|主要|超过|以及|等等|所有|这些|那些|如果|因为|但是|不是|没有|作为|获|加上|创始人|联合创|合伙人|董事长|首席|总裁|女士|一直|否认|消息|接近|进入|选择|希望|还有|以及|规模|总额|金额|累计|预计|一共|大笔|巨额|相关|纷纷|多轮|包括|背景|成立|创办|创立|前身|最新|分别|曾在|继续|\\d年|\\d月).*|^早在.*|.*(?:国有|社会|民间|产业)资本$|^(?:任命|聘请|创始人|合计).*|.*(?:发现(?!创投|资本|基金|投资)|听说).*|^[\\d多两]+款.*|^第.轮.*|^(?:其他|其它|另外|某|一些|更|本次|此次|本轮|此轮|这轮|该轮|一轮|新一轮|整体|关联|多年|其多|自己|有望|还是|再次).*|.*(?:CEO|CTO|COO|之一|方面|在内|以上|左右|作为|年|月|日|中的|上的|投资人|投资方|投资者|出资人|出资方|出资者|股东|投资机构|财务顾问|风投公司|风投机构|创投机构|合作伙伴|管理层|这一轮|企业家|私人|方式)$|^[-—].*|[^（(]*[）)].*|.*[（(][^）)]*");

  /** What a name holds only where the document says that it is one: 由此单车, 林先生, 我的课. */
  private static final Pattern UNLIKELY =
      Pattern.compile(
          ".*(?:(?<!自|理|缘)由|先生).*|^(?:[他她它](?:们|的|是|在|和|与|也|都|还|就|有|会|能|不|曾|已|将|于|对|为|把|被|这|那|$)|[你我](?!要|爱|来|买|家|在|查|找)).*|^(?:还|也|都|又|于|在|至|从|向|对|被|让|把|将|使|当|与|和|及).*|.*(?:时|后|前|到|了|着|过|给|未|没|曾|将|命|新|是)$");

  private static final Pattern COUNTED = Pattern.compile("[一二两三四五六七八九十\\d多数几]+[家位名个笔]");
  private static final Pattern MIXED =
      Pattern.compile(
          "^([\\p{IsHan}]{2,})\\s*([A-Za-z][A-Za-z0-9. &]{1,})$|^([A-Za-z][A-Za-z0-9. &]{1,}?)\\s*([\\p{IsHan}]{2,})$");

  private final String text;
  private final NameEdges edges;
  private final NameWitnesses witnesses;
  private final NameUses uses;

  /** A reader that knows the words of {@code document}. */
  public static NameReader of(Document document) {
    return new NameReader(document.text(), Words.of(document));
  }

  /** A reader that knows nothing of words. */
  NameReader(String text) {
    this(text, Words.none());
  }

  private NameReader(String text, Words words) {
    this.text = text;
    this.uses = new NameUses(text);
    this.edges = new NameEdges(text, this, words);
    this.witnesses = new NameWitnesses(text, this, words);
  }

  /** Where names may begin and end. */
  NameEdges edges() {
    return edges;
  }

  /** Who says how likely a form is a name in this document. */
  public NameWitnesses witnesses() {
    return witnesses;
  }

  /** The name that {@code phrase} ends with, or null when it names nobody. */
  public @Nullable Name read(Span phrase, Entity.Kind kind) {
    Span trimmed = trim(phrase);
    if (trimmed.length() == 0) {
      return null;
    }
    Matcher partnership = PARTNERSHIP.matcher(trimmed.of(text));
    if (partnership.matches()) {
      Name head = read(new Span(trimmed.start(), trimmed.start() + partnership.end(1)), kind);
      return head == null
          ? null
          : new Name(
              List.of(head.text() + partnership.group(2), head.text()),
              new Span(head.span().start(), trimmed.end()),
              kind);
    }
    Matcher bracket = BRACKETED.matcher(trimmed.of(text));
    if (bracket.matches() && !bracket.group(1).isBlank()) {
      Span head = new Span(trimmed.start(), trimmed.start() + bracket.end(1));
      Name name = read(head, kind);
      String alias = alias(bracket.group(2));
      Span inside = new Span(trimmed.start() + bracket.start(2), trimmed.start() + bracket.end(2));
      return name == null || alias == null || witnesses.isEvent(inside) ? name : name.with(alias);
    }
    Span span = locate(trimmed);
    int quote = span == null ? -1 : span.start() - 1;
    if (span != null
        && quote > trimmed.start()
        && OPEN.indexOf(text.charAt(quote)) >= 0
        && witnesses.isAdverb(span)) {
      return read(edges.cut(new Span(trimmed.start(), quote)), kind); // "云杉近日“悄悄”完成"
    }
    if (span == null || !namesSomeone(span.of(text)) || witnesses.tiesOthers(span)) {
      return null;
    }
    return withParts(span, kind);
  }

  /** Whether {@code name} stands in quotes where it was read. */
  public boolean isQuoted(Name name) {
    int start = name.span().start();
    return start > 0 && "“「【『《\"".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** How often {@code form} stands in the document. */
  public int count(String form) {
    return uses.count(form);
  }

  /** Whether {@code form} begins a sentence or clause as its subject somewhere in the document. */
  public boolean isUsedAsName(String form) {
    return uses.asSubject(form);
  }

  /** Whether {@code form} could name someone at all. */
  public static boolean isName(String form) {
    String plain = form.strip();
    return isPossible(plain) && !UNLIKELY.matcher(plain).matches();
  }

  /**
   * Whether {@code form} names someone here: what hardly names anybody does where it is declared.
   */
  private boolean namesSomeone(String form) {
    String plain = form.strip();
    return isPossible(plain) && (!UNLIKELY.matcher(plain).matches() || uses.declared(plain));
  }

  private static boolean isPossible(String plain) {
    return plain.length() >= 2
        && plain.length() <= 40
        && !GENERIC.contains(plain)
        && !PLACES.contains(plain)
        && !DESCRIPTORS.contains(plain)
        && !BAD.matcher(plain).matches()
        && plain.chars().anyMatch(Character::isLetter)
        && !COUNTED.matcher(plain).lookingAt();
  }

  private Span trim(Span phrase) {
    Span span = phrase;
    while (true) {
      String words = span.of(text);
      Matcher matcher = TRIM.matcher(words);
      int from = 0;
      int to = words.length();
      while (matcher.find()) {
        if (matcher.start() == 0) {
          from = matcher.end();
        } else {
          to = matcher.start();
        }
      }
      if (from < to
          && "【「『“".indexOf(words.charAt(from)) >= 0
          && words.substring(from, to).matches("[^】」』”]*")) {
        from++;
      }
      Matcher lead = LEAD.matcher(words.substring(from, Math.max(from, to)));
      if (lead.find()
          && lead.end() < to - from
          && edges.mayBegin(
              span.start() + from, span.start() + from + lead.end(), span.start() + to)) {
        from += lead.end();
      }
      if (from == 0 && to == words.length() || from >= to) {
        return from >= to ? new Span(span.start(), span.start()) : span;
      }
      span = new Span(span.start() + from, span.start() + to);
    }
  }

  private static @Nullable String alias(String bracketed) {
    Matcher alias = ALIAS.matcher(bracketed.strip());
    if (!alias.matches()) {
      return null;
    }
    String form = alias.group(1).strip();
    return isName(form)
            && !NO_ALIAS.matcher(form).matches()
            && form.codePoints().anyMatch(Character::isLetter)
        ? form
        : null;
  }

  private @Nullable Span locate(Span phrase) {
    Span quoted = quotedTail(phrase);
    if (quoted != null) {
      return quoted;
    }
    String words = phrase.of(text);
    Matcher latin = LATIN_TAIL.matcher(words);
    if (latin.find() && latin.group().matches(".*\\p{L}.*")) {
      return latinTail(phrase, words, latin.start());
    }
    Span tail = hanTail(phrase, words);
    return tail == null ? null : edges.cut(tail);
  }

  /** A quoted name at the end: "停车企业“辉通科技”". */
  private @Nullable Span quotedTail(Span phrase) {
    Matcher matcher = QUOTED.matcher(phrase.of(text));
    Span last = null;
    while (matcher.find()) {
      if (matcher.end() == phrase.length() && !matcher.group().startsWith("《")) {
        last = new Span(phrase.start() + matcher.start(1), phrase.start() + matcher.end(1));
      }
    }
    return last;
  }

  private Span latinTail(Span phrase, String words, int latinStart) {
    String head = words.substring(0, latinStart);
    int cut = descriptorEnd(head, true);
    String before = head.substring(cut).strip();
    boolean glued = !before.isEmpty() && !head.endsWith(" ");
    String latin = words.substring(latinStart).strip();
    if (glued
        && head.length() >= 1
        && isHan(head.charAt(head.length() - 1))
        && count(latin) >= 2
        && count(head.charAt(head.length() - 1) + latin) == count(latin)) {
      Span both = hanBeforeLatin(phrase, head, latinStart);
      if (both != null) {
        return both;
      }
    }
    if (glued
        && before.length() <= 6
        && !BAD.matcher(before).matches()
        && !UNLIKELY.matcher(before).matches()
        && !PLACES.contains(before)
        && (count(before + latin) >= 2
            || before.length() >= 2 && count(before) >= 2 && count(latin) >= 2)) {
      return tailFrom(phrase, words, cut);
    }
    return new Span(phrase.start() + latinStart, phrase.end());
  }

  /** "禾LEAF": where the document never has the letters alone, the character before is theirs. */
  private @Nullable Span hanBeforeLatin(Span phrase, String head, int latinStart) {
    int from = latinStart - 1;
    int cut = Math.max(descriptorEnd(head, true), head.lastIndexOf('的') + 1);
    String latin = phrase.of(text).substring(latinStart);
    while (from > cut
        && isHan(head.charAt(from - 1))
        && count(head.substring(from - 1) + latin) == count(latin)) {
      from--;
    }
    from = Math.max(from, cut);
    boolean brief = from < latinStart && latinStart - from <= 2;
    return brief ? new Span(phrase.start() + from, phrase.end()) : null;
  }

  private @Nullable Span hanTail(Span phrase, String words) {
    int cut = Math.max(0, words.lastIndexOf('的') + 1);
    for (int i = cut; i < words.length(); i++) {
      if (CLOSE.indexOf(words.charAt(i)) >= 0
          || OPEN.indexOf(words.charAt(i)) >= 0
          || words.charAt(i) == '—') {
        cut = i + 1;
      } else if (words.charAt(i) == ' '
          && i + 1 < words.length()
          && isHan(words.charAt(i + 1))
          && (i == 0 || isHan(words.charAt(i - 1)))) {
        cut = i + 1;
      }
    }
    if (words.length() - cut < 2) {
      return null;
    }
    String rest = words.substring(cut);
    int inner = descriptorEnd(rest, false);
    if (LEGAL.matcher(rest).find()) {
      inner = legalStart(rest, rest.substring(0, inner).endsWith("旗下") ? inner : 0);
    }
    Span span = new Span(phrase.start() + cut + inner, phrase.end());
    return narrow(span);
  }

  /** "研发企业北京云杉科技有限公司", "云杉上海云杉科技有限公司": a legal name begins with its place. */
  private static int legalStart(String words, int least) {
    for (int at = words.length() - 6; at > least; at--) {
      String place = PLACES.longestAt(words, at);
      if (place == null) {
        continue;
      }
      String before = words.substring(least, at);
      boolean brand = before.length() >= 2 && words.startsWith(before, at + place.length());
      if (brand
          || DESCRIPTORS.longestBefore(words, at) != null
          || "与和对向及从".indexOf(words.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return least;
  }

  /**
   * Where the name begins after the last introducing noun in {@code words}; 0 when there is none.
   */
  private static int descriptorEnd(String words, boolean wholeRestMayBeEmpty) {
    for (int end = wholeRestMayBeEmpty ? words.length() : words.length() - 2; end > 0; end--) {
      String descriptor = DESCRIPTORS.longestBefore(words, end);
      if (descriptor == null
          || descriptor.equals("企业") && words.substring(0, end).matches(".*(?:中小|合伙|成长型)企业$")) {
        continue;
      }
      String rest = words.substring(end);
      if (wholeRestMayBeEmpty && rest.isBlank() || !WEAK_REST.matcher(rest).matches()) {
        return end;
      }
    }
    return 0;
  }

  /** A long phrase without an introducing noun: its tail that the document repeats is the name. */
  private @Nullable Span narrow(Span span) {
    String words = span.of(text);
    if (LEGAL.matcher(words).find() || words.length() <= 5) {
      return span;
    }
    if (words.length() > LONGEST_PHRASE) {
      return null;
    }
    int whole = count(words);
    for (int from = 1; from <= words.length() - 2; from++) {
      String tail = words.substring(from);
      if (WEAK_REST.matcher(tail).matches()) {
        break;
      }
      if (count(tail) >= 3
          && count(tail) >= 2 * whole
          && isUsedAsName(tail)
          && !GENERIC.contains(tail)) {
        return new Span(span.start() + from, span.end());
      }
    }
    boolean firm = ENDINGS.longestBefore(words, words.length()) != null;
    return words.length() > (firm ? 24 : 14) && whole < 2 ? null : span;
  }

  private static Span tailFrom(Span phrase, String words, int cut) {
    int from = cut;
    while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
      from++;
    }
    return new Span(phrase.start() + from, phrase.end());
  }

  /** Adds the names inside a compound one: TOGO途歌 is also TOGO and 途歌; 上海曜影医疗 is 曜影医疗. */
  private Name withParts(Span found, Entity.Kind kind) {
    Matcher plain = LATIN_COMPANY.matcher(found.of(text).strip());
    int start = found.start() + found.of(text).indexOf(found.of(text).strip());
    Span span = plain.matches() ? new Span(start, start + plain.end(1)) : found;
    String form = span.of(text).strip();
    List<String> forms = new ArrayList<>(List.of(form));
    Matcher mixed = MIXED.matcher(form);
    if (mixed.matches()) {
      start = span.start() + span.of(text).indexOf(form);
      if (mixed.group(4) != null
          && count(mixed.group(3).strip()) > 2 * count(form)
          && (AFTER_LATIN.contains(mixed.group(4))
              || witnesses.isAction(new Span(start + mixed.start(4), start + mixed.end(4))))) {
        Span latin = new Span(start, start + mixed.group(3).strip().length());
        return new Name(List.of(latin.of(text)), latin, kind); // "Kumo负责运营"
      }
      String han = mixed.group(1);
      if (han != null && AFTER_LATIN.longestBefore(han, han.length()) != null) {
        Span latin = new Span(start + mixed.start(2), start + mixed.end(2));
        return new Name(List.of(latin.of(text)), latin, kind); // "周明转发Kumo"
      }
      for (int group = 1; group <= 4; group++) {
        String part = mixed.group(group);
        if (part != null
            && isName(part)
            && !WEAK_REST.matcher(part).matches()
            && count(part) > count(form)
            && (isUsedAsName(part)
                || !witnesses.isOrdinary(
                    new Span(start + mixed.start(group), start + mixed.end(group))))) {
          forms.add(part.strip());
        }
      }
    }
    String place = PLACES.longestAt(form, 0);
    if (place != null) {
      String rest = form.substring(place.length()).replaceFirst("^[市省]", "");
      if (isName(rest) && rest.length() >= 3 && count(rest) > count(form)) {
        forms.add(0, rest);
      }
    }
    return new Name(forms, span, kind);
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
