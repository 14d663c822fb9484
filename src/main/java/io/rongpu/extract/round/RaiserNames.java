package io.rongpu.extract.round;

import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two who raise money in one document, one's name within the other's, are one company: 云杉 of the
 * headline is "新贵云杉" and "云杉智慧餐饮" of the text. What was read with it, a word before the name or
 * what the company is behind it, is left out. One per document.
 */
final class RaiserNames {

  private static final Lexicon FIRMS = Lexicon.investors();
  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon TAILS =
      Lexicon.load("organization-endings", "kinds-after-brands", "tails-of-companies");

  /** Names as they are registered are joined to the brand in them by their form alone. */
  private static final Pattern LEGAL = Pattern.compile("(?:有限公司|有限责任公司|股份公司|股份)$");

  private static final Pattern LATIN = Pattern.compile("\\s?[A-Z][A-Za-z .]*");

  /** Below it, a name that no headline has may be a word of both. */
  private static final int OFTEN = 3;

  private final NameReader names;

  RaiserNames(NameReader names) {
    this.names = names;
  }

  /** Gives the companies of {@code drafts} that are one the name they share. */
  void join(List<RoundDraft> drafts) {
    long different =
        drafts.stream()
            .flatMap(draft -> Stream.ofNullable(draft.company).map(found -> found.value().text()))
            .distinct()
            .count();
    if (different < 2) {
      return; // witnesses are dear
    }
    List<Name> cores =
        drafts.stream()
            .filter(
                draft -> draft.company != null && mayBeShared(draft.company.value(), draft.title))
            .map(draft -> Objects.requireNonNull(draft.company).value())
            .toList();
    for (RoundDraft draft : drafts) {
      if (draft.company != null) {
        draft.company = joined(draft.company, cores);
      }
    }
  }

  private RoundDraft.Found<Name> joined(RoundDraft.Found<Name> found, List<Name> cores) {
    Name core = LEGAL.matcher(found.value().text()).find() ? null : core(found.value(), cores);
    if (core == null) {
      return found;
    }
    Name name = named(found.value(), core.text());
    boolean here = found.mention().equals(found.value().span());
    return new RoundDraft.Found<>(
        name, here ? name.span() : found.mention(), found.sentence(), found.rule());
  }

  /** Firms known from elsewhere have daughters of their name, and words are anybody's. */
  private boolean mayBeShared(Name name, boolean headline) {
    return (headline || names.count(name.text()) >= OFTEN)
        && !FIRMS.contains(name.text())
        && names.witnesses().isPlausible(name)
        && !names.witnesses().isDescription(name)
        && (names.isQuoted(name) || !names.witnesses().isOrdinary(name.span()));
  }

  /** The first of {@code cores} in {@code name}, the longest of those, if it isn't called so. */
  private static @Nullable Name core(Name name, List<Name> cores) {
    return cores.stream()
        .filter(core -> holds(name.text(), core.text()) && !name.forms().contains(core.text()))
        .min(
            Comparator.comparingInt((Name core) -> name.text().indexOf(core.text()))
                .thenComparingInt(core -> -core.text().length()))
        .orElse(null);
  }

  private static boolean holds(String longer, String shorter) {
    int at = longer.indexOf(shorter);
    int end = at + shorter.length();
    return at >= 0
        && longer.length() > shorter.length()
        && (at == 0 || !isOneWord(longer, at))
        && (end == longer.length() || !isOneWord(longer, end));
  }

  /** Whether Latin letters run on over {@code at}. */
  private static boolean isOneWord(String words, int at) {
    return isLatin(words.charAt(at - 1)) && isLatin(words.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /**
   * {@code name} as it is called by {@code core}, and by more of it where what stands behind the
   * core is a name's.
   */
  private Name named(Name name, String core) {
    String whole = name.text();
    int at = whole.indexOf(core);
    String before = whole.substring(0, at);
    boolean place = at > 0 && before.equals(PLACES.longestAt(before, 0));
    int from = place ? 0 : at;
    int to = isName(whole, at + core.length()) ? whole.length() : at + core.length();
    Span span = new Span(name.span().start() + from, name.span().start() + to);
    Name joined = new Name(List.of(core), span, name.kind()).with(whole.substring(from, to));
    for (String alias : name.forms().subList(1, name.forms().size())) {
      joined = joined.with(alias);
    }
    return joined;
  }

  /** "集团", "教育集团", "Systems Ltd"; 智慧餐饮 if repeated. "在半年里" is of the sentence. */
  private boolean isName(String whole, int end) {
    String tail = whole.substring(end);
    String ending = TAILS.longestBefore(tail, tail.length());
    return names.count(whole) > 1
        || LATIN.matcher(tail).matches()
        || ending != null && tail.length() - ending.length() <= 2;
  }
}
