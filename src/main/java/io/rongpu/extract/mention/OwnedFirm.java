package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import org.jspecify.annotations.Nullable;

/** Who of owner and owned invests where a list has "…旗下…". One per document. */
final class OwnedFirm {

  private final String text;
  private final NameReader names;

  OwnedFirm(String text, NameReader names) {
    this.text = text;
    this.names = names;
  }

  /** "李嘉诚旗下维港投资" is 维港投资; "人民网旗下创投企业" is the one who owns it. */
  @Nullable Name in(Span span) {
    String words = span.of(text);
    int at = Math.max(words.lastIndexOf("旗下"), words.lastIndexOf("下属"));
    if (at < 2
        || words.indexOf('（') >= 0 && words.indexOf('（') < at
        || at + 4 > words.length()
        || words.endsWith("投")) {
      return null;
    }
    Span inner = new Span(span.start() + at + 2, span.end());
    Name name = names.read(inner, Entity.Kind.INVESTMENT_FIRM);
    boolean generic =
        name == null
            || name.text()
                .matches("的?(?:投资|创投|产业|风险投资|风投|股权投资|美元|人民币|慈善|母)?(?:基金|企业|机构|公司|部门|平台|资本|VC)");
    if (!generic) {
      return name;
    }
    Name owner = names.read(new Span(span.start(), span.start() + at), Entity.Kind.INVESTMENT_FIRM);
    return owner == null ? null : owner.with(words.strip());
  }
}
