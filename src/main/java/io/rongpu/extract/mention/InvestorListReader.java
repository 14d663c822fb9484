package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an enumeration of investors, "红杉中国、真格基金和天使投资人王刚等": each member with its aliases, without
 * what introduces it; members that name nobody ("老股东", "多家机构") are left out. One per document; not
 * thread-safe.
 */
public final class InvestorListReader {

  private static final Lexicon INVESTORS = Lexicon.investors();
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N} .&'’-]+");

  private static final Pattern LEAD_BRACKET = Pattern.compile("[（(](?:联合|共同)?领投(?:方)?[）)]");
  private static final Pattern FOLLOW_BRACKET = Pattern.compile("[（(](?:跟投|参投)(?:方)?[）)]");

  /** "国内一家大型保险机构" is told of, not named. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^(?:国内|海外|国外|境外|其它|其他|另外|美国|中国|当地|本土)?(?:[一两某数多几另][家位个只支]|部分|某)(?!.*[“「])[^“「]*(?:机构|公司|基金|企业|投资方|投资人|投资者|资本|集团|股东|高管|高层)$|^\\d+[家位个只支]");

  private final String text;
  private final NameReader names;
  private final ListItems items;
  private final ItemTrim trim;
  private final InvestingPerson people;
  private final OwnedFirm firms;
  private final InvestingTail tail;
  private final LikelyMembers likely;

  public InvestorListReader(String text, NameReader names) {
    this.text = text;
    this.names = names;
    this.items = new ListItems(text);
    this.trim = new ItemTrim(text, names);
    this.people = new InvestingPerson(text, names.words());
    this.firms = new OwnedFirm(text, names);
    this.tail = new InvestingTail(text, names);
    this.likely = new LikelyMembers(text, names);
  }

  /** A member of the list; {@code lead} when a bracket or its place says it leads. */
  public record Member(Name name, boolean lead) {}

  /**
   * The members named in {@code list}, in order.
   *
   * @param masked what to read in place of the text from {@code offset} on: mentions are
   *     overwritten
   */
  public List<Member> read(Span list, int offset, String masked) {
    return read(list, offset, masked, 0);
  }

  /**
   * As {@link #read(Span, int, String)}, in a frame that says by itself that its list names
   * investors ("由…领投").
   *
   * @param support the weight of that frame as a witness
   */
  public List<Member> read(Span list, int offset, String masked, int support) {
    List<Member> members = new ArrayList<>();
    for (Span item : items.of(list, offset, masked)) {
      Member member = member(item);
      if (member != null) {
        if (isIntroduced(member.name(), item)) {
          members.removeIf(before -> isHalfOfDescription(before, item));
        }
        members.add(member);
      }
    }
    return likely.of(members, support);
  }

  /** Whether {@code item} says what somebody is before it has {@code name}. */
  private boolean isIntroduced(Name name, Span item) {
    return name.span().start() > item.start()
        && IntroducingNoun.endsAt(
            text.substring(item.start(), name.span().start()).strip(),
            text.substring(item.start(), name.span().start()).strip().length());
  }

  /** "批发、食品零售巨头云杉", "支付及数据服务商云杉": the words before the mark describe as those behind it. */
  private boolean isHalfOfDescription(Member before, Span item) {
    int gap = item.start() - before.name().span().end();
    return gap >= 0 && gap <= 2 && !names.witnesses().isPlausible(before.name());
  }

  private @Nullable Member member(Span item) {
    String words = item.of(text);
    Matcher leadMark = LEAD_BRACKET.matcher(words);
    boolean lead = leadMark.find();
    Span span = lead ? new Span(item.start(), item.start() + leadMark.start()) : item;
    Matcher followMark = FOLLOW_BRACKET.matcher(span.of(text));
    if (followMark.find()) {
      span = new Span(span.start(), span.start() + followMark.start());
    }
    span = trim.of(span);
    if (span.length() < 2) {
      return null;
    }
    if (UNNAMED.matcher(span.of(text).replaceFirst("[（(][^（()）]*[)）]$", "")).find()) {
      return null;
    }
    if (INVESTORS.contains(span.of(text))) {
      Name known = Name.of(span.of(text), span, Entity.Kind.INVESTMENT_FIRM);
      return new Member(tail.with(known), lead);
    }
    Name person = people.titled(span);
    if (person != null) {
      return new Member(person, lead);
    }
    Name owned = firms.in(span);
    if (owned != null) {
      return new Member(owned, lead);
    }
    Name name = names.read(span, Entity.Kind.INVESTMENT_FIRM);
    if (name == null || name.text().length() > (LATIN.matcher(name.text()).matches() ? 40 : 30)) {
      return null;
    }
    name = tail.with(people.ofFirm(name));
    return new Member(people.is(name) ? name.as(Entity.Kind.PERSON) : name, lead);
  }

  /** Whether {@code form} is a known investor or ends like one. */
  public boolean endsLikeFirm(String form) {
    return INVESTORS.contains(form) || ENDINGS.longestBefore(form, form.length()) != null;
  }

  /** Whether {@code form} ends like a firm's name, is a known investor or is written in Latin. */
  public boolean looksLikeFirm(String form) {
    return endsLikeFirm(form) || form.matches("[A-Z][A-Za-z0-9 .&'’-]+");
  }
}
