package io.rongpu.extract.company;

import io.rongpu.extract.mention.Trigger;
import io.rongpu.text.regex.Pattern;

/**
 * One way to tell of a holding. Its pattern has two groups, {@code who} holds and {@code what} is
 * held; the constants are parts that patterns share.
 *
 * @param unless what words make it none
 * @param trigger words one of which is in all that the pattern matches
 */
record HoldingRule(String id, Unless unless, Trigger trigger, Pattern pattern) {

  /** What else the words of a holding may tell. */
  enum Unless {
    /** A round, which is told as such: by an amount, a stage, or words such as 本轮. */
    ROUND,
    /** As {@link #ROUND}, but amounts and stages are those of all rounds together. */
    THIS_ROUND,
    /** A purchase; who sells a stake had it. */
    BOUGHT,
    /** Nothing but a denial. */
    DENIED
  }

  static final String START = "(?:^|[，。；：！？“、\n])\\s*";

  static final String WHO = "(?<who>[^，。；：！？\uE001-\uE003]{0,40}?)";

  static final String WHO_LIST = "(?<who>[^，。；：！？\uE001-\uE003]{2,120}?)";

  static final String ADVERB =
      "(?:\\s|\uE003|遂|不仅|不但|此前|之前|曾经?|先后|还|也|早期|已经?|陆续|相继|均|都|就|早在|于|在(?=\uE003)|悉数|成功|持续|仍在?|不断|共|累计|近年来?|近期|主要|独家|重点|又|同样|则|深度|地|以来|中|至今|迄今|目前|前期|后期|系统|亦|在(?:中国|国内|海外|境外|全球|美国|欧洲|亚洲)(?:市场)?|在[^，。；]{2,24}?(?:中|内|间|领域|板块|方面|赛道)|在[^。；：]{2,40}?领域)";

  /** "等文娱企业", "等近十家公司": what was listed are companies. */
  static final String SEVERAL = "等[^，。；、]{0,18}?(?:企业|公司|项目|品牌|平台|案例|团队|独角兽|创企|厂商|电商|明星产品|IP)(?!的)";

  static final String LIST_END = "(?=等|[。；！？\n]|，[对则都均也这但而该此由在并其]|这样的|在内|$)";

  HoldingRule(String id, Trigger trigger, String pattern) {
    this(id, Unless.ROUND, trigger, pattern);
  }

  HoldingRule(String id, Unless unless, Trigger trigger, String pattern) {
    this(id, unless, trigger, Pattern.compile(pattern));
  }
}
