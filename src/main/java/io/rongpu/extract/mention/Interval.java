package io.rongpu.extract.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The least and the most an amount can be; null when that side is open. No trailing zeros. */
record Interval(@Nullable BigDecimal min, @Nullable BigDecimal max) {

  Interval {
    min = plain(min);
    max = plain(max);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
