package io.rongpu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for and against two clusters of organisations being one. Thread-safe. */
final class OrganizationJudge {

  /** Share of the names, in per cent, that has to fit; a chain of likenesses isn't sameness. */
  private static final int FIT = 25;

  /** Names of which so much speaks for being one's aren't told apart by an article. */
  private static final int ALIKE = 50;

  private final NameRules rules;
  private final NameRelations relations;

  OrganizationJudge(NameRules rules, NameForms forms) {
    this.rules = rules;
    this.relations = new NameRelations(forms);
  }

  /**
   * The judgement, or null when the names give no reason at all.
   *
   * @param stated what articles state: that one is an alias of the other, or null
   */
  @Nullable Judgement judge(
      OrganizationProfile one, OrganizationProfile other, @Nullable Reason stated) {
    Reason named = byNames(one, other);
    List<Reason> reasons = new ArrayList<>();
    if (stated != null) {
      reasons.add(stated);
    }
    if (named != null) {
      // Two reasons of one sort don't add up: the better one counts, the other a little.
      int more = stated == null ? named.weight() : Math.max(10, named.weight() - stated.weight());
      reasons.add(new Reason(named.text(), more));
    }
    if (reasons.isEmpty()) {
      return null;
    }
    addFacts(one, other, reasons);
    int fit = fit(one, other, stated != null);
    if (fit < FIT) {
      reasons.add(new Reason("of the names of the two only " + fit + "% fit", -30));
    }
    boolean areFirms = one.isFirm() && other.isFirm();
    return new Judgement(reasons, areFirms ? Threshold.INVESTOR : Threshold.COMPANY);
  }

  private static void addFacts(
      OrganizationProfile one, OrganizationProfile other, List<Reason> reasons) {
    if (!one.founders().isEmpty() && !other.founders().isEmpty()) {
      reasons.add(
          OrganizationProfile.overlap(one.founders(), other.founders())
              ? new Reason("both were founded by " + common(one, other), 35)
              : new Reason("other founders are told of the one than of the other", -30));
    }
    if (!one.places().isEmpty() && !other.places().isEmpty()) {
      reasons.add(
          OrganizationProfile.overlap(one.places(), other.places())
              ? new Reason("both are in one place", 10)
              : new Reason("they are in different places", -20));
    }
    if (one.isFirm() != other.isFirm()) {
      reasons.add(new Reason("one is told as a company, the other as an investment firm", -5));
    }
  }

  private static String common(OrganizationProfile one, OrganizationProfile other) {
    return one.founders().stream()
        .filter(other.founders()::contains)
        .findFirst()
        .orElse("a person of the same name");
  }

  private @Nullable Reason byNames(OrganizationProfile one, OrganizationProfile other) {
    Reason best = null;
    for (String name : one.names().keySet()) {
      for (String second : other.names().keySet()) {
        Reason reason = relation(name, second, one, other);
        if (reason != null && (best == null || reason.weight() > best.weight())) {
          best = reason;
        }
      }
    }
    return best;
  }

  private @Nullable Reason relation(
      String name, String second, OrganizationProfile one, OrganizationProfile other) {
    return relations.between(
        name, second, () -> one.mayBeFirm() && other.mayBeFirm(), one.isFirm() || other.isFirm());
  }

  /** Whether two names may well be one's, in one article too. */
  boolean areAlike(String key, String other) {
    Reason reason = relations.between(key, other, () -> true, true);
    return reason != null && reason.weight() >= ALIKE;
  }

  /** How much of the names fits, weighted by sources; names the dictionary knows as one are one. */
  private int fit(OrganizationProfile one, OrganizationProfile other, boolean isStated) {
    if (isStated) {
      return 100;
    }
    double sum = 0;
    for (Map.Entry<String, Long> name : one.names().entrySet()) {
      for (Map.Entry<String, Long> second : other.names().entrySet()) {
        boolean fits =
            rules.known(name.getKey()).equals(rules.known(second.getKey()))
                || rules.isKnown(name.getKey())
                || rules.isKnown(second.getKey())
                || relation(name.getKey(), second.getKey(), one, other) != null;
        sum += fits ? (double) name.getValue() * second.getValue() : 0;
      }
    }
    return (int) Math.round(100 * sum / Math.max(1, one.sources() * other.sources()));
  }
}
