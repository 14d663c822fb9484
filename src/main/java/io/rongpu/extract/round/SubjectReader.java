package io.rongpu.extract.round;

import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.NameWitnesses;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who raises money: the noun phrase before the verb of raising. One per document. */
final class SubjectReader {

  /** Adverbs and frames between a subject and its verb. */
  private static final String ONE_ADVERB =
      "(?:\\s|(?:自|从|在)?\uE003+(?:起|以来|内|一年内|一年|中)?|(?:在)?[\uE001\uE002]+(?:的)?(?:融资)?(?:交易)?(?:中|里)?|以[^，。；]{0,12}估值|在(?:本轮|此轮|该轮)(?:的|融资|投资)*中?|年初|年中|年末|年底|上半年|下半年|上月|本月|上周|本周|近日|日前|近期|今日|本日|当日|当天|今天|昨日|最近|目前|如今|现在|现|当时|彼时|正式|对外|已经|已|再次|再度|再(?=融资|获)|连续|成功|顺利|先后|相继|陆续|此次|本次|刚刚|刚|才|便|就|又|还|也|都|曾经|曾|均|分别|共|一共|即将|将|正在|正|拟|计划|有望|或将|或|预计|能够|可|独家|首次|于|在|以|并|同时|则|继而|进而|从而|率先|[“「]?悄[然悄][”」]?|确认|披露|透露|表示|公布|宣布|宣告|发布|官宣|宣(?=完成|获)|向\\S{0,6}(?:透露|表示|确认)|称|内部|方面|一举|接连|业已|日益|终于|同样|分别是|继续|也找到了?|更是|更|已接近|接近|否认|尚未|并未|还未|并没有|没有|未|纷纷|都有|只|不仅仅?|不但|仅仅?|会准备|准备|打算|为何能?|为什么能?|缘何|与(?=\uE003)|此前|早前|之前|随后|随即|后|，)";

  private static final String ADVERB = ONE_ADVERB + "{0,12}";

  private static final String VERB =
      "(?:完成|获得|赢得|获投|获(?!悉|知)|拿到|拿下|拿了|斩获|收获|揽获|揽|得到|迎来|敲定|引入|引进|喜获|喜提|融得|融到|融资(?=了|近|超|\uE001|\uE002|逾|约|过)|融了|筹集|筹得|募集|募得|签署|签订|寻求|启动|开启|进行|洽谈|接受|吸引|吸纳|受到|到账|关闭|close|宣布|公布|官宣|对外|传完成|传获|谋求|推进|公告|筹备|筹划|交割|发生(?:了)?(?:工商|股权)|的?工商(?:登记)?信息|募资|融得|拿出|收到|达成|连融|连获|连拿|停止|结束)";

  private static final PredicateFinder RAISING =
      PredicateFinder.of(ONE_ADVERB, 12, VERB, "，。；！？：:\uE001\uE002");

  /** What a company is said to be or do before the clause that tells what it raised. */
  private static final PredicateFinder INTRODUCES =
      PredicateFinder.of(
          ONE_ADVERB,
          12,
          "(?:(?:成立|创立|创办|诞生|创建|组建)(?=于|在|以来|至今|之|后|时|\uE003|，|$)|是|作为|致力|专注|主打|总部|位于|推出|上线|主营|定位|由|披露|透露|表示|宣布|公告|确认|公布|官宣)",
          "，。；！？：:");

  /** "某某创立的X，": the clause names X and says no more of it. */
  private static final Pattern SOMEONES_WORK =
      Pattern.compile(
          "(?:(?:创立|创办|打造|孵化|控股|投资)的|名为|名叫|^(?:这家|该)(?:公司|企业|品牌|平台)(?:就)?(?:是|叫))[^，的\uE001\uE002\uE003]{2,20}$");

  /** "成立于2019年的X，": nothing but X can follow. */
  private static final Pattern FOUNDED_IN =
      Pattern.compile(
          "(?:而|但|同样)?(?:成立|创立|创办|创建|诞生)(?:于|在)\\s*\uE003+的[^，的\uE001\uE002\uE003]{2,20}$");

  private static final Pattern TELLER =
      Pattern.compile(
          "(?:过了?|于|比|和|与|据|，|^)(?<name>[A-Za-z\\p{IsHan}][^，。；：！？、的过比与据\uE001\uE002\uE003]{1,20}?)(?:\uE003|前不久|不久前|此前|刚刚|刚|近期|日前|最近|上周|上月)+(?:所)?(?:宣布|完成|获得|公布|拿到|斩获)(?:完成|获得)?的(?:约|近|超|高达|价值|\\s)*$");

  private static final Pattern RAISES =
      Pattern.compile("获|完成|拿到|拿下|融得|融到|(?:融资|募资|筹集|筹得)(?:了|近|超过?|约|逾|达|\\s)*\uE001");

