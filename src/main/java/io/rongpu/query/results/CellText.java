package io.rongpu.query.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * One value as people write it: a text without quotes and language, a decimal without exponent and
 * needless zeros, an IRI shortened by its prefix. Always one line.
 */
final class CellText {

  private final List<Map.Entry<String, String>> longestNamespaceFirst;

  CellText(Map<String, String> prefixes) {
    this.longestNamespaceFirst =
        prefixes.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, String> e) -> -e.getValue().length())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::copyOf)
            .toList();
  }

  String of(Node value) {
    if (value.isURI()) {
      return shortened(value.getURI());
    }
    if (!value.isLiteral()) {
      return value.toString();
    }
    NodeValue number = NodeValue.makeNode(value);
    if (number.isDecimal()) {
      return number.getDecimal().signum() == 0
          ? "0"
          : number.getDecimal().stripTrailingZeros().toPlainString();
    }
    return value.getLiteralLexicalForm().replaceAll("\\s*[\\p{Cntrl}\\u2028\\u2029]+\\s*", " ");
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : longestNamespaceFirst) {
      if (iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length()) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return "<" + iri + ">";
  }
}
