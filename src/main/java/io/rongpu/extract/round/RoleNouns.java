package io.rongpu.extract.round;

import io.rongpu.extract.mention.Trigger;
import java.util.List;

/** Where investors and advisers are called what they are: "投资方为A", "领投方A", "A担任财务顾问". */
final class RoleNouns {

  /** Whoever stands between the noun of a role and somebody's title or a verb of speaking. */
  private static final String SPEAKER =
      "[^，。；：:“”「」\\s\uE001\uE002\uE003][^，。；：:“”「」\uE001\uE002\uE003]{1,24}?";

  private static final String SPEAKS =
      "(?=\\s?(?:(?:创始|管理|执行|投资|高级|董事|普通|主管|联合|首席|资深|业务)*(?:合伙人|董事长|董事总?经理|总裁|副总裁?|总经理|CEO|负责人|总监|董事|经理)|认为|表示|指出|说|称|也|在))";

  /** "参与本轮融资的其他机构还有", "国内参投的VC包括": whoever follows took part. */
  static final String PARTICIPANTS =
      "(?:参与|参投|跟投)(?:了|到)?(?:本轮|此轮|该轮|这轮|本次|此次)?(?:融资|投资|跟投|领投)?的(?:其他|其它|新|知名|风投|风险|投资)*\\s?(?:机构|投资者|投资方|投资人|公司|股东|企业|VC|PE|基金|资本)?(?:与战略合作伙伴|们)?\\s?(?:还|也|则|主要|分别)*(?:有|包括了?|为)";

