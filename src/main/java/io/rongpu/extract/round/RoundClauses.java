package io.rongpu.extract.round;

import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of masked text into clauses at commas, semicolons and colons outside brackets. */
final class RoundClauses {

  private RoundClauses() {}

  /** The clauses of {@code span}, in order; at least one, maybe empty. */
  static List<Span> of(String masked, Span span) {
    List<Span> clauses = new ArrayList<>();
    int depth = 0;
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = masked.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && "，；;：。！？!?".indexOf(c) >= 0) {
        clauses.add(new Span(start, i));
        start = i + 1;
      }
    }
    clauses.add(new Span(Math.min(start, span.end()), span.end()));
    return clauses;
  }

  /** The clause of {@code region} that {@code at} stands in; all of it when none does. */
  static Span with(int at, String masked, Span region) {
    for (Span clause : of(masked, region)) {
      if (clause.end() > at) {
        return clause;
      }
    }
    return region;
  }

  /** The clause of {@code region} right before {@code clause}; empty when it is the first. */
  static Span before(Span clause, String masked, Span region) {
    Span before = new Span(region.start(), region.start());
    for (Span other : of(masked, region)) {
      if (other.end() <= clause.start()) {
        before = other;
      }
    }
    return before;
  }
}
