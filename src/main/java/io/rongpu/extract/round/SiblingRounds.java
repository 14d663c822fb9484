package io.rongpu.extract.round;

import java.util.List;

/** Gives two rounds told as one list ("种子轮和天使轮融资") the investors named once for both. */
final class SiblingRounds {

  /** More of them, and nobody says who was in which round. */
  private static final int FEW = 2;

  private SiblingRounds() {}

  /** Shares the investors among the {@code drafts} of the sentence {@code masked}. */
  static void share(String masked, List<RoundDraft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      RoundDraft first = drafts.get(i);
      RoundDraft second = drafts.get(i + 1);
      boolean longer = first.sibling || i + 2 < drafts.size() && drafts.get(i + 2).sibling;
      if (second.sibling && !longer && !first.nobody && !second.nobody && !masked.contains("分别")) {
        share(
            first.investors.isEmpty() ? second : first, first.investors.isEmpty() ? first : second);
      }
    }
  }

  private static void share(RoundDraft told, RoundDraft other) {
    if (other.investors.isEmpty() && told.investors.size() <= FEW) {
      other.investors.addAll(told.investors);
      other.leads.addAll(told.leads);
    }
  }
}
