package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Mention;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rounds told by the way, as those in which an investor came in: "A轮投资方红点跟投". One per
 * document.
 */
final class FormerRounds {

  /** "A轮投资方", "老A轮领投方". */
  private static final Pattern FORMER_ROUND =
      Pattern.compile(
          "(?:老|原)?\uE002+(?:(?:融资)?的?(?:老|原)?(?:独家|唯一|战略|联合|主要)*(?:股东方?|领投方|领投机构|投资机构|投资方|投资者|投资人|资方|跟投方|跟投机构|参投方|出资方|出资人)|方)(?!为|们|均|都|也|是|：|:|包括|分别|主要|有)");

  /** "X是云杉B轮领投方" says it of X, not of whoever follows. */
  private static final Pattern IS_OF = Pattern.compile("是[^，。；\uE001-\uE003]{0,14}$");

  /** "A轮投资方红点跟投，…". */
  private static final Pattern FIRST_ITEM =
      Pattern.compile(
          "\\s*(?<who>[^，。；、：\uE001\uE002\uE003]{2,24}?)(?=[，。；、]|(?:和|及|与|以及)(?![，。；、])|继续|跟投|领投|也|参投|超额|追加|等|亦|再次|$)");

  /** "A轮投资方红点、白鹭继续跟投". */
  private static final Pattern ALL_GO_ON =
      Pattern.compile(
          "\\s*(?<who>[^，。；：\uE001\uE002\uE003]{2,160}?)(?:等)?(?:也|均|亦|都)?(?:全部|悉数|继续|再次|追加|持续|超额)+(?:跟投|追加|加码|加注|跟进|投资|参投|认购|加持)");

  private final MarkedText marked;
  private final InvestorListReader lists;

  FormerRounds(MarkedText marked, InvestorListReader lists) {
    this.marked = marked;
    this.lists = lists;
  }

  /** "A轮投资方红点": the words before the name are overwritten by list marks of the same length. */
  static String without(String masked) {
    Matcher matcher = FORMER_ROUND.matcher(masked);
    StringBuilder out = new StringBuilder(masked);
    while (matcher.find()) {
      if (!IS_OF.matcher(masked.substring(0, matcher.start())).find()) {
        out.replace(matcher.start(), matcher.end(), "、".repeat(matcher.end() - matcher.start()));
      }
    }
    return out.toString();
  }

  /** "A轮投资方红点跟投" tells that 红点 was in the A round. */
  List<RoundDraft> read(Span sentence, List<RoundDraft> told) {
    List<RoundDraft> former = new ArrayList<>();
    Matcher matcher = FORMER_ROUND.matcher(sentence.of(marked.masked()));
    while (matcher.find()) {
      Span words = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      List<Mention<String>> stages = marked.stages(words);
      if (stages.isEmpty() || told.isEmpty()) {
        continue;
      }
      RoundDraft draft = new RoundDraft(sentence, stages.get(0).span(), false);
      draft.stage = draft.found(stages.get(0).value(), stages.get(0).span(), "round/former");
      draft.company = told.get(0).company;
      draft.past = true;
      draft.former = true;
      addInvestors(new Span(words.end(), sentence.end()), draft);
      if (!draft.investors.isEmpty()) {
        former.add(draft);
      }
    }
    return former;
  }

  /**
   * Adds to {@code draft} who {@code list} says was in it: everybody when all go on, else the
   * first.
   */
  private void addInvestors(Span list, RoundDraft draft) {
    Matcher all = ALL_GO_ON.matcher(list.of(marked.masked()));
    Matcher first = FIRST_ITEM.matcher(list.of(marked.masked()));
    boolean everybody = all.lookingAt();
    if (!everybody && !first.lookingAt()) {
      return;
    }
    Matcher found = everybody ? all : first;
    Span who = new Span(list.start() + found.start("who"), list.start() + found.end("who"));
    List<Member> members = lists.read(who, 0, marked.masked());
    for (Member member : everybody ? members : members.subList(0, Math.min(1, members.size()))) {
      draft.investors.add(draft.found(member.name(), member.name().span(), "round/former"));
    }
  }
}