  /** "成为首家完成B轮融资的机器人公司": says of which kind the company is the first. */
  private static final Pattern FIRST_OF_KIND =
      Pattern.compile("(?:首|第[一二三四五]|唯一一?)[^，。；]{0,4}[家个][^，。；]{0,16}$");

  private static final Pattern RAISER =
      Pattern.compile(
          "(?:融资|投资|股权|战略)*的(?!领投|跟投|参投|投资|股东|资方|主要|财务|融资)(?<name>[“「]?[A-Za-z\\p{IsHan}][^，。；：！？、的\uE001\uE002\uE003]{1,24}?)(?=的|，|。|；|、|$|”|」|\\s?(?:在|也|已|宣布|是|与|和|将|则|正|最近|近日))");

  /** The number of an item in a list, and words that say who says so. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^[\\s—-]*(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[、.．)）]\\s*)?(?:据传|据称|据悉|据报道|盛传|有?传闻称?|有?消息称|外媒称|针对|关于|近日传出|除了?)?");

  /** "云杉与红松签署协议": the first of the two is the one that raises. */
  private static final Pattern PARTNER =
      Pattern.compile("^(?<first>[^，。与和及、“「的]{2,12})与(?![^，。]*(?:公司|平台|企业|品牌|团队|“|「))[^，。]{2,16}$");

