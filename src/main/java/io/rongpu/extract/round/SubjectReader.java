package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.NameWitnesses;
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

  /** One of the adverbs and frames between a subject and its verb. */
  static final String ONE_ADVERB =
      "(?:\\s|(?:自|从|在)?\uE003+(?:[Qq][1-4]|第?[一二三四]季度)?(?:起|以来|内|一年内|一年|中)?|(?:在)?[\uE001\uE002]+(?:的)?(?:融资)?(?:交易)?(?:中|里)?|以[^，。；]{0,12}估值|在(?:本轮|此轮|该轮)(?:的|融资|投资)*中?|年初|年中|年末|年底|上半年|下半年|上月|本月|上周|本周|近日|日前|近期|今日|本日|当日|当天|今天|昨日|最近|目前|如今|现在|现|当时|彼时|正式|对外|已经|已|再次|再度|再(?=融资|获)|连续|成功|顺利|先后|相继|陆续|此次|本次|刚刚|刚|才|便|就|又|还|也|都|曾经|曾|均|分别|共|一共|即将|将|正在|正|拟|计划|有望|或将|或|预计|能够|可|独家|首次|于|在|以|并|同时|则|继而|进而|从而|率先|[“「]?悄[然悄][”」]?|确认|披露|透露|明确|表示|公布|宣布|宣告|发布|官宣|宣(?=完成|获)|向\\S{0,6}(?:透露|表示|确认)|称|内部|方面|一举|接连|业已|日益|终于|同样|分别是|继续|也找到了?|更是|更|已接近|接近|否认|尚未|并未|还未|并没有|没有|未|纷纷|都有|只|不仅仅?|不但|仅仅?|会准备|准备|打算|为何能?|为什么能?|缘何|与(?=\uE003)|此前|早前|之前|随后|随即|在?(?:成立|创立|创办|上线)(?:不到|不足|仅|才)[^，。；\uE001-\uE003]{1,6}(?:之后|后|内|时)|后|，)";

  /** Any number of them. */
  static final String ADVERB = ONE_ADVERB + "{0,12}";

  private static final String VERB =
      "(?:完成|获得|赢得|获投|获(?!悉|知)|拿到|拿下|拿了|斩获|收获|揽获|揽|得到|迎来|敲定|引入|引进|喜获|喜提|融得|融到|融资(?=了|近|超|\uE001|\uE002|逾|约|过)|融了|筹集|筹得|募集|募得|签署|签订|寻求|启动|开启|进行|洽谈|接受|吸引|吸纳|受到|到账|关闭|close|宣布|公布|官宣|对外|传完成|传获|谋求|推进|公告|筹备|筹划|交割|发生(?:了)?(?:工商|股权)|的?工商(?:登记)?信息|募资|融得|拿出|收到|达成|连融|连获|连拿|停止|结束)";

  private static final PredicateFinder RAISING =
      PredicateFinder.of(ONE_ADVERB, 12, VERB, "，。；！？：:\uE001\uE002");

  /** "与红松资本合作完成签约": the one beside whom the subject, told before, acts. */
  private static final Pattern BESIDE =
      Pattern.compile("\\s*(?:与|跟|携手|联手)[^，。；]*(?:合作|签约|协议|联手|携手|一起|共同|达成)\\s*$");

  /** What may follow the company inside the subject: its people, the other side, an agent. */
  private static final Pattern NOT_SUBJECT =
      Pattern.compile(
          "(?:的?(?:联合|共同|创始)*创始人|的目标|的?CEO|的?首席执行官|的?董事长|的?总裁|的?负责人|与投资|和投资|(?:正式|已经?|拟|将|计划)*向(?=[^，。；]{2,40}(?:定向增发|定增|定向发行|配售))|由|(?:并且?|且)?(?:通过|借助|借由|凭借|依靠|依托)(?=[^，。；]{2,60}$)|在\\d|又在|(?:正在?|又|还|也|已经?|曾|将|拟|计划|打算|试图|希望|准备|成功)*从(?=[^，。；]{2,120}(?:那里|手中|手里|手上|处|在内的[^，。；]{0,12}[中处]))|(?<=[^，。；]{2}|[A-Za-z])(?:正|则|又|还|也|已经?|曾|将)*从(?=[^容事来前此未业][^，。；的]{1,40}$))");

  /** Subjects that stand for many or for anybody. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "^(?:有的|有些)(?!限)|(?:一家|一个|某[家个]?|多家|不少|许多|很多|部分|大量|每家|各家|几家|[\\d两三四五六七八九十]+[余多]?家|这些|那些|任何|整个|众多|更多|其他)[^，。；]*(?:公司|企业|平台|品牌|项目|团队|机构|玩家)$|(?:行业|领域|赛道|市场|产业)(?:内|中|上|里)?$");

  /** "这家公司" is the one in focus. */
  private static final Pattern DEFINITE = Pattern.compile("该|这家|本公司|这个");

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\s*(?:而|但|且|目前|据悉|\uE003|，)*(?:(?:该|这家|这个|此)[^，。；]{0,10}?(?:公司|创企|平台|企业|品牌|项目|团队|机构)|公司|团队|平台|我们|其(?!他|它|中|余)|它)");

  private final MarkedText marked;
  private final NameReader names;
  private final SubjectNames phrases;
  private final Map<String, Optional<String>> subjects = new HashMap<>();

  SubjectReader(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
    this.phrases = new SubjectNames(marked, names);
  }

  /**
   * The company named as the subject of the clause {@code clause}, or null when it has none of its
   * own: a pronoun, a plain "公司", or nothing.
   */
  @Nullable Name read(Span clause) {
    String subject = subject(withQuietBrackets(clause.of(marked.masked())));
    if (subject == null || BESIDE.matcher(subject).matches()) {
      return null;
    }
    Matcher tail = NOT_SUBJECT.matcher(subject);
    int length = tail.find() ? tail.start() : subject.length();
    String own = subject.substring(0, length);
    Span whole = names.whole(new Span(clause.start(), clause.start() + length));
    return phrases.named(
        length < subject.length() ? own : whole.of(marked.masked()), clause.start());
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
    return ANYBODY.matcher(subject).find() && !SubjectNames.CALLED.matcher(subject).find()
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
}
