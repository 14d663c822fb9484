package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/**
 * Tells whose the investors are where rounds are told as one list: "A的种子轮和天使轮融资" names A for both,
 * but who was in which of "先后获得A、B投资的天使轮、A轮和B轮" nobody says.
 */
final class SiblingRounds {

  /** The rounds came one after the other, each with investors of its own. */
  private static final Pattern IN_TURN =
      Pattern.compile("先后|陆续|相继|依次|分别|多轮|数轮|几轮|各轮|[三四五六七八九3-9]轮(?!\\+)");

  /** "两轮融资分别由A、B投资": one each, in their order. */
  private static final String EACH = "分别由";

  private SiblingRounds() {}

  /** Shares the investors among the {@code drafts} of the sentence {@code masked}. */
  static void share(String masked, List<RoundDraft> drafts) {
    boolean inTurn = IN_TURN.matcher(masked).find();
    boolean each = masked.contains(EACH);
    int from = 0;
    while (from < drafts.size()) {
      int to = from + 1;
      while (to < drafts.size() && drafts.get(to).sibling) {
        to++;
      }
      List<RoundDraft> listed = drafts.subList(from, to);
      if (listed.size() > 1 && listed.stream().noneMatch(draft -> draft.nobody)) {
        share(listed, inTurn, each);
      }
      from = to;
    }
  }

  private static void share(List<RoundDraft> listed, boolean inTurn, boolean each) {
    List<RoundDraft> told = listed.stream().filter(draft -> !draft.investors.isEmpty()).toList();
    if (told.size() != 1) {
      return; // each has its own
    }
    RoundDraft one = told.get(0);
    if (each && one.investors.size() == listed.size() && one.leads.isEmpty()) {
      List<RoundDraft.Found<Name>> inOrder = List.copyOf(one.investors);
      one.investors.clear();
      for (int i = 0; i < listed.size(); i++) {
        listed.get(i).investors.add(inOrder.get(i));
      }
    } else if (inTurn || listed.size() > 2) {
      one.investors.clear();
      one.leads.clear();
    } else {
      RoundDraft other = listed.get(0) == one ? listed.get(1) : listed.get(0);
      other.investors.addAll(one.investors);
      other.leads.addAll(one.leads);
    }
  }
}