  /** "最受关注的是云杉", "【摘要】": what stands before is no part of the name. */
  private static final Pattern STRESSED =
      Pattern.compile("^[^，。]{0,20}的(?:就|则|便|正)?是(?=[^，。]{2})|^\\s*【(?:内容)?(?:摘要|导读|提要)】");

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?!.*(?:有限|股份|集团)公司$)(?:.*(?:该|这家|本|此|这一|两家|多家|各家|部分|很多|许多|不少|大多数?|大部分|一些|所有|新|年轻的?)[^，。]{0,10}(?:公司|创企|应用|平台|企业|品牌|机构|项目|团队|融资|投资|交易|轮)|^(?:而|但|目前|据悉)?(?:这家|这个|该|此)[^，。]{0,40}(?:公司|企业|平台|品牌|团队|项目|机构|独角兽|巨头)|这家|其|它|公司|平台|双方|企业|距离|以求|以期|旨在|为了|从而|进而|以便|力求|最终|.*(?:本轮|此轮|该轮|此次|本次|这轮|新一轮|融资|投资|交易|资金|消息|轮)|我们|他|她|他们|团队|.*(?:首|第一|唯一一?)(?:家|个|批)|(?:有的|有些)(?!限).*|\\s*)$");

  /** What may follow the company inside the subject: its people, the other side, an agent. */
  private static final Pattern NOT_SUBJECT =
      Pattern.compile(
          "(?:的?(?:联合|共同|创始)*创始人|的目标|的?CEO|的?首席执行官|的?董事长|的?总裁|的?负责人|与投资|和投资|由|在\\d|又在|(?:正在?|又|还|也|已经?|曾|将|拟|计划|打算|试图|希望|准备|成功)*从(?=[^，。；]{2,120}(?:那里|手中|手里|手上|处|在内的[^，。；]{0,12}[中处]))|(?<=[^，。；]{2}|[A-Za-z])(?:正|则|又|还|也|已经?|曾|将)*从(?=[^容事来前此未业][^，。；的]{1,40}$))");

  /** "一家名为云杉的公司": the name is told in passing. */
  private static final Pattern CALLED =
      Pattern.compile("名(?:为|叫|曰)(?<name>[^，。；的]{2,20})的[^，。；]{0,16}$");

  /** Subjects that stand for many or for anybody. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "^(?:有的|有些)(?!限)|(?:一家|一个|某[家个]?|多家|不少|许多|很多|部分|大量|每家|各家|几家|[\\d两三四五六七八九十]+[余多]?家|这些|那些|任何|整个|众多|更多|其他)[^，。；]*(?:公司|企业|平台|品牌|项目|团队|机构|玩家)$|(?:行业|领域|赛道|市场|产业)(?:内|中|上|里)?$");

  /** "一家机器人公司": says what, not who. */
  private static final Pattern SOME =
      Pattern.compile("(?:一家|一个|某[家个]?)[^，。；“「（(A-Za-z]*?(?:公司|企业|平台|团队|品牌|项目)(?:也|正|已|就)?");

  /** "这家公司" is the one in focus. */
  private static final Pattern DEFINITE = Pattern.compile("该|这家|本公司|这个");

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\s*(?:而|但|且|目前|据悉|\uE003|，)*(?:(?:该|这家|这个|此)[^，。；]{0,10}?(?:公司|创企|平台|企业|品牌|项目|团队|机构)|公司|团队|平台|其(?!他|它|中|余)|它)");

  /** A clause that says what its subject is or where it comes from. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?<subject>[^，。；！？：:]{2,40}?)(?:"
              + ADVERB
              + ")(?:是(?:一家|一个|一款|国内|全球|中国|专注|由|做)|(?:正式)?(?:成立|创立|创办|创建|诞生|上线)(?:于|至今|以来|在|$)|总部(?:位于|设在|设立|在|坐落)|致力于|专注于|主要(?:做|从事|为|提供|面向)|定位(?:于|为))");

  private final MarkedText marked;
  private final NameReader names;
  private final Map<String, Optional<String>> subjects = new HashMap<>();

  SubjectReader(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
  }

  /**
   * The company named as the subject of the clause {@code clause}, or null when it has none of its
   * own: a pronoun, a plain "公司", or nothing.
   */
  @Nullable Name read(Span clause) {
    String subject = subject(withQuietBrackets(clause.of(marked.masked())));
    if (subject == null) {
      return null;
    }
    Matcher tail = NOT_SUBJECT.matcher(subject);
    int length = tail.find() ? tail.start() : subject.length();
    String own = subject.substring(0, length);
    Span whole = names.whole(new Span(clause.start(), clause.start() + length));
    return named(length < subject.length() ? own : whole.of(marked.masked()), clause.start());
  }

  /** Whether {@code clause} speaks of a company without naming it: "该平台…", "团队…". */
  boolean pointsBack(Span clause) {
    return POINTS_BACK.matcher(clause.of(marked.masked())).lookingAt();
  }

  /** Whether more than its place says that {@code name} is one. */
  boolean isLikely(Name name) {
    return names.witnesses().weight(name) >= NameWitnesses.LIKELY;
  }

  /** The company that {@code clause} tells to have raised money, in how many rounds ever. */
  @Nullable Name readRaising(Span clause) {
    Name name = clause.of(marked.text()).contains("融资") ? read(clause) : null;
    return name != null && names.witnesses().weight(name) >= NameWitnesses.LIKELY ? name : null;
  }

  /** The company of which {@code clause} says what it is, or null. */
  @Nullable Name readTopic(Span clause) {
    Matcher matcher = TOPIC.matcher(clause.of(marked.masked()));
    if (!matcher.find()) {
      return null;
    }
    Name name = named(matcher.group("subject"), clause.start());
    return name != null && names.witnesses().weight(name) >= NameWitnesses.LIKELY ? name : null;
  }

  /** Whether the subject of {@code clause} is anybody ("一家公司", "机器人行业") and so nobody. */
  boolean isAnybody(Span clause) {
    String whole = subject(clause.of(marked.masked()));
    if (whole == null) {
      return false;
    }
    String subject = whole.strip();
    if (DEFINITE.matcher(subject).find()) {
      return false;
    }
    Span span = new Span(clause.start(), clause.start() + whole.length());
    Name name = names.read(span, Entity.Kind.COMPANY);
    return ANYBODY.matcher(subject).find() && !CALLED.matcher(subject).find()
        || name != null && names.witnesses().isDescription(name);
  }

  /** A comma in brackets ends no clause: "X（前身为Y，以下简称Z）完成". */
  private static String withQuietBrackets(String clause) {
    if (clause.indexOf('（') < 0 && clause.indexOf('(') < 0) {
      return clause;
    }
    StringBuilder out = new StringBuilder(clause);
    int depth = 0;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth > 0 && "，。；！？：:".indexOf(c) >= 0) {
        out.setCharAt(i, '、');
      }
    }
    return depth == 0 ? out.toString() : clause;
  }

  /** "刚获得B轮融资的X": the company that follows the round it raised, or null. */
  @Nullable Name readRaiser(int anchorEnd, Span region) {
    Matcher matcher = RAISER.matcher(marked.masked()).region(anchorEnd, region.end());
    String before = marked.masked().substring(region.start(), anchorEnd);
    if (!matcher.lookingAt()
        || !RAISES.matcher(before).find()
        || FIRST_OF_KIND.matcher(before).find()) {
      return null;
    }
    Span phrase = new Span(matcher.start("name"), matcher.end("name"));
    Name name = named(phrase.of(marked.masked()), phrase.start());
    return name != null && (names.count(name.text()) >= 2 || name.text().matches("[A-Z].*"))
        ? name
        : null;
  }

  /** "超过了X前不久宣布的1亿美元C轮": the company right before the round it told, or null. */
  @Nullable Name readTeller(Span region, int anchorStart) {
    Matcher matcher = TELLER.matcher(marked.masked().substring(region.start(), anchorStart));
    if (!matcher.find()) {
      return null;
    }
    Name name = named(matcher.group("name"), region.start() + matcher.start("name"));
    return name != null && names.count(name.text()) >= 2 ? name : null;
  }

  /** Whether {@code clause} begins with its verb, so that its subject stands in a clause before. */
  boolean lacksSubject(Span clause) {
    String subject = subject(clause.of(marked.masked()));
    return subject != null && subject.isBlank();
  }

  /** The words before the verb of raising in a masked clause, or null; found once for each. */
  private @Nullable String subject(String masked) {
    return subjects
        .computeIfAbsent(
            masked,
            clause -> {
              int predicate = RAISING.find(clause);
              return predicate < 0 ? Optional.empty() : Optional.of(clause.substring(0, predicate));
            })
        .orElse(null);
  }

  /**
   * The company that a clause introduces before another tells what it raised: "X创立于2015年，2016年获得…".
   * Null when the clause introduces none that the document names again.
   */
  @Nullable Name readIntroduced(Span clause) {
    String masked = clause.of(marked.masked());
    Matcher work = SOMEONES_WORK.matcher(masked);
    if (FOUNDED_IN.matcher(masked).lookingAt()) {
      return named(masked, clause.start());
    }
    Name name;
    if (work.find()) {
      name = named(masked, clause.start());
    } else {
      int predicate = INTRODUCES.find(masked);
      name = predicate < 0 ? null : named(masked.substring(0, predicate), clause.start());
    }
    return name != null && names.isUsedAsName(name.text()) && !PersonReader.isPerson(name.text())
        ? name
        : null;
  }

  /**
   * The company that a clause without a verb of its own introduces: "美国的航运平台Flexport，也结束了…". Null
   * when the clause is anything else.
   */
  @Nullable Name readApposition(Span clause) {
    String masked = clause.of(marked.masked());
    if (masked.length() > 60
        || !masked.matches(
            ".*(?:——|[“「]|的[A-Za-z\\p{IsHan}]|(?:公司|平台|企业|品牌|创企|服务商|机构|开发商|提供商|运营商)[A-Za-z]).*")
        || masked.matches("(?s).*(?:[\uE001\uE002\uE003]|参与|参投|领投|跟投).*")) {
      return null;
    }
    Name name = named(masked, clause.start());
    return name != null
            && (names.count(name.text()) >= 2
                || name.text().matches("[A-Z][A-Za-z0-9 .&-]+")
                || isIntroducedInQuotes(name))
        ? name
        : null;
  }

  @Nullable Name named(String phrase, int phraseStart) {
    Matcher frame = FRAME.matcher(phrase);
    int own = frame.find() ? frame.end() : 0;
    Matcher stressed = STRESSED.matcher(phrase);
    own = stressed.find() ? Math.max(own, stressed.end()) : own;
    String subject = phrase.substring(own);
    int start = phraseStart + own;
    if (subject.isBlank()
        || !CALLED.matcher(subject).find() && SOME.matcher(subject.strip()).matches()
        || PRONOUN.matcher(subject.strip()).matches()) {
      return null;
    }
    Matcher partner = PARTNER.matcher(subject);
    if (partner.find()
        && names.count(partner.group("first").strip()) >= 3
        && !names.witnesses().isOrdinary(new Span(start, start + partner.end("first")))) {
      subject = partner.group("first");
    }
    Matcher called = CALLED.matcher(subject);
    Span span =
        called.find()
            ? new Span(start + called.start("name"), start + called.end("name"))
            : new Span(start, start + subject.length());
    Name name = names.read(span, Entity.Kind.COMPANY);
    return name == null || isOrdinary(name) || !names.witnesses().isPossible(name) ? null : name;
  }

  /**
   * A word of the dictionary ("时候", "价值") is a company only where the text uses it as a subject.
   */
  private boolean isOrdinary(Name name) {
    return Han.isAll(name.text(), 2, 4)
        && isOneWord(name.span())
        && !isQuoted(name.span())
        && !names.isUsedAsName(name.text());
  }

  /** "从事研发的“云杉”" names it; "被称为“下一个云杉”" says what it is like. */
  private boolean isIntroducedInQuotes(Name name) {
    int quote = name.span().start() - 1;
    return isQuoted(name.span())
        && name.text().length() <= 8
        && (quote == 0 || "为是叫".indexOf(marked.text().charAt(quote - 1)) < 0)
        && !names.witnesses().isOrdinary(name.span());
  }

  private boolean isQuoted(Span span) {
    return span.start() > 0 && "“「【『".indexOf(marked.text().charAt(span.start() - 1)) >= 0;
  }

  private boolean isOneWord(Span span) {
    int sentence = marked.document().sentenceIndex(span);
    return sentence >= 0
        && marked.document().sentences().get(sentence).tokens().stream()
            .anyMatch(token -> token.span().equals(span) && token.tag().isOrdinary());
  }
}
