package io.rongpu.extract.mention;

import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The other name in the bracket behind a name, "（以下简称“云杉”）", "（Yunshan AI）". */
final class BracketedAlias {

  private static final Pattern ALIAS =
      Pattern.compile(
          "^(?:以下|下文|下称|下简|以下均)*(?:统称|简称|称|称为|又称|又名|也称|亦称|原名|原|前身为?|英文名|品牌名|常?自称为?|即|全称|简称为|为)*[：:]?\\s*[“\"「『‘]?(.{2,30}?)[”\"」』’]?$");
  private static final Pattern NO_ALIAS =
      Pattern.compile(
          ".*(?:代码|股票|[:：]|\\.(?:SZ|SH|HK|O|N)\\b|NASDAQ|NYSE|领投|跟投|化名|音译|有限合伙|集团$|下同|\\d{3}|，|、|图|注|原文|约|轮|成立|位于|公司$|ID).*",
          Pattern.CASE_INSENSITIVE);

  private BracketedAlias() {}

  /** The name in {@code bracketed}, or null when the bracket says something else. */
  static @Nullable String of(String bracketed) {
    Matcher alias = ALIAS.matcher(bracketed.strip());
    if (!alias.matches()) {
      return null;
    }
    String form = alias.group(1).strip();
    return NameForm.isName(form) && !NO_ALIAS.matcher(form).matches() ? form : null;
  }
}
