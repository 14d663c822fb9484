package io.rongpu.extract.round;

import io.rongpu.extract.mention.Trigger;
import io.rongpu.text.regex.Pattern;

/**
 * Words around an anchor that name investors or advisers. Immutable and thread-safe.
 *
 * @param role what they are
 * @param id what the claims call the rule
 * @param trigger words one of which is in all that the pattern matches
 * @param pattern the words; the group {@code who} is the list of names
 * @param support how surely the words are names: a role told by a noun or by "由…领投" has no other
 * @param sure words one of which must be there for that
 * @param firmsOnly whether names that don't look like an investor's are no investors here
 */
record RoleRule(
    Role role,
    String id,
    Trigger trigger,
    Pattern pattern,
    int support,
    Trigger sure,
    boolean firmsOnly) {

  /** What somebody does in a round. */
  enum Role {
    LEAD,
    FOLLOW,
    ADVISER
  }

  /** A list of whoever is named. */
  static final String LIST = "[^。；！？：:\\n\uE001\uE002\uE003]{2,260}?";

  /** The same within a clause. */
  static final String NAME = "[^，。；！？：:\\n\uE001\uE002\uE003]{2,120}?";

  /** What makes 投资 before it a noun of a name or a list: 投资有限公司, "红松投资、…". */
  static final String NO_VERB =
      "(?!人|方|者|机构|管理|有限|集团|公司|基金|控股|中心|发展|合伙|企业|股份|咨询|顾问|研究|母基金|部|平台|[、和及与])";

  /** What may stand between an investor and its verb. */
  static final String ADVERB =
      "(?:以(?:老股东|新股东|个人)(?:的)?(?:身份|名义)?|以\uE001+(?:的?价格)?|共同|联合|合作|独家|继续|进一步|分别|均|也|又|全部|同时|追加|一同|一起|等|参与|进行|全资|战略|作为领投方|首次|持续|超额|跟进|悉数|再次|完成|重仓|独立|个人|出资|都有|都|也有|亦有|亦|还有|携手|宣布|领头|大力|强势|坚定|鼎力|倾力|合力|一道|连续|多次|再度|再一次|又一次|陆续|相继|先后|率先|抢先|随后|迅速|果断|领先|联袂|参与了)*";

  static RoleRule lead(String id, Trigger trigger, String pattern) {
    return of(Role.LEAD, id, trigger, pattern);
  }

  static RoleRule follow(String id, Trigger trigger, String pattern) {
    return of(Role.FOLLOW, id, trigger, pattern);
  }

  static RoleRule adviser(String id, Trigger trigger, String pattern) {
    return of(Role.ADVISER, id, trigger, pattern);
  }

  private static RoleRule of(Role role, String id, Trigger trigger, String pattern) {
    return new RoleRule(role, id, trigger, Pattern.compile(pattern), 0, Trigger.NONE, false);
  }

  /** Whether it calls somebody the lead, whatever else he is said to do. */
  boolean isOfNoun() {
    return id.equals("round/is-lead-of");
  }

  /** The same rule, of whose words names are to be expected. */
  RoleRule surely(int support) {
    return surely(support, Trigger.NONE);
  }

  /** The same rule, of whose words names are to be expected where one of {@code sure} is there. */
  RoleRule surely(int support, Trigger sure) {
    return new RoleRule(role, id, trigger, pattern, support, sure, firmsOnly);
  }

  /** The same rule, whose words fit others as well: only who looks like an investor is one. */
  RoleRule ofFirms() {
    return new RoleRule(role, id, trigger, pattern, support, sure, true);
  }

  /** How surely the words in {@code matched} are names. */
  int support(String matched) {
    return sure.isIn(matched) ? support : 0;
  }
}
