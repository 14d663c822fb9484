package io.rongpu.rdf;

import io.rongpu.model.PartialDate;
import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals in the one form that every layer writes, so that equal values are equal terms before and
 * after the store. All methods are pure.
 */
public final class Literals {

  private Literals() {}

  /** A plain string. */
  public static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** A name: {@code @zh} when it has a Chinese character, otherwise {@code @en}. */
  public static Node name(String name) {
    return NodeFactory.createLiteralLang(name, isChinese(name) ? "zh" : "en");
  }

  /** An {@code xsd:integer}. */
  public static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** An {@code xsd:boolean}, {@code true} or {@code false}. */
  public static Node flag(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /**
   * An {@code xsd:decimal} with a decimal point and no needless zeros: {@code 0.95}, {@code
   * 124000000.0}. This is the form in which TDB2 gives decimals back; in any other form the same
   * value would be a second term.
   */
  public static Node decimal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** An {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}: the precision told. */
  public static Node date(PartialDate date) {
    XSDDatatype type =
        date.month() == 0
            ? XSDDatatype.XSDgYear
            : date.day() == 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    return NodeFactory.createLiteralDT(date.toString(), type);
  }

  private static boolean isChinese(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
