package io.rongpu.extract.round;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.round.RoleRule.Role;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the investors, leads and advisers that the words around an anchor name. One per document.
 */
final class RoleReader {

  /** In this order: an investor found by an earlier rule keeps the role that rule gave it. */
  private static final List<RoleRule> RULES =
      Stream.of(RoleNouns.RULES, RoleVerbs.RULES).flatMap(List::stream).toList();

  /** Words up to which a list is none: what stands before them is of another role. */
  private static final Pattern LAST_LEAD =
      Pattern.compile(
          ".*(?:(?<![（(])领投(?:方|机构)?(?:为|是|包括)?|(?:跟投|参投)方?|融资|\uE002|\uE001|获得|赢得|斩获|喜获|拿到(?!其)|得到|迎来|完成|宣布|投资方为|消息|表示|财务顾问|包括|股东(?=[，：:])|(?<!自)由)(?:[了过，、\\s]?(?:以及|及|由|并|，)|[了过、\\s]?和|[了过，、\\s])?");

  /** A list of two or more, the last of whom are told of and then named. */
  private static final Pattern INCLUDED =
      Pattern.compile(
          "(?<list>[^，。；：\uE001\uE002\uE003]{2,30}[、和及与][^，。；：\uE001\uE002\uE003]{2,60})，(?:其中|分别|主要)?包括");

  private final MarkedText marked;
  private final InvestorListReader lists;

  RoleReader(MarkedText marked, InvestorListReader lists) {
    this.marked = marked;
    this.lists = lists;
  }

  /** Adds to {@code draft} whoever the words of {@code region} name as investor or adviser. */
  void read(Span region, RoundDraft draft) {
    String masked = FormerRounds.without(region.of(marked.masked()));
    for (RoleRule rule : RULES) {
      if (!rule.trigger().isIn(masked)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(masked);
      while (matcher.find()) {
        int start = region.start() + matcher.start("who");
        Span words = new Span(start, region.start() + matcher.end("who"));
        Span who = beforeMeans(afterLastLead(words, rule, matcher.group("who")));
        Span before = beforeIncluded(words, matcher.group("who"));
        if (before != null) {
          lists.read(before, region.start(), masked).forEach(member -> add(rule, member, draft));
        }
        List<Member> members =
            lists.read(who, region.start(), masked, rule.support(matcher.group()));
        members.forEach(member -> add(rule, member, draft));
      }
    }
  }

  /** "由A领投，B跟投": the follow rule must not swallow the lead's clause. */
  private static Span afterLastLead(Span who, RoleRule rule, String words) {
    Matcher marks = LAST_LEAD.matcher(words);
    if (rule.role() != Role.ADVISER && marks.lookingAt() && marks.end() < words.length()) {
      return new Span(who.start() + marks.end(), who.end());
    }
    return who;
  }

  /** "A、B以及多位天使投资人，包括C、D": the list before those who are told by name. */
  private static @Nullable Span beforeIncluded(Span who, String words) {
    Matcher included = INCLUDED.matcher(words);
    return included.lookingAt() ? new Span(who.start(), who.start() + included.end("list")) : null;
  }

  /** "由A通过收购…的方式完成": how it was done is no part of the name. */
  private Span beforeMeans(Span who) {
    int means = who.of(marked.text()).indexOf("通过");
    return means > 1 ? new Span(who.start(), who.start() + means) : who;
  }

  private void add(RoleRule rule, Member member, RoundDraft draft) {
    String form = member.name().text();
    if (rule.firmsOnly() && !lists.looksLikeFirm(form)
        || isCompany(form, draft)
        || isPresent(form, draft.advisors)
        || overlapsOther(member.name(), draft.investors)) {
      return;
    }
    RoundDraft.Found<Name> found = draft.found(member.name(), member.name().span(), rule.id());
    if (rule.role() == Role.ADVISER) {
      draft.advisors.add(found);
      return;
    }
    boolean known = isPresent(form, draft.investors);
    boolean mayLead = !known || member.lead() || rule.isOfNoun();
    boolean leads = rule.role() == Role.LEAD || member.lead();
    if (leads && !isPresent(form, draft.leads) && mayLead) {
      draft.leads.add(found);
    }
    if (!known) {
      draft.investors.add(found);
    }
  }

  private static boolean isCompany(String form, RoundDraft draft) {
    return draft.company != null && draft.company.value().forms().contains(form);
  }

  /** Whether the words of {@code name} were read before, as a longer or a shorter name. */
  private static boolean overlapsOther(Name name, List<RoundDraft.Found<Name>> found) {
    return found.stream()
        .map(RoundDraft.Found::mention)
        .anyMatch(other -> other.overlaps(name.span()) && !other.equals(name.span()));
  }

  private static boolean isPresent(String form, List<RoundDraft.Found<Name>> found) {
    return found.stream().anyMatch(other -> other.value().forms().contains(form));
  }
}
