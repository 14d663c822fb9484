package io.rongpu.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value that is no entity. The kinds are closed; properties are data. */
public sealed interface Value extends Serializable
    permits PartialDate, Value.Money, Value.Text, Value.Flag, Value.Term {

  /**
   * An amount of money, as an interval.
   *
   * @param min the least it can be, in whole units of the currency (yuan, not fen), or null when
   *     only an upper bound is told
   * @param max the most it can be, or null when open ("超1亿元")
   * @param currency ISO 4217 code
   * @param verbatim the words of the text
   */
  record Money(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, String verbatim)
      implements Value {
    public Money {
      if (min == null && max == null) {
        throw new IllegalArgumentException("An amount needs a bound: " + verbatim);
      }
      if (min != null && max != null && min.compareTo(max) > 0) {
        throw new IllegalArgumentException("min > max: " + verbatim);
      }
    }
  }

  /** Words of the text, such as a job title. */
  record Text(String text) implements Value {}

  /** True or false. */
  record Flag(boolean value) implements Value {}

  /**
   * A term of one of our vocabularies.
   *
   * @param scheme which vocabulary
   * @param code local name in it, such as {@code pre-a-plus} or {@code Rumoured}
   */
  record Term(Scheme scheme, String code) implements Value {
    /** Our two vocabularies. */
    public enum Scheme {
      ROUND_TYPE,
      ONTOLOGY
    }
  }
}
