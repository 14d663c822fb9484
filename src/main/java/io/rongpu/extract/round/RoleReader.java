package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Reads the investors, leads and advisers that the words around an anchor name. One per document.
 */
final class RoleReader {

  private static final String LIST = "[^。；！？：:\\n\uE001\uE002\uE003]{2,260}?";
  private static final String NAME = "[^，。；！？：:\\n\uE001\uE002\uE003]{2,120}?";
  private static final String ADV =
      "(?:以(?:老股东|新股东|个人)(?:的)?(?:身份|名义)?|以\uE001+(?:的?价格)?|共同|联合|合作|独家|继续|进一步|分别|均|也|又|全部|同时|追加|一同|一起|等|参与|进行|全资|战略|作为领投方|首次|持续|超额|跟进|悉数|再次|完成|重仓|独立|个人|出资|都有|都|也有|亦有|亦|还有|携手|宣布|领头)*";

  /** Whoever stands between the noun of a role and somebody's title or a verb of speaking. */
  private static final String SPEAKER =
      "[^，。；：:“”「」\\s\uE001\uE002\uE003][^，。；：:“”「」\uE001\uE002\uE003]{1,24}?";

  private static final String SPEAKS =
      "(?=\\s?(?:(?:创始|管理|执行|投资|高级|董事|普通|主管|联合|首席|资深|业务)*(?:合伙人|董事长|董事总?经理|总裁|副总裁?|总经理|CEO|负责人|总监|董事|经理)|认为|表示|指出|说|称|也|在))";

  private enum Kind {
    LEAD,
    FOLLOW,
    SOLE,
    ADVISER
  }

  private static final Pattern FOLLOWED = Pattern.compile("跟投|参投");

  /** {@code trigger}: words one of which is in all that the pattern matches. */
  private record Rule(Kind kind, String id, Trigger trigger, Pattern pattern) {
    /** How surely the words matched are names: a role told by a noun or by "由…领投" has no other. */
    int support(String matched) {
      if (id.equals("round/follow-verb") && !FOLLOWED.matcher(matched).find()) {
        return 0;
      }
      return switch (id) {
        case "round/counted-invest",
            "round/lead-by",
            "round/lead-noun",
            "round/lead-as",
            "round/sole" ->
            2;
        case "round/counted",
            "round/raised-there",
            "round/lead-verb",
            "round/follow-noun",
            "round/follow-verb",
            "round/investor-noun",
            "round/participants" ->
            1;
        default -> 0;
      };
    }

    static Rule of(Kind kind, String id, Trigger trigger, String pattern) {
      return new Rule(kind, id, trigger, Pattern.compile(pattern));
    }
  }

