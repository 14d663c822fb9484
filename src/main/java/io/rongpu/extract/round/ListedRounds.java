package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Shares among rounds that are told in one list ("A轮和A+轮融资") who invested in them. */
final class ListedRounds {

  /** "先后获得甲、乙的A轮、B轮投资": who was in which is not told. */
  private static final Pattern ONE_BY_ONE = Pattern.compile("先后|陆续|相继|分别|依次|多轮");

  /** "完成A轮、B轮融资，两轮分别由甲、乙投资": one each, in their order. */
  private static final Pattern EACH = Pattern.compile("分别(?:由|来自|获)");

  private ListedRounds() {}

  /** Gives what one round of a list tells of its investors to the others, in {@code drafts}. */
  static void share(MarkedText marked, List<RoundDraft> drafts) {
    for (int from = 0; from < drafts.size(); from++) {
      int to = from + 1;
      while (to < drafts.size() && drafts.get(to).sibling) {
        to++;
      }
      shareIn(marked, drafts.subList(from, to));
      from = to - 1;
    }
  }

  private static void shareIn(MarkedText marked, List<RoundDraft> list) {
    List<RoundDraft> paid = list.stream().filter(one -> !one.investors.isEmpty()).toList();
    if (list.size() < 2 || paid.size() != 1) {
      return;
    }
    RoundDraft told = paid.get(0);
    String sentence = told.sentence.of(marked.masked());
    if (ONE_BY_ONE.matcher(sentence).find()) {
      List<RoundDraft.Found<Name>> investors = List.copyOf(told.investors);
      told.investors.clear();
      told.leads.clear();
      if (EACH.matcher(sentence).find() && investors.size() == list.size()) {
        IntStream.range(0, list.size()).forEach(i -> list.get(i).investors.add(investors.get(i)));
      }
      return;
    }
    for (RoundDraft draft : list) {
      if (draft != told && sameCompany(draft, told)) {
        draft.investors.addAll(told.investors);
        draft.leads.addAll(told.leads);
      }
    }
  }

  private static boolean sameCompany(RoundDraft a, RoundDraft b) {
    RoundDraft.Found<Name> own = a.company;
    return own == null
        ? b.company == null
        : b.company != null && Objects.equals(own.value().text(), b.company.value().text());
  }
}
