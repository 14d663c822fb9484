package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;

/**
 * The words at the end of a name registered in China that say what it is by law: 有限公司, 合伙企业（有限合伙）.
 * 株式会社 is none: no place begins a name with it.
 */
final class LegalForm {

  private static final Pattern END =
      Pattern.compile("(?:有限责任公司|有限公司|股份公司|合伙企业(?:[（(]有限合伙[）)])?|有限合伙)$");

  private LegalForm() {}

  /** Whether {@code form} ends with one. */
  static boolean ends(String form) {
    return END.matcher(form).find();
  }
}