  static final List<RoleRule> RULES =
      List.of(
          RoleRule.follow(
              "round/from-whom",
              Trigger.of("来自"),
              "来自(?:现有|新|老|原有)*(?:投资者|投资人|投资方|股东)，?包括(?<who>"
                  + RoleRule.LIST
                  + ")(?=等?新?(?:投资者|投资人|投资方|股东)?[。；]|$)"),
          RoleRule.follow(
                  "round/is-investor",
                  Trigger.of("投资方", "投资机构", "投资人", "投资者", "出资方"),
                  "(?:^|[，。；])(?<who>[^，。；：\uE001\uE002\uE003]{2,60}?)(?:为|是|成为|作为)(?:了)?(?:公司|其)?(?:本轮|此轮|该轮|本次|此次)(?:新加入|融资|投资)?的?(?:主要|唯一|新增|新晋|新进|战略|独家)*(?:投资方|投资机构|投资人|投资者|出资方)(?=[，。；]|$)")
              .ofFirms(),
          RoleRule.follow(
              "round/registered",
              Trigger.of("变更"),
              "变更[^。；]{0,12}新增了?(?:[一两二三四五六七八九十\\d]+[名家位个])?(?:股东|投资人|机构股东)?，?(?:分别)?(?:是|为|包括|：)?\\s*(?<who>"
                  + RoleRule.LIST
                  + ")(?=等?(?:为|成为)(?:公司|其)?(?:新)?(?:增)?股东|等[^，。；]{0,10}股东|[，。；]|$)"),
          RoleRule.adviser(
              "round/adviser-1",
              Trigger.of("顾问"),
              "(?:^|[，,。；、\\s]|由)(?<who>[^，,。；、：]{2,30}?)(?:继续|独家|分别)*(?:担任|为|出任|任|作为|充当)(?:了)?(?:[^，。；]{0,14}?)(?:独家|联席|长期)?(?:财务|融资)顾问"),
          RoleRule.adviser(
              "round/adviser-2",
              Trigger.of("顾问", "FA"),
              "(?:财务顾问|融资顾问|FA)(?:（FA）|\\(FA\\))?(?:为|是|由|：|:)(?<who>[^，。；：]{2,60})(?:担任|$)?"),
          RoleRule.lead(
                  "round/lead-noun",
                  Trigger.of("领投"),
                  "(?:领投方|领投机构|领投者|领投人)(?:分别|均|依旧|仍|主要)?(?:为|是|：|:|包括|有|来自)\\s*(?<who>"
                      + RoleRule.NAME
                      + ")(?=[，。；！？\\n]|$|并|跟投方|参投方)")
              .surely(2),
          RoleRule.follow(
                  "round/follow-noun",
                  Trigger.of("参投", "跟投"),
                  "(?:参投方|跟投方|跟投机构|参投机构|跟投者|跟投的|参投的)(?:分别|均|还|主要|则)?(?:为|是|：|:|包括了?|有|包含)\\s*(?<who>"
                      + RoleRule.LIST
                      + ")(?=[。；！？\\n]|$|，[^，、]{0,30}(?:领投|跟投|跟进|担任|本轮|此次|融资|用于|资金|将|表示|具体|估值|完成|金额|未透露|未披露|目前))")
              .surely(1),
          RoleRule.follow(
                  "round/investor-noun",
                  Trigger.NONE,
                  "(?:投资方|\uE002+[方者人]|投资机构|投资阵容|投资团队?|投资人|投资者|资方(?:之一)?|出资方|出资人|参与机构|参与方|参与者|投资商|参投者|股东|战投方|新投资人|资金来自|投资来自)(?:们|阵容|名单|团|团队|主要|分别|均|还|则|中|也|依次|正|就|便|恰)*(?:为|是|：|:|包括了?|有(?!权|望|意|可能|限)|包含|涵盖|来自于?)\\s*(?<who>"
                      + RoleRule.LIST
                      + ")(?=[。；！？\\n]|$|，[^，、]{0,30}(?:领投|跟投|担任|本轮|此次|融资|用于|资金|将|表示|具体|估值|完成|持有|持股|后者|该公司|并|但|而|总|这|由|交易|绝对|主要|也|目前|占|同时|至此|因此|其中)|，[^，、]{0,8}(?:投资人|投资方|投资者|股东|机构|领投方|跟投方)(?:还|也|主要)?(?:包括|为|有|是))")
              .surely(1),
          RoleRule.follow(
                  "round/become-investors",
                  Trigger.of("成为"),
                  "(?:^|[，。；])(?:包括)?(?<who>"
                      + RoleRule.LIST
                      + ")(?:等[^，。；、]{0,12})?成为了?(?:公司|其)?的?(?:新增|新晋|新)的?(?:战略|财务|产业)*(?:投资者|投资方|投资人|股东)(?=[，。；]|$)")
              .surely(1),
          RoleRule.follow(
                  "round/made-up-of",
                  Trigger.of("组成", "构成"),
                  "(?:投资方|投资机构|投资人|投资者|资方|股东)(?:们|阵容)?(?:主要|共同|则|均)*由\\s*(?<who>"
                      + RoleRule.LIST
                      + ")(?:共同|联合)*(?:组成|构成)")
              .surely(1),
          RoleRule.follow(
                  "round/counted",
                  Trigger.of("包括", "分别", "为"),
                  "(?:由|获|获得|来自|为|是)[^，。；：]{0,8}?(?:[一二两三四五六七八九十\\d多数]+[家方位名]|多方)[^，。；：\uE001\uE002]{0,14}，(?:其中|主要|分别)*(?:包括|为(?=[^，。；]{2,30}[、和及与])|分别是)(?<who>"
                      + RoleRule.LIST
                      + ")(?=[。；！？\\n]|$|，[^，、]{0,30}(?:领投|跟投|担任|本轮|融资|用于|资金|将|表示|完成))")
              .surely(1),
          RoleRule.lead(
              "round/is-lead-of",
              Trigger.of("领投"),
              "(?:^|[，。；])(?:据了解，|此外，)?(?<who>[^，。；：\uE001\uE002\uE003]{2,40}?)(?:也|都|还|同时|曾|正)*是[^，。；：\uE001\uE002\uE003]{0,14}\uE002+(?:融资)?的?(?:独家|联合)?领投(?:方|机构)(?=[，。；]|$)"),
          RoleRule.follow(
                  "round/is-investor-of",
                  Trigger.of("投资方", "投资人", "投资机构", "股东"),
                  "(?:^|[，。；])(?:据了解，|此外，)?(?:其余[^，。；]{1,3}方)?(?<who>[^，。；：\uE001\uE002\uE003]{2,80}?)(?:也|都|还|同时|曾|正)*是[^，。；：\uE001\uE002\uE003]{0,14}\uE002+(?:融资)?的?(?:投资方|投资人|投资机构|股东)(?=[，。；]|$)")
              .ofFirms(),
          RoleRule.lead(
                  "round/lead-speaks",
                  Trigger.of("领投"),
                  "(?:本轮|此轮|该轮|本次|此次)(?:融资|投资)?的?(?:独家|联合)?(?:领投方|领投机构|领投人)(?:之一)?的?[，、]?\\s*(?<who>"
                      + SPEAKER
                      + ")"
                      + SPEAKS)
              .ofFirms(),
          RoleRule.follow(
                  "round/investor-speaks",
                  Trigger.of("投资方", "投资机构", "投资人", "跟投", "参投方"),
                  "(?:本轮|此轮|该轮|本次|此次)(?:融资|投资)?的?(?:独家|联合|战略|新增)*(?:投资方|投资机构|投资人|跟投方|跟投的|参投方)(?:之一|代表)?的?[，、]?\\s*(?<who>"
                      + SPEAKER
                      + ")"
                      + SPEAKS)
              .ofFirms(),
          RoleRule.follow(
                  "round/noun-beside",
                  Trigger.of("投资方"),
                  "[，；]投资方(?![^，。；]*(?:表示|认为|合伙人|称|说))(?<who>"
                      + RoleRule.NAME
                      + ")(?=[，。；！？\\n]|$)")
              .ofFirms(),
          RoleRule.lead(
                  "round/lead-as",
                  Trigger.of("领投"),
                  "(?:^|[，。；！？：:\\s])\\s*(?<who>"
                      + RoleRule.NAME
                      + ")(?:作为|担任|为)(?:本轮|此次|本次|此轮|该轮)?(?:融资)?的?(?:独家|联合|共同)?(?:领投方|领投机构)")
              .surely(2),
          RoleRule.follow(
              "round/brought-in",
              Trigger.of("引入", "引进", "迎来"),
              "(?:引入|引进|迎来)了?(?:新的?)?(?:战略|财务|产业)?(?:(?:投资|\uE002+)(?:者|方|人|机构)|股东)(?:[:：])?\\s*(?<who>"
                  + RoleRule.LIST
                  + ")(?=[，。；！？\\n]|$)"),
          RoleRule.follow(
              "round/brought-in-as",
              Trigger.of("引入", "引进", "迎来"),
              "(?:引入|引进|迎来)了?(?<who>"
                  + RoleRule.NAME
                  + ")(?:作为|成为|为)(?:公司|其)?(?:新|新的|战略|财务|产业)*(?:投资方|投资者|投资人|投资机构|股东)(?=[，。；]|$)"),
          RoleRule.follow(
                  "round/besides",
                  Trigger.of("还有", "还包括", "也有", "亦有", "另有"),
                  "(?:此外|除此之外|另外|同时)，?(?:还有|还包括|也有|亦有|另有)(?<who>"
                      + RoleRule.LIST
                      + ")(?=[。；！？\\n]|$)")
              .ofFirms(),
          RoleRule.follow(
                  "round/participants",
                  Trigger.of("参与", "参投", "跟投"),
                  PARTICIPANTS + "[：:]?(?<who>" + RoleRule.LIST + ")(?=[。；！？\\n]|$)")
              .surely(1));

  private RoleNouns() {}
}
