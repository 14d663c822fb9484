package io.rongpu.extract.people;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.text.regex.Pattern;

/**
 * Says whether a clause goes on right behind a name: words that no name ends with (表示), and verbs
 * of one character that only what follows them tells from a given name (获 before a degree).
 */
final class ClauseAfterName {

  private static final Lexicon AFTER = Lexicon.load("words-after-persons");

  private static final Pattern VERB =
      Pattern.compile(
          "获[^，。；]{0,14}(?:学位|硕士|博士|学士|称号|奖|投资|邀|聘|融资|评)|受[^，。；]{1,12}(?:邀|委托|聘|任命|启发|影响|托)|均[^，。；]{0,2}(?:为|是|毕业|来自|曾|有|具|在|任|出身|从)|再(?:次|度)|处(?:获悉|了解)|点(?:名|赞)|原(?:为|是|任|在|就职)|后(?:来|又)|据(?:称|说|传)|又(?:在|于|与|创)|仍(?:是|为|在)|会(?:见|在|把|将)|对[^，。；]{2,14}(?:表示|称|说|介绍|透露|指出|坦言|直言)");

  private ClauseAfterName() {}

  /** Whether what stands at {@code at} of {@code text} is no part of the name before. */
  static boolean begins(String text, int at) {
    return AFTER.longestAt(text, at) != null
        || VERB.matcher(text).region(at, Math.min(text.length(), at + 24)).lookingAt();
  }
}
