package io.rongpu.extract.mention;

import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out of a list what is no name; beside a member that surely is one less evidence is asked
 * for. One per document.
 */
final class LikelyMembers {

  private static final Pattern BEFORE_ITEM =
      Pattern.compile("(?:(?:^|.)[由获得、，。；：和及与]|[\\n】]|(?:方|者|人|机构)[为是有]|包括|集团|基金)\\s?$");

  private static final Pattern AFTER_ITEM =
      Pattern.compile("[、，。；和及与]|领投|跟投|参投|联合|共同|独家|继续|等[，。；]|$");

  /** As many sure members say that what stands among them is one. */
  private static final int COMPANY = 2;

  private final String text;
  private final NameWitnesses witnesses;
  private final NameWords words;

  LikelyMembers(String text, NameReader names) {
    this.text = text;
    this.witnesses = names.witnesses();
    this.words = names.words();
  }

  /**
   * Those of {@code members} that are likely names.
   *
   * @param support the weight of the frame as a witness
   */
  List<Member> of(List<Member> members, int support) {
    long sure = members.stream().filter(member -> witnesses.isSure(member.name())).count();
    List<Boolean> likely =
        members.stream().map(member -> isLikely(member.name(), sure, support)).toList();
    List<Member> kept = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (likely.get(i) || sure >= COMPANY && isAmong(members, likely, i)) {
        kept.add(members.get(i));
      }
    }
    return kept;
  }

  private boolean isLikely(Name name, long sure, int support) {
    boolean beside = sure > (witnesses.isSure(name) ? 1 : 0);
    int least = NameWitnesses.LIKELY - (beside ? 1 : 0) - support;
    return witnesses.weight(name) >= least
        || support > 0 && isWhole(name.span()) && words.isCompound(name.span());
  }

  /** "云杉资本、比特海、红松资本": between members even a dictionary's word is a name; a compound behind one. */
  private boolean isAmong(List<Member> members, List<Boolean> likely, int at) {
    Span name = members.get(at).name().span();
    boolean between = at + 1 < members.size() && likely.get(at + 1);
    return at > 0
        && likely.get(at - 1)
        && (between ? words.mayName(name) : words.isCompound(name))
        && isWhole(name);
  }

  /**
   * Whether {@code name} fills its place between the marks of a list and the words of a role, as
   * 竞技天下 in "由竞技天下领投": a compound there is a name, though its words are the dictionary's.
   */
  private boolean isWhole(Span name) {
    boolean begins =
        BEFORE_ITEM.matcher(text).region(Math.max(0, name.start() - 3), name.start()).find()
            || IntroducingNoun.endsAt(text, name.start());
    return begins
        && AFTER_ITEM
            .matcher(text)
            .region(name.end(), Math.min(text.length(), name.end() + 4))
            .lookingAt();
  }
}
