package io.rongpu.query;

import io.rongpu.model.PartialDate;
import io.rongpu.rdf.Vocabulary;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What kind of value a parameter takes, and how a user's text becomes that value. */
public enum ParameterType {
  /** Any text that is not blank. */
  STRING("a text") {
    @Override
    Node read(String text) {
      if (text.isBlank()) {
        throw new IllegalArgumentException();
      }
      return NodeFactory.createLiteralString(text.strip());
    }
  },

  /** A whole number, not negative. */
  INTEGER("a whole number such as 20") {
    @Override
    Node read(String text) {
      BigInteger value = new BigInteger(text.strip());
      if (value.signum() < 0) {
        throw new IllegalArgumentException();
      }
      return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDinteger);
    }
  },

  /** A day, a month or a year: {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}. */
  DATE("a date such as 2018-12-05, 2018-12 or 2018") {
    @Override
    Node read(String text) {
      Matcher parts = PARTIAL_DATE.matcher(text.strip());
      if (!parts.matches()) {
        throw new IllegalArgumentException();
      }
      int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
      int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
      if (month == 0 && parts.group(2) != null || day == 0 && parts.group(3) != null) {
        throw new IllegalArgumentException();
      }
      PartialDate date = new PartialDate(Integer.parseInt(parts.group(1)), month, day);
      XSDDatatype datatype =
          day != 0
              ? XSDDatatype.XSDdate
              : month != 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
      return NodeFactory.createLiteralDT(date.toString(), datatype);
    }
  },

  /** A time with its zone, {@code xsd:dateTime}; of a day alone its first moment, UTC. */
  DATETIME("a time such as 2026-11-01T08:00:00+08:00, or a date") {
    @Override
    Node read(String text) {
      String given = text.strip();
      Instant time =
          given.length() == 10
              ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(given).toInstant();
      return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }
  },

  /** A month: {@code xsd:gYearMonth}. */
  MONTH("a month such as 2018-12") {
    @Override
    Node read(String text) {
      Node date = DATE.read(text);
      if (!XSDDatatype.XSDgYearMonth.equals(date.getLiteralDatatype())) {
        throw new IllegalArgumentException();
      }
      return date;
    }
  },

  /** An absolute IRI, written in full or with one of our prefixes. */
  IRI("an IRI such as https://example.org/x or rp:Company") {
    @Override
    Node read(String text) {
      String given = text.strip();
      int colon = given.indexOf(':');
      String namespace = colon < 0 ? null : Vocabulary.PREFIXES.get(given.substring(0, colon));
      String full = namespace == null ? given : namespace + given.substring(colon + 1);
      if (FORBIDDEN_IN_IRI.matcher(full).find() || !IRIx.create(full).isReference()) {
        throw new IllegalArgumentException();
      }
      return NodeFactory.createURI(full);
    }
  };

  private static final Pattern PARTIAL_DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern FORBIDDEN_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private final String expectation;

  ParameterType(String expectation) {
    this.expectation = expectation;
  }

  /** The word of the header syntax, such as {@code string}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a right value looks like, for messages. */
  public String expectation() {
    return expectation;
  }

  /**
   * The value a text means.
   *
   * @throws IllegalArgumentException if the text means no value of this type; the message is of no
   *     use to a user
   */
  public Node parse(String text) {
    try {
      return read(text);
    } catch (DateTimeException | IRIException e) {
      throw new IllegalArgumentException(e);
    }
  }

  abstract Node read(String text);
}
