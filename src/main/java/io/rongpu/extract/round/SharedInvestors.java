package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Tells whose the investors are where rounds are listed together: "A的Pre-A轮及天使轮融资" names A for both, but
 * who was in which of "A、B等先后投资的天使轮、A轮和B轮" nobody says.
 */
final class SharedInvestors {

  /** The rounds came one after the other, each with investors of its own. */
  private static final Pattern IN_TURN =
      Pattern.compile("先后|陆续|相继|依次|分别|多轮|数轮|几轮|各轮|[三四五六七八九3-9]轮(?!\\+)");

  private SharedInvestors() {}

  /** Settles it for {@code drafts}, the rounds of one sentence that reads {@code masked}. */
  static void settle(List<RoundDraft> drafts, String masked) {
    boolean inTurn = IN_TURN.matcher(masked).find();
    boolean each = masked.contains("分别由");
    int from = 0;
    while (from < drafts.size()) {
      int to = from + 1;
      while (to < drafts.size() && drafts.get(to).sibling) {
        to++;
      }
      settle(drafts.subList(from, to), inTurn, each);
      from = to;
    }
  }

  private static void settle(List<RoundDraft> listed, boolean inTurn, boolean each) {
    List<RoundDraft> told = listed.stream().filter(draft -> !draft.investors.isEmpty()).toList();
    if (listed.size() < 2 || told.size() != 1) {
      return; // each has its own
    }
    RoundDraft one = told.get(0);
    if (each && one.investors.size() == listed.size() && one.leads.isEmpty()) {
      List<RoundDraft.Found<Name>> inOrder = List.copyOf(one.investors);
      one.investors.clear();
      for (int i = 0; i < listed.size(); i++) {
        listed.get(i).investors.add(inOrder.get(i));
      }
      return;
    }
    if (inTurn || listed.size() > 2) {
      one.investors.clear();
      one.leads.clear();
      return;
    }
    for (RoundDraft draft : listed) {
      if (draft != one) {
        draft.investors.addAll(one.investors);
        draft.leads.addAll(one.leads);
      }
    }
  }
}
