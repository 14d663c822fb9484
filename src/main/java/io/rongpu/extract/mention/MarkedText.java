package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.InOrder;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document's text with its amounts, stages and dates found. {@link #masked()} is the text with
 * each of them overwritten by a mark of the same length, so that clause patterns can say "an
 * amount, then a stage" and offsets stay those of the text. Immutable and thread-safe.
 */
public final class MarkedText {

  /** Stands in {@link #masked()} for every character of an amount. */
  public static final char MONEY = '\uE001';

  /** Stands for every character of a stage. */
  public static final char STAGE = '\uE002';

  /** Stands for every character of a date. */
  public static final char DATE = '\uE003';

  private static final Lexicon INVESTORS = Lexicon.investors();

  private final Document document;
  private final String masked;
  private final List<Mention<Money>> amounts;
  private final List<Mention<String>> stages;
  private final List<Mention<PartialDate>> dates;

  private MarkedText(
      Document document,
      String masked,
      List<Mention<Money>> amounts,
      List<Mention<String>> stages,
      List<Mention<PartialDate>> dates) {
    this.document = document;
    this.masked = masked;
    this.amounts = amounts;
    this.stages = stages;
    this.dates = dates;
  }

  /** Finds everything in {@code document}; a character belongs to one mention at most. */
  public static MarkedText of(Document document) {
    String text = document.text();
    char[] masked = Semicolons.widened(text).toCharArray();
    List<Mention<String>> stages = mask(masked, new StageFinder().find(text), STAGE);
    List<Mention<PartialDate>> dates = mask(masked, dates(text, document), DATE);
    List<Mention<Money>> amounts =
        mask(masked, new MoneyFinder().find(new String(masked), text), MONEY);
    return new MarkedText(document, new String(masked), amounts, stages, dates);
  }

  /** The dates of the text; the 今日 of 今日资本 is none. */
  private static List<Mention<PartialDate>> dates(String text, Document document) {
    return new DateFinder()
        .find(text, document.article().published()).stream()
            .filter(
                date -> {
                  String name = INVESTORS.longestAt(text, date.span().start());
                  return name == null || name.length() <= date.span().length();
                })
            .toList();
  }

  private static <T> List<Mention<T>> mask(char[] masked, List<Mention<T>> found, char mark) {
    List<Mention<T>> kept = new ArrayList<>();
    for (Mention<T> mention : found) {
      Span span = mention.span();
      boolean free = true;
      for (int i = span.start(); i < span.end(); i++) {
        free &= masked[i] < MONEY || masked[i] > DATE;
      }
      if (free) {
        Arrays.fill(masked, span.start(), span.end(), mark);
        kept.add(mention);
      }
    }
    return List.copyOf(kept);
  }

  public Document document() {
    return document;
  }

  public String text() {
    return document.text();
  }

  public String masked() {
    return masked;
  }

  /** Amounts inside {@code span}, in order. */
  public List<Mention<Money>> amounts(Span span) {
    return inside(amounts, span);
  }

  /** Stages inside {@code span}, in order. */
  public List<Mention<String>> stages(Span span) {
    return inside(stages, span);
  }

  /** Dates inside {@code span}, in order. */
  public List<Mention<PartialDate>> dates(Span span) {
    return inside(dates, span);
  }

  private static <T> List<Mention<T>> inside(List<Mention<T>> mentions, Span span) {
    return InOrder.inside(mentions, Mention::span, span);
  }
}
