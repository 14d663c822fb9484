package io.rongpu.extract.company;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words behind a verb of buying: where those that name what is bought begin and end. */
final class BoughtWords {

  /** After a verb, what makes it a noun or something else than a purchase. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "^(?:[\"”’]|大师|专家|顾问|律师|团队|[部委贷]|退出|条款|规则|守则|标的|额|业|历史|案例|公告|比例|历程|究竟|计划|完成|交易|价(?!值)|要约|[要邀]|方(?!舟|正|太|特)|事(?=[件宜项情后，。])|案|计划|协议|项目(?!公司)|时机|基金(?!公司|销售)|重组|对象|款|资金|成本|股价|规模|活动(?!行)|战略|行为|建议|意向|消息|传闻|谈判|申请|金额|整合(?!营销)|将(?!门|军)|是|不|也(?!门)|均(?!胜|瑶)|可(?!口|可|穿)|会(?!员|计|小二)|或|与|和(?![讯睦记而路黄美牧创信])|及|、|为(?!来)|等|，|。|；|？|！|”|）|对应|汪|退出|目标|机会|过程|成功|失败|需|尚|一事|之后|之前|以来|后(?!端|浪)|前(?!沿|端|海)|时(?!代|光|尚|空|趣)|流程|市场(?!营销|调研|推广|数据)|热(?!门|点)|潮(?!流|牌|玩)|史|的?(?:时候|原因|风险(?!投资|管理|控制)|方式|价格|意愿|可能)|人(?!人|工智能|才|力|脸|形|物|寿)|者|站|渠道(?!商|品牌)|要求|退市|服务(?!商|器|平台|提供)|业务)");

  /** "收购了…": what follows was bought. */
  private static final Pattern ASPECT = Pattern.compile("^(?:了|过)(?![，。；！？）)])");

  static final String STAKE_WORD = "(?:股权|股份(?!有限)|权益|普通股|流通股|股票|控制权|控股权|投票权|注册资本|多数股|少数股)";

  /** Where what is bought ends. */
  private static final Pattern TARGET_END =
      Pattern.compile(
          "(?<stake>(?:的)?(?:各|约|近|超过?|逾|合计|不超过|不低于|不少于|至少|另外?|剩余|其余|全部|部分|多数|少数|大部分|至少|共|已发行)*(?:\\s?\\d[\\d.,]*\\s?(?:%|％|万股|亿股|股)|\uE001|控股|全部|剩余|其余|部分|多数|少数|大部分|所有|已发行|\\s|的|、)*"
              + STAKE_WORD
              + ")"
              + "|\\s?\\d[\\d.]*\\s?[%％](?=[，。；]|$)|、(?=(?:战略)?(?:创立|收购|投资|入股|成立|设立|参股|并购|控股|开拓|布局|完成|推出|打造|建立|合并))|[，。；：！？…]|[（(](?!\\p{IsHan}{2,4}[）)](?:股份|有限|集团|控股|科技|旗下)|[A-Za-z]{2,8}[）)]的)|[）)](?!股份|有限|集团|控股|科技|旗下|的)|筹(?=[得集措备资])|属于|意味着|标志着|有助|有利|不仅|只是|并非|引发|引起|\uE001|\uE003|后(?!端|浪)|之后|以来|时(?!代|光|尚|空|趣)|并(?!购)|(?<=[\\p{IsHan}])\\s+(?=[\\p{IsHan}])|(?<=[^于但还仅只总])是(?!否)|所(?=[创获带做设成])|带来|去(?=\\p{IsHan}{1,6}化)|截[至止]|的(?=出价|报价|交易|消息|计划|事|要约|价格|协议|项|案|申请|提议|传闻|谈判|进程|工作|过程|全部|控|多数|少数|剩余|原因|意向)"
              + "|以(?=挑战|对抗|应对|布局|发展|打造|确保|满足|获取|换取|其|补|进|扩|加|强|拓|完善|增|获|便|此|提|推|实现|支持)|(?<=[A-Za-z0-9])来(?=\\p{IsHan})|加速(?!器)|来(?=补|进|扩|加|强|拓|完善|增|提)|用于|进军|进入|布局|获批|获得|已(?:经)?完成|被否|一案|一事|等(?=[\\p{IsHan}]{0,6}(?:公司|企业|品牌|$)|$)|达成|成立|成为|从而|开始|继续|股价|尚|仍|将(?!军)|案$|吗|就|是为|旨在|整合|已(?!经)|耗费|比例");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[^，。；、]{0,8}尚未持有的(?:全部|剩余|其余)?|的|了|过|其|下|到|\\s|全球|国际|国内|世界|本土|当地|知名|著名|老牌|同行|竞争对手|另一?家|一家|名为|叫做|位于[^，。；的]{2,10}的|美国|英国|德国|法国|日本|韩国|以色列|加拿大|意大利|荷兰|瑞典|瑞士|印度|澳大利亚|新加坡|中国|香港|欧洲|海外)*");

  private static final Pattern OWNED = Pattern.compile(".*(?:持有|所持|拥有|手中|旗下|名下|所属)有?的?");

  private BoughtWords() {}

  /** Whether the verb is a noun or tells something else than a purchase. */
  static boolean isNone(String right, int skip) {
    return !ASPECT.matcher(right).find() && NO_OBJECT.matcher(right.substring(skip)).find();
  }

  static int skipped(String right) {
    Matcher leading = LEADING.matcher(right);
    return leading.find() ? leading.end() : 0;
  }

  /** The words that name what is bought, in {@code right} from {@code skip} on. */
  static @Nullable Span target(String right, int skip, int offset) {
    Matcher end = TARGET_END.matcher(right).region(Math.min(skip, right.length()), right.length());
    int to = end.find() ? end.start() : right.length();
    String words = right.substring(skip, Math.max(skip, to));
    Matcher owned = OWNED.matcher(words);
    // "A旗下的芯片业务" is told with its owner, "A旗下“B”品牌" isn't
    boolean part = BoughtParts.isUnit(words) && !BoughtParts.isBrand(words);
    int from =
        skip + (!part && owned.lookingAt() && owned.end() < words.length() ? owned.end() : 0);
    while (to > from && "的 ".indexOf(right.charAt(to - 1)) >= 0) {
      to--;
    }
    return to - from < 2 ? null : new Span(offset + from, offset + to);
  }

  static boolean isStake(String right, int at) {
    Matcher end = TARGET_END.matcher(right).region(at, right.length());
    return end.lookingAt() && end.group("stake") != null;
  }
}
