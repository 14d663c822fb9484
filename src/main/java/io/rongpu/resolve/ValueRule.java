package io.rongpu.resolve;

import static io.rongpu.resolve.Properties.ANNOUNCED_DATE;
import static io.rongpu.resolve.Properties.FORMER;
import static io.rongpu.resolve.Properties.FOUNDING_DATE;
import static io.rongpu.resolve.Properties.HEADQUARTERS;
import static io.rongpu.resolve.Properties.JOB_TITLE;
import static io.rongpu.resolve.Properties.ROUND_TYPE;
import static io.rongpu.resolve.Properties.STATUS;
import static io.rongpu.resolve.Properties.VALUATION_KIND;

import java.util.Map;
import org.apache.jena.graph.Node;

/** How many values of a property are believed, and when they contradict one another. */
enum ValueRule {
  /** All of them; none contradicts another. The rule of every property not named here. */
  UNION,
  /** One date; disputed unless {@link Dates#agree}. */
  DATE,
  /** One term; two are a dispute. */
  TERM,
  /** One type of round, by {@link RoundTypes}; two stages are a dispute. */
  ROUND_TYPE_OF_DEAL,
  /** One spelling; others are no dispute. */
  SPELLING,
  /** One place; disputed unless one's name contains the other's. */
  PLACE,
  /** One status, by {@link StatusChooser}. */
  STATUS_OF_DEAL,
  /** What the last article says: posts end, and no article is wrong. */
  FORMER_POST,
  /** One, told with the valuation that is believed: the amounts' writer does it. */
  WITH_VALUATION;

  private static final Map<Node, ValueRule> RULES =
      Map.of(
          ANNOUNCED_DATE, DATE,
          FOUNDING_DATE, DATE,
          ROUND_TYPE, ROUND_TYPE_OF_DEAL,
          JOB_TITLE, SPELLING,
          HEADQUARTERS, PLACE,
          STATUS, STATUS_OF_DEAL,
          FORMER, FORMER_POST,
          VALUATION_KIND, WITH_VALUATION);

  static ValueRule of(Node property) {
    return RULES.getOrDefault(property, UNION);
  }
}
