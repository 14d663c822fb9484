package io.rongpu.resolve;

import io.rongpu.model.PartialDate;
import io.rongpu.rdf.Vocabulary;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Dates of the graph at the precision told, and how far apart two of them are. */
final class Dates {

  /** Two days further apart than this can't be one event told twice, days. */
  static final long DISPUTED_DAYS = 31;

  private static final Pattern LEXICAL =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:Z|[+-]\\d{2}:\\d{2})?");

  private Dates() {}

  /** The date of an xsd:date, xsd:gYearMonth or xsd:gYear literal, or null when it is none. */
  static @Nullable PartialDate read(Node node) {
    if (!node.isLiteral()) {
      return null;
    }
    Matcher matcher = LEXICAL.matcher(node.getLiteralLexicalForm());
    if (!matcher.matches()) {
      return null;
    }
    try {
      return new PartialDate(
          Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Node write(PartialDate date) {
    String type = date.day() != 0 ? "date" : date.month() != 0 ? "gYearMonth" : "gYear";
    return NodeFactory.createLiteralDT(
        date.toString(), TypeMapper.getInstance().getSafeTypeByName(Vocabulary.XSD + type));
  }

  /** Days between two dates where they are closest; 0 when they can be the same day. */
  static long gap(PartialDate a, PartialDate b) {
    long after = ChronoUnit.DAYS.between(a.latest(), b.earliest());
    long before = ChronoUnit.DAYS.between(b.latest(), a.earliest());
    return Math.max(0, Math.max(after, before));
  }

  /** How many days a date can mean, less one: 0 for a day. */
  static long width(PartialDate date) {
    return ChronoUnit.DAYS.between(date.earliest(), date.latest());
  }

  /**
   * Two days within {@link #DISPUTED_DAYS}; where one is a month or a year, it must hold the other.
   */
  static boolean agree(PartialDate a, PartialDate b) {
    boolean days = a.day() != 0 && b.day() != 0;
    return gap(a, b) <= (days ? DISPUTED_DAYS : 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
