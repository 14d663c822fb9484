package io.rongpu.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The registered names that articles tell of an organisation. A brand and the company behind it are
 * one thing here, and yet two names: this one is what a register knows.
 */
final class LegalNames {

  /** A registered name says where, who, what and the form; less isn't one. */
  private static final Pattern REGISTERED =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z0-9（）()·&]{4,40}(?:有限公司|有限责任公司|股份公司|合伙企业(?:[（(](?:有限|普通|特殊普通)合伙[）)])?|中心[（(]有限合伙[）)])");

  /** What writers put before a registered name, and what tells that another's is meant. */
  private static final Pattern MORE =
      Pattern.compile("^[原即由]|代表|投资方|隶属|属于|运营|主体|研发|生产商|品牌|平台|企业会员|旗下|子公司|母公司");

  private LegalNames() {}

  /** Sorted; of names of which one is the other's end, the longer. */
  static List<String> of(Collection<Claim> claims) {
    Set<String> names = new TreeSet<>();
    for (Claim claim : claims) {
      Names.all(claim).stream().filter(LegalNames::isRegistered).forEach(names::add);
    }
    return names.stream()
        .filter(name -> names.stream().noneMatch(other -> isWhole(other, name)))
        .toList();
  }

  /** Whether one name is the other with more before or behind it. */
  private static boolean isWhole(String whole, String part) {
    return !whole.equals(part)
        && (whole.endsWith(part) || whole.matches(Pattern.quote(part) + "[（(]有限合伙[）)]"));
  }

  static boolean isRegistered(String name) {
    return REGISTERED.matcher(name).matches() && !MORE.matcher(name).find();
  }
}
