package io.rongpu.extract.round;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.Value.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as one sentence tells it, while it is being read. Mutable, used by one thread; the merger
 * turns drafts into facts.
 */
final class RoundDraft {

  /** Something of the round with the sentence that tells it. */
  record Found<T>(T value, Span mention, Span sentence, String rule) {}

  @Nullable Found<Name> company;
  @Nullable Found<String> stage;
  @Nullable Found<Money> amount;
  @Nullable Found<PartialDate> date;
  @Nullable Found<Money> valuation;
  @Nullable String valuationKind;
  final List<Found<Name>> leads = new ArrayList<>();
  final List<Found<Name>> investors = new ArrayList<>();
  final List<Found<Name>> advisors = new ArrayList<>();
  String status = Terms.COMPLETED;

  /** Planned by no more than 将: a headline may tell the same as done. */
  boolean announced;

  /** Told as what nobody confirmed. */
  boolean unconfirmed;

  final Span sentence;
  final Span anchor;
  final boolean title;
  boolean refersBack;
  boolean refersToLast;
  boolean nobody;

  /** Told only by the way, as the round in which an investor came in. */
  boolean former;

  boolean past;

  /** Told as the round before this one: 上一轮. */
  boolean previous;

  /** Told as what just happened: 近日, 宣布. */
  boolean news;

  boolean sibling;

  /** Told by an entry in a register: its day is not the day of the news. */
  boolean registered;

  /** Told by a verb of paying alone: "红松向云杉豪掷1亿元". */
  boolean paid;

  RoundDraft(Span sentence, Span anchor, boolean title) {
    this.sentence = sentence;
    this.anchor = anchor;
    this.title = title;
  }

  <T> Found<T> found(T value, Span mention, String rule) {
    return new Found<>(value, mention, sentence, rule);
  }

  /** Whether it says anything that a round needs besides its company. */
  boolean tells() {
    return stage != null || amount != null || !investors.isEmpty() || !leads.isEmpty();
  }
}
