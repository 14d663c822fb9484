package io.rongpu.serve.pages;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws amounts as what they are: a bar from the lower to the upper bound, an arrow where it is
 * open, a dot when it is exact. The scale is logarithmic and the same for all amounts of a list, in
 * units of each one's own currency.
 */
final class Interval {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 18;
  private static final int MARGIN = 8;

  private final double low;
  private final double high;

  private Interval(double low, double high) {
    this.low = low;
    this.high = high;
  }

  /** A scale that holds all of these, from a power of ten to a power of ten. */
  static Interval over(List<Money> amounts) {
    double low = Double.MAX_VALUE;
    double high = 0;
    for (Money money : amounts) {
      if (money.min() != null && money.min().signum() > 0) {
        low = Math.min(low, Math.log10(money.min().doubleValue()));
        high = Math.max(high, Math.log10(money.min().doubleValue()));
      }
      if (money.max() != null && money.max().signum() > 0) {
        low = Math.min(low, Math.log10(money.max().doubleValue()));
        high = Math.max(high, Math.log10(money.max().doubleValue()));
      }
    }
    return low > high
        ? new Interval(6, 9)
        : new Interval(Math.floor(low), Math.max(Math.ceil(high), Math.floor(low) + 1));
  }

  DomContent draw(Visit visit, @Nullable Money money) {
    if (money == null) {
      return text("");
    }
    double left = money.min() == null ? MARGIN : x(money.min().doubleValue());
    double right = money.max() == null ? WIDTH - 2 : x(money.max().doubleValue());
    ContainerTag<?> svg =
        tag("svg")
            .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
            .attr("preserveAspectRatio", "xMinYMid meet")
            .attr("role", "img")
            .attr("aria-label", money.bounds(visit.language()))
            .attr("class", "interval");
    for (double power = low; power <= high; power++) {
      svg.with(line(at(power), 2, at(power), HEIGHT - 2).attr("class", "tick"));
    }
    svg.with(line(MARGIN, HEIGHT / 2.0, WIDTH - MARGIN, HEIGHT / 2.0).attr("class", "axis"));
    if (money.max() == null) {
      svg.with(bar(left, WIDTH - MARGIN - 4).attr("class", "bar open"));
      svg.with(
          tag("path").attr("d", "M" + (WIDTH - 13) + " 2l9 7l-9 7z").attr("class", "bar open"));
    } else if (right - left < 4) {
      svg.with(
          tag("circle")
              .attr("cx", number((left + right) / 2))
              .attr("cy", number(HEIGHT / 2.0))
              .attr("r", "5")
              .attr("class", "dot"));
    } else {
      svg.with(bar(left, right).attr("class", money.min() == null ? "bar open" : "bar"));
    }
    return svg;
  }

  private static ContainerTag<?> bar(double left, double right) {
    return tag("rect")
        .attr("x", number(left))
        .attr("y", "4")
        .attr("width", number(Math.max(1, right - left)))
        .attr("height", number(HEIGHT - 8))
        .attr("rx", "3");
  }

  private static ContainerTag<?> line(double x1, double y1, double x2, double y2) {
    return tag("line")
        .attr("x1", number(x1))
        .attr("y1", number(y1))
        .attr("x2", number(x2))
        .attr("y2", number(y2));
  }

  private double x(double value) {
    return at(value <= 0 ? low : Math.log10(value));
  }

  private double at(double power) {
    double part = (power - low) / (high - low);
    return MARGIN + Math.max(0, Math.min(1, part)) * (WIDTH - 2 * MARGIN);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** What the scale reaches from and to, for a caption. */
  String caption(Visit visit) {
    String from = Money.number(java.math.BigDecimal.TEN.pow((int) low), visit.language());
    String to = Money.number(java.math.BigDecimal.TEN.pow((int) high), visit.language());
    return visit.pick(
        "条形为金额的上下限，对数刻度 " + from + " … " + to + "，以各自币种计；箭头表示没有上限。",
        "Bars span the bounds of each amount, log scale "
            + from
            + " … "
            + to
            + " in its own currency; an arrow is an open bound.");
  }
}
