package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name in Chinese characters at the end of a phrase: behind 的, a mark, a space or the
 * noun that introduces it; a legal name from its place on; else what the document repeats. One per
 * document.
 */
final class HanTail {

  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon GENERIC = Lexicon.load("generic-names");
  private static final Lexicon PLACES = Lexicon.load("places");

  /** No phrase that names somebody is longer (UTF-16 units). */
  private static final int LONGEST_PHRASE = 60;

  private static final Pattern LATIN_FIRM =
      Pattern.compile("[A-Z][A-Za-z0-9.&'’ -]*\\s?(?:公司|集团|基金|资本|银行|投资|创投|风投)");

  private final String text;
  private final NameUses uses;

  HanTail(String text, NameUses uses) {
    this.text = text;
    this.uses = uses;
  }

  /** Where the name stands, or null when {@code phrase} is too short or too long to tell. */
  @Nullable Span of(Span phrase) {
    String words = phrase.of(text);
    int cut = Math.max(0, words.lastIndexOf('的') + 1);
    for (int i = cut; i < words.length(); i++) {
      if (Quotes.closes(words.charAt(i))
          || Quotes.opens(words.charAt(i))
          || words.charAt(i) == '—') {
        cut = i + 1;
      } else if (words.charAt(i) == ' '
          && i + 1 < words.length()
          && Han.is(words.charAt(i + 1))
          && (i == 0 || Han.is(words.charAt(i - 1)))) {
        cut = i + 1;
      }
    }
    if (words.length() - cut < 2) {
      return null;
    }
    String rest = words.substring(cut);
    int inner = IntroducingNoun.endIn(rest);
    if (LegalForm.ends(rest)) {
      inner = legalStart(rest, rest.substring(0, inner).endsWith("旗下") ? inner : 0);
    }
    Span span = new Span(phrase.start() + cut + inner, phrase.end());
    return narrow(span);
  }

  /** "研发企业北京云杉科技有限公司", "云杉上海云杉科技有限公司": a legal name begins with its place. */
  private static int legalStart(String words, int least) {
    for (int at = words.length() - 6; at > least; at--) {
      String place = PLACES.longestAt(words, at);
      if (place == null) {
        continue;
      }
      String before = words.substring(least, at);
      boolean brand = before.length() >= 2 && words.startsWith(before, at + place.length());
      if (brand
          || IntroducingNoun.endsAt(words, at)
          || "与和对向及从".indexOf(words.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return least;
  }

  /** Whether {@code words} are a Latin name with the noun of a firm: "Lowell Kline公司". */
  private static boolean isLatinFirm(String words) {
    return LATIN_FIRM.matcher(words).matches();
  }

  /** A long phrase without an introducing noun: its tail that the document repeats is the name. */
  private @Nullable Span narrow(Span span) {
    String words = span.of(text);
    if (LegalForm.ends(words) || words.length() <= 5) {
      return span;
    }
    if (words.length() > LONGEST_PHRASE) {
      return null;
    }
    int whole = uses.count(words);
    for (int from = 1; from <= words.length() - 2; from++) {
      String tail = words.substring(from);
      if (NameForm.isPart(tail)) {
        break;
      }
      if (uses.count(tail) >= 3
          && uses.count(tail) >= 2 * whole
          && uses.asSubject(tail)
          && !GENERIC.contains(tail)) {
        return new Span(span.start() + from, span.end());
      }
    }
    boolean firm = ENDINGS.longestBefore(words, words.length()) != null;
    boolean brief = words.length() <= (firm ? 24 : 14) || isLatinFirm(words);
    return brief || whole >= 2 ? span : null;
  }
}
