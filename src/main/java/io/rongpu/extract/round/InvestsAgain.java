package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;

/** Reads who was in former rounds and is in this one: "红松继天使轮后继续跟投". One per document. */
final class InvestsAgain {

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?:^|[，。；])\\s*(?<who>[^，。；：\uE001\uE002\uE003]{2,40}?)(?<since>继[^。；]{0,30}?\uE002[^。；]{0,24}?)(?:之?后|以来)，?(?:选择|再一次|再次|继续|又|再度|持续|第[二三]次|\\s)+[^，。；]{0,6}?(?<how>领投|跟投|投资|加码|加注|参投|追加|追投|注资|增持)");

  private static final String LEADS = "领投";

  private final MarkedText marked;
  private final InvestorListReader lists;

  InvestsAgain(MarkedText marked, InvestorListReader lists) {
    this.marked = marked;
    this.lists = lists;
  }

  /** Adds them to the {@code drafts} of {@code sentence}. */
  void add(Span sentence, List<RoundDraft> drafts) {
    String masked = marked.masked();
    Matcher matcher = AGAIN.matcher(sentence.of(masked));
    while (matcher.find()) {
      Span who =
          new Span(sentence.start() + matcher.start("who"), sentence.start() + matcher.end("who"));
      Span since =
          new Span(
              sentence.start() + matcher.start("since"), sentence.start() + matcher.end("since"));
      List<Member> members = lists.read(who, 0, masked, 1);
      for (RoundDraft draft : drafts) {
        boolean before = since.contains(draft.anchor);
        if (before) {
          add(members, masked.startsWith(LEADS, draft.anchor.end()), draft);
        } else if (draft.anchor.end() <= who.start()) {
          add(members, matcher.group("how").equals(LEADS), draft);
        }
      }
    }
  }

  private static void add(List<Member> members, boolean lead, RoundDraft draft) {
    for (Member member : members) {
      RoundDraft.Found<Name> found =
          draft.found(member.name(), member.name().span(), "round/invests-again");
      boolean known =
          draft.investors.stream()
              .anyMatch(other -> other.value().forms().contains(member.name().text()));
      if (!known) {
        draft.investors.add(found);
      }
      if (lead && !known) {
        draft.leads.add(found);
      }
    }
  }
}
