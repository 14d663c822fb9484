package io.rongpu.evaluate.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people read them. */
final class Figures {

  private Figures() {}

  /** A share in per cent with one decimal, rounded as C does: half to even of the exact value. */
  static String percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