  /** In this order: an investor found by an earlier rule keeps the role that rule gave it. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              Kind.FOLLOW,
              "round/by-kind",
              Trigger.of("\uE002"),
              "(?:由|来自)(?<who>" + NAME + ")(?:联合|共同|分别)*\uE002+(?=[，。；]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/from-whom",
              Trigger.of("来自"),
              "来自(?:现有|新|老|原有)*(?:投资者|投资人|投资方|股东)，?包括(?<who>"
                  + LIST
                  + ")(?=等?新?(?:投资者|投资人|投资方|股东)?[。；]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/is-investor",
              Trigger.of("投资方", "投资机构", "投资人", "投资者", "出资方"),
              "(?:^|[，。；])(?<who>[^，。；：\uE001\uE002\uE003]{2,60}?)(?:为|是|成为|作为)(?:了)?(?:公司|其)?(?:本轮|此轮|该轮|本次|此次)(?:新加入|融资|投资)?的?(?:主要|唯一|新增|新晋|新进|战略|独家)*(?:投资方|投资机构|投资人|投资者|出资方)(?=[，。；]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/adds",
              Trigger.of("追加", "追投", "加注", "加码", "增持"),
              "(?:^|[，。；])(?:此后|随后|后来|之后)?(?<who>[^，。；：\uE001\uE002\uE003]{2,40}?)(?:又|再|再次|继续|随后|共同)*(?:追加|追投|加注|加码|增持)了?(?:投资)?(?:近|约|超)?(?=\uE001)"),
          Rule.of(
              Kind.FOLLOW,
              "round/registered",
              Trigger.of("变更"),
              "变更[^。；]{0,12}新增了?(?:[一两二三四五六七八九十\\d]+[名家位个])?(?:股东|投资人|机构股东)?，?(?:分别)?(?:是|为|包括|：)?\\s*(?<who>"
                  + LIST
                  + ")(?=等?(?:为|成为)(?:公司|其)?(?:新)?(?:增)?股东|等[^，。；]{0,10}股东|[，。；]|$)"),
          Rule.of(
              Kind.ADVISER,
              "round/adviser-1",
              Trigger.of("顾问"),
              "(?:^|[，,。；、\\s]|由)(?<who>[^，,。；、：]{2,30}?)(?:继续|独家|分别)*(?:担任|为|出任|任|作为|充当)(?:了)?(?:[^，。；]{0,14}?)(?:独家|联席|长期)?(?:财务|融资)顾问"),
          Rule.of(
              Kind.ADVISER,
              "round/adviser-2",
              Trigger.of("顾问", "FA"),
              "(?:财务顾问|融资顾问|FA)(?:（FA）|\\(FA\\))?(?:为|是|由|：|:)(?<who>[^，。；：]{2,60})(?:担任|$)?"),
          Rule.of(
              Kind.LEAD,
              "round/lead-noun",
              Trigger.of("领投"),
              "(?:领投方|领投机构|领投者|领投人)(?:分别|均|依旧|仍|主要)?(?:为|是|：|:|包括|有|来自)\\s*(?<who>"
                  + NAME
                  + ")(?=[，。；！？\\n]|$|并|跟投方|参投方)"),
          Rule.of(
              Kind.FOLLOW,
              "round/follow-noun",
              Trigger.of("参投", "跟投"),
              "(?:参投方|跟投方|跟投机构|参投机构|跟投者|跟投的|参投的)(?:分别|均|还|主要|则)?(?:为|是|：|:|包括了?|有|包含)\\s*(?<who>"
                  + LIST
                  + ")(?=[。；！？\\n]|$|，[^，、]{0,30}(?:领投|跟投|担任|本轮|此次|融资|用于|资金|将|表示|具体|估值|完成|金额|未透露|未披露|目前))"),
          Rule.of(
              Kind.FOLLOW,
              "round/investor-noun",
              Trigger.NONE,
              "(?:投资方|\uE002+[方者人]|投资机构|投资人|投资者|资方|出资方|出资人|参与机构|参与方|参与者|投资商|参投者|股东|战投方|新投资人|资金来自|投资来自)(?:们|阵容|名单|主要|分别|均|还|则|中|也|依次)*(?:为|是|：|:|包括了?|有(?!权|望|意|可能|限)|包含|涵盖|来自于?)\\s*(?<who>"
                  + LIST
                  + ")(?=[。；！？\\n]|$|，[^，、]{0,30}(?:领投|跟投|担任|本轮|此次|融资|用于|资金|将|表示|具体|估值|完成|持有|持股|后者|该公司|并|但|而|总|这|由|交易|绝对|主要|也|目前|占|同时|至此|因此|其中)|，[^，、]{0,8}(?:投资人|投资方|投资者|股东|机构|领投方|跟投方)(?:还|也|主要)?(?:包括|为|有|是))"),
          Rule.of(
              Kind.FOLLOW,
              "round/counted",
              Trigger.of("包括", "分别", "为"),
              "(?:由|获|获得|来自|为|是)[^，。；：]{0,8}?(?:[一二两三四五六七八九十\\d多数]+[家方位名]|多方)[^，。；：\uE001\uE002]{0,14}，(?:其中|主要|分别)*(?:包括|为(?=[^，。；]{2,30}[、和及与])|分别是)(?<who>"
                  + LIST
                  + ")(?=[。；！？\\n]|$|，[^，、]{0,30}(?:领投|跟投|担任|本轮|融资|用于|资金|将|表示|完成))"),
          Rule.of(
              Kind.FOLLOW,
              "round/counted-invest",
              Trigger.of("投资"),
              "(?:^|[，。；])(?<who>[^。；！？：:\n\uE001\uE002\uE003]{2,120}?)等?(?:[一二两三四五六七八九十]|\\d+)[家位](?:公司|机构|企业|基金|投资方|投资机构|投资人)?(?:共同|联合|战略|参与)*(?:投资|出资|注资)(?=[，。；]|$)"),
          Rule.of(
              Kind.LEAD,
              "round/is-lead-of",
              Trigger.of("领投"),
              "(?:^|[，。；])(?:据了解，|此外，)?(?<who>[^，。；：\uE001\uE002\uE003]{2,40}?)(?:也|都|还|同时|曾|正)*是[^，。；：\uE001\uE002\uE003]{0,14}\uE002+(?:融资)?的?(?:独家|联合)?领投(?:方|机构)(?=[，。；]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/is-investor-of",
              Trigger.of("投资方", "投资人", "投资机构", "股东"),
              "(?:^|[，。；])(?:据了解，|此外，)?(?:其余[^，。；]{1,3}方)?(?<who>[^，。；：\uE001\uE002\uE003]{2,80}?)(?:也|都|还|同时|曾|正)*是[^，。；：\uE001\uE002\uE003]{0,14}\uE002+(?:融资)?的?(?:投资方|投资人|投资机构|股东)(?=[，。；]|$)"),
          Rule.of(
              Kind.LEAD,
              "round/lead-speaks",
              Trigger.of("领投"),
              "(?:本轮|此轮|该轮|本次|此次)(?:融资|投资)?的?(?:独家|联合)?(?:领投方|领投机构|领投人)(?:之一)?的?[，、]?\\s*(?<who>"
                  + SPEAKER
                  + ")"
                  + SPEAKS),
          Rule.of(
              Kind.FOLLOW,
              "round/investor-speaks",
              Trigger.of("投资方", "投资机构", "投资人", "跟投", "参投方"),
              "(?:本轮|此轮|该轮|本次|此次)(?:融资|投资)?的?(?:独家|联合|战略|新增)*(?:投资方|投资机构|投资人|跟投方|跟投的|参投方)(?:之一|代表)?的?[，、]?\\s*(?<who>"
                  + SPEAKER
                  + ")"
                  + SPEAKS),
          Rule.of(
              Kind.FOLLOW,
              "round/noun-beside",
              Trigger.of("投资方"),
              "[，；]投资方(?![^，。；]*(?:表示|认为|合伙人|称|说))(?<who>" + NAME + ")(?=[，。；！？\\n]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/raised-there",
              Trigger.of("那里", "手中", "处"),
              "从\\s*(?<who>"
                  + NAME
                  + ")(?:那里|手中|处)(?:成功|又|再次|已经?|共)*(?:筹集|募集|融资|获得|融得|拿到|筹得|筹资|募得)(?=[^，。；]{0,6}[\uE001\uE002])"),
          Rule.of(
              Kind.FOLLOW,
              "round/stage-by",
              Trigger.of("\uE002"),
              "\uE002(?:融资)?(?:的)?(?:投资方|投资机构|资方)?(?:也|均|都|则|亦)?(?:为|是|来自)(?<who>"
                  + NAME
                  + ")(?=[，。；]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/talks",
              Trigger.of("商谈", "洽谈", "谈判", "磋商", "讨论"),
              "(?:与|和|同)\\s?(?<who>"
                  + NAME
                  + ")(?:等[^，。；]{0,8})?(?:就[^，。；]{0,24}(?:融资|投资|入股)[^，。；]{0,6}?|进行|展开|正在|正)*(?:展开|进行)?过?(?:商谈|洽谈|谈判|磋商|讨论)"),
          Rule.of(
              Kind.SOLE,
              "round/sole",
              Trigger.of("独家"),
              "(?:由|(?>获得|获)了?+|来自|得到|，|^|。)\\s*(?<who>"
                  + NAME
                  + ")(?:独家)(?:战略)?(?:\uE002+|投资|出资|领投|注资|参与|完成)"),
          Rule.of(
              Kind.LEAD,
              "round/lead-by",
              Trigger.of("领投", "牵头"),
              "(?:并由|由|(?>获得|获)了?+|来自|得到了?+|赢得了?+|受到|引入|完成了?+|拿到了?+)\\s*(?<who>[^。；！？：:\\n\uE001\uE002\uE003]{2,80}?)"
                  + ADV
                  + "\uE002*(?<![（(])(?:领投(?!方|机构|者|人)|牵头)"),
          Rule.of(
              Kind.LEAD,
              "round/lead-as",
              Trigger.of("领投"),
              "(?:^|[，。；！？：:\\s])\\s*(?<who>"
                  + NAME
                  + ")(?:作为|担任|为)(?:本轮|此次|本次|此轮|该轮)?(?:融资)?的?(?:独家|联合|共同)?(?:领投方|领投机构)"),
          Rule.of(
              Kind.FOLLOW,
              "round/joint",
              Trigger.of("联合", "共同", "合作", "联手", "联投", "合投", "共投"),
              "(?:^|[，。；！？：:])\\s*(?<who>[^。；！？：:\\n\uE001\uE002\uE003]{2,200}?)(?:个人|共同)?(?:(?:联合|共同|合作|联手|共同参与|联合参与)(?:战略)?(?:投资|出资|注资)|联投|合投|共投)(?=[，。；！？\\n]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/brought-in",
              Trigger.of("引入", "引进", "迎来"),
              "(?:引入|引进|迎来)了?(?:新的?)?(?:战略|财务|产业)?(?:(?:投资|\uE002+)(?:者|方|人|机构)|股东)(?:[:：])?\\s*(?<who>"
                  + LIST
                  + ")(?=[，。；！？\\n]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/listed",
              Trigger.of("\uE001", "\uE002"),
              "^(?:、|，|以及|及|和|并|还有)+\\s*(?<who>" + NAME + ")(?:等)?的?\\s*(?=\uE001|\uE002)"),
          Rule.of(
              Kind.FOLLOW,
              "round/listed-of",
              Trigger.of("\uE002"),
              "^(?:、|，|以及|及|和|与|还有)+\\s*(?<who>"
                  + NAME
                  + ")(?:等)?(?<!领投|跟投|参投|注资|出资)的\\s*(?=(?:\uE001|的|\\s)*\uE002)"),
          Rule.of(
              Kind.FOLLOW,
              "round/beside-lead",
              Trigger.of("领投"),
              "领投[，、](?<who>" + NAME + ")\uE002{4}(?=[，。；！？\\n]|$)"),
          Rule.of(
              Kind.LEAD,
              "round/lead-verb",
              Trigger.of("领投", "牵头"),
              "(?:^|[，。；！？：:\\s\uE002\uE001\uE003])(?:其中)?\\s*(?<who>"
                  + NAME
                  + ")"
                  + ADV
                  + "\uE002*(?<![（(])(?:领投(?!方|机构|者|人)|牵头)"),
          Rule.of(
              Kind.FOLLOW,
              "round/follow-verb",
              Trigger.of("跟投", "参投", "参与", "加码", "追加", "追投", "跟进", "加注", "认购", "入局", "加投", "加持"),
              "(?:^|[，。；！？：:]|(?:领投(?!方|机构))(?>（[^（）]*）)?\\s*(?:，|、|以及|及|和)?)\\s*(?:并由|由|以及|及|而|同时|其他投资方|包括|其中|另有|还有|另外)*\\s*(?<who>[^。；！？：:\\n\uE001\uE002\uE003]{2,200}?)(?:在内的(?:新?老?股东|投资方|投资机构|机构|多家机构|投资者|[^，。；]{0,8}))?"
                  + ADV
                  + "(?:跟投(?!方|机构|者)|参投(?!方|机构)|参与(?:了)?(?:[^，。；的了\uE001\uE002\uE003]{0,8}(?=本轮|此轮|此次|本次))?(?:本轮|此轮|该轮|了|其中|此次|本次|\uE002)*(?:的)?(?:融资|投资|跟投|其中)?(?=[，。；！？）\\n]|$)|加码|加投|(?<=继续|持续|再次|追加|超额)加持|追加了?投资|追投|跟进(?:投资|(?=[，。；！？\\n]|$))|加注|认购|超额跟投|入局)"),
          Rule.of(
              Kind.FOLLOW,
              "round/joins-too",
              Trigger.of("参与", "跟投"),
              "(?:投资|融资|领投|跟投|\uE002)的(?<who>[^，。；：的\uE001\uE002\uE003]{2,20}?)(?:也|亦|同样|继续|再次)+(?:参与|跟投)了?(?:本轮|此轮|本次|此次)"),
          Rule.of(
              Kind.FOLLOW,
              "round/by",
              Trigger.of("由", "来自"),
              "(?:并由|由|来自于?)\\s*(?<who>"
                  + NAME
                  + ")(?:[于在]?\uE003+)?"
                  + ADV
                  + "(?:投资(?!人|方|者|机构|管理|有限|集团|公司|基金|控股|中心|发展|旗下|的公司|、|及|和|与|两家|三家|多家|等)|出资|注资|入股|增资|提供|进行(?=\uE002|战略|股权|投资)|完成(?=[，。；]|$))"),
          Rule.of(
              Kind.FOLLOW,
              "round/whose-stage",
              Trigger.of("投资的", "注资的", "出资的", "投的"),
              "(?:^|[，；：、]|以及|完成了?|分别为|分别是)\\s*(?<who>"
                  + NAME
                  + ")(?:等)?(?:共同|联合|独家|战略)*(?:投资|注资|出资|合投|联投)的(?=(?:\uE001|的|级|新一轮|\\s)*\uE002)"),
          Rule.of(
              Kind.FOLLOW,
              "round/joins-in",
              Trigger.of("参投", "跟投", "投资"),
              "(?:^|[，。；])(?<who>[^。；！？：\\n\uE001\uE002\uE003]{2,120}?)(?:等(?:公司|机构|投资者|投资方)?)?(?:也|还|均|都|亦)*在[^，。；\uE001-\uE003]{0,16}(?:\uE002+(?:融资|投资)?|融资|投资)中(?:也|还|均|都)*(?:参投|跟投|投资(?=[。，]))"),
          Rule.of(
              Kind.FOLLOW,
              "round/participants",
              Trigger.of("参与"),
              "参与(?:了|到)?(?:本轮|此轮|该轮|这轮|本次|此次)?(?:融资|投资|跟投|领投)的(?:其他|其它)?(?:投资)?(?:机构|投资者|投资方|投资人|公司|股东|企业)?(?:与战略合作伙伴|们)?(?:还|也|则|主要|分别)*(?:有|包括了?|为)[：:]?(?<who>"
                  + LIST
                  + ")(?=[。；！？\\n]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/from",
              Trigger.of("来自", "源自"),
              "(?:来自于?|源自)\\s*(?<who>[^。；！？：:\\n\uE001\uE002\uE003]{2,160}?)(?:的|等|共计|合计|共|总额|近|超|逾|约)*(?=\uE001|\uE002|新一轮|首[轮笔次](?:融资|投资)|第[一二三四五六]轮|战略)"),
          Rule.of(
              Kind.FOLLOW,
              "round/raised-from",
              Trigger.NONE,
              "(?<!(?:[望若果才就都也还不将可未否如要]|他们|我们)能|能够|有幸)(?>获得|获投|拿到|得到|赢得|斩获|迎来|收获|接受|喜获|喜提|完成|引入|揽获|再获|连获|新获|获)了?+过?+由?+(?!之?后|以后|时)\\s*(?<who>[^。；！？：:\\n\uE001\uE002\uE003]{2,160}?)(?:等)?(?:领投|联合投资|独家|共同投资|投资|联合|联投|合投|共投|共同|联手)?(?:的)?\\s*(?:总额|近|新一轮|战略性?|首轮|价值|共计|合计|约|共)*(?=(?<!额达|将达|值达|已达|达到|估值)\uE001|，[^，。；]{0,10}(?:估值|融资额|总额)[^，。；]{0,4}\uE001|\uE002|新一轮|首[轮笔次](?:融资|投资)|第[一二三四五六]轮|战略(?:投资|融资|入股)|投资(?!人|方|者|机构|管理|有限|集团|公司|基金|控股|中心|发展|、|和|及|与)|入股|注资|增资|青睐(?=[，。；]|$)|股权投资(?!基金|企业|管理|合伙|中心))"),
          Rule.of(
              Kind.FOLLOW,
              "round/gathered",
              Trigger.of("等"),
              "(?:汇聚|吸引|集结|聚集|汇集|获得|引入|迎来)了?\\s*(?<who>"
                  + LIST
                  + ")等(?:多家|一众|众多|知名|\\p{IsHan}{0,6}?)(?:投资方|\uE002+方|投资机构|机构|股东|资本|投资人|投资者|巨头|大厂|产业方)(?:的)?(?:共同|联合)?(?:参与|加入|投资|支持|青睐|入局|加持|加盟)?(?=[，。；！？\\n]|$)"),
          Rule.of(
              Kind.FOLLOW,
              "round/invests",
              Trigger.of("投资"),
              "[，】\\s](?<who>[^，。；！？：:】\\s\uE001\uE002\uE003]{2,60}?)(?:等(?:机构)?)?(?:联合|共同|战略)*投资(?=[。；！]|$|\\n)"));

  private static final Pattern LAST_LEAD =
      Pattern.compile(
          ".*(?:(?<![（(])领投(?:方|机构)?(?:为|是|包括)?|(?:跟投|参投)方?|融资|\uE002|\uE001|获得|完成|宣布|投资方为|消息|表示|财务顾问|包括|股东(?=[，：:])|(?<!自)由)(?:[了过，、\\s]?(?:以及|及|由|并|，)|[了过、\\s]?和|[了过，、\\s])?");

  private final MarkedText marked;
  private final InvestorListReader lists;

  RoleReader(MarkedText marked, InvestorListReader lists) {
    this.marked = marked;
    this.lists = lists;
  }

  /** Adds to {@code draft} whoever the words of {@code region} name as investor or adviser. */
  void read(Span region, RoundDraft draft) {
    String masked = FormerRounds.without(region.of(marked.masked()));
    for (Rule rule : RULES) {
      if (!rule.trigger().isIn(masked)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(masked);
      while (matcher.find()) {
        Span who =
            new Span(region.start() + matcher.start("who"), region.start() + matcher.end("who"));
        int support = rule.support(matcher.group());
        add(
            rule,
            beforeMeans(
                afterLastLead(
                    who, rule, masked.substring(matcher.start("who"), matcher.end("who")))),
            support,
            region,
            masked,
            draft);
      }
    }
  }

  /** "由A领投，B跟投": the follow rule must not swallow the lead's clause. */
  private static Span afterLastLead(Span who, Rule rule, String words) {
    Matcher marks = LAST_LEAD.matcher(words);
    if (rule.kind() != Kind.ADVISER && marks.lookingAt() && marks.end() < words.length()) {
      return new Span(who.start() + marks.end(), who.end());
    }
    return who;
  }

  /** "由A通过收购…的方式完成": how it was done is no part of the name. */
  private Span beforeMeans(Span who) {
    int means = who.of(marked.text()).indexOf("通过");
    return means > 1 ? new Span(who.start(), who.start() + means) : who;
  }

  private void add(Rule rule, Span who, int support, Span region, String masked, RoundDraft draft) {
    for (Member member : lists.read(who, region.start(), masked, support)) {
      String form = member.name().text();
      if ((rule.id().equals("round/listed")
              || rule.id().equals("round/stage-by")
              || rule.id().equals("round/talks")
              || rule.id().equals("round/adds")
              || rule.id().equals("round/is-investor")
              || rule.id().equals("round/is-investor-of")
              || rule.id().equals("round/lead-speaks")
              || rule.id().equals("round/investor-speaks")
              || rule.id().equals("round/noun-beside")
              || rule.id().equals("round/invests"))
          && !lists.looksLikeFirm(form)) {
        continue;
      }
      if (isCompany(form, draft)
          || isPresent(form, draft.advisors)
          || overlapsOther(member.name(), draft.investors)) {
        continue;
      }
      RoundDraft.Found<Name> found = draft.found(member.name(), member.name().span(), rule.id());
      if (rule.kind() == Kind.ADVISER) {
        draft.advisors.add(found);
        continue;
      }
      boolean known = isPresent(form, draft.investors);
      boolean leads = rule.kind() == Kind.LEAD || rule.kind() == Kind.SOLE || member.lead();
      if (leads && !isPresent(form, draft.leads) && (!known || member.lead())) {
        draft.leads.add(found);
      }
      if (!known) {
        draft.investors.add(found);
      }
    }
  }

  private static boolean isCompany(String form, RoundDraft draft) {
    return draft.company != null && draft.company.value().forms().contains(form);
  }

  /** Whether the words of {@code name} were read before, as a longer or a shorter name. */
  private static boolean overlapsOther(Name name, List<RoundDraft.Found<Name>> found) {
    return found.stream()
        .map(RoundDraft.Found::mention)
        .anyMatch(other -> other.overlaps(name.span()) && !other.equals(name.span()));
  }

  private static boolean isPresent(String form, List<RoundDraft.Found<Name>> found) {
    return found.stream().anyMatch(other -> other.value().forms().contains(form));
  }
}
