package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names inside a compound one: TOGO途歌 is also TOGO and 途歌, 上海曜影医疗 is 曜影医疗. One per document.
 */
final class NameParts {

  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon AFTER_LATIN = Lexicon.load("words-after-latin-names");

  /** "Anthropic 公司": the word is no part of a Latin name. */
  private static final Pattern LATIN_COMPANY =
      Pattern.compile("([A-Za-z0-9 .&'’-]*[A-Za-z0-9])\\s?(?:公司|平台|集团)?公司");

  private static final Pattern MIXED =
      Pattern.compile(
          "^([\\p{IsHan}]{2,})\\s*([A-Za-z][A-Za-z0-9. &]{1,})$|^([A-Za-z][A-Za-z0-9. &]{1,}?)\\s*([\\p{IsHan}]{2,})$");

  private final String text;
  private final NameUses uses;
  private final NameWords words;

  NameParts(String text, NameUses uses, NameWords words) {
    this.text = text;
    this.uses = uses;
    this.words = words;
  }

  /** The name at {@code found}, with what the document also calls it. */
  Name of(Span found, Entity.Kind kind) {
    Span span = withoutCompany(stripped(found));
    String form = span.of(text);
    List<String> forms = new ArrayList<>(List.of(form));
    Matcher mixed = MIXED.matcher(form);
    if (mixed.matches()) {
      Span latin = latinAlone(span, form, mixed);
      if (latin != null) {
        return new Name(List.of(latin.of(text)), latin, kind);
      }
      addHalves(forms, span, mixed);
    }
    String rest = withoutPlace(form);
    if (NameForm.isName(rest) && rest.length() >= 3 && uses.count(rest) > uses.count(form)) {
      forms.add(0, rest);
    }
    return new Name(forms, span, kind);
  }

  private Span stripped(Span span) {
    String words = span.of(text);
    int start = span.start() + words.indexOf(words.strip());
    return new Span(start, start + words.strip().length());
  }

  private Span withoutCompany(Span span) {
    Matcher plain = LATIN_COMPANY.matcher(span.of(text));
    return plain.matches() ? new Span(span.start(), span.start() + plain.end(1)) : span;
  }

  /** "Kumo负责运营", "周明转发Kumo": the letters alone, where the other half is of the sentence. */
  private @Nullable Span latinAlone(Span span, String form, Matcher mixed) {
    String han = mixed.group(1);
    if (han == null) {
      String latin = mixed.group(3).strip();
      boolean told = AFTER_LATIN.contains(mixed.group(4)) || words.isAction(part(span, mixed, 4));
      return told && uses.count(latin) > 2 * uses.count(form)
          ? new Span(span.start(), span.start() + latin.length())
          : null;
    }
    return AFTER_LATIN.longestBefore(han, han.length()) == null ? null : part(span, mixed, 2);
  }

  private void addHalves(List<String> forms, Span span, Matcher mixed) {
    for (int group = 1; group <= 4; group++) {
      String half = mixed.group(group);
      if (half != null
          && NameForm.isName(half)
          && !NameForm.isPart(half)
          && uses.count(half) > uses.count(forms.get(0))
          && (uses.asSubject(half) || !words.isOrdinary(part(span, mixed, group)))) {
        forms.add(half.strip());
      }
    }
  }

  private static Span part(Span span, Matcher mixed, int group) {
    return new Span(span.start() + mixed.start(group), span.start() + mixed.end(group));
  }

  private static String withoutPlace(String form) {
    String place = PLACES.longestAt(form, 0);
    return place == null ? "" : form.substring(place.length()).replaceFirst("^[市省]", "");
  }
}
