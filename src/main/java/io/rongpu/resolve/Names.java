package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.EXACT_MATCH;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The names and identifiers that one claim gives a thing. */
final class Names {

  private Names() {}

  /**
   * The name the article calls it by: the Chinese preferred label, else another preferred label,
   * else any label, else the end of the claim's IRI.
   */
  static String main(Claim claim) {
    List<Node> preferred = claim.all(PREF_LABEL);
    return Stream.of(
            preferred.stream().filter(label -> language(label).equals("zh")),
            preferred.stream(),
            claim.all(ALT_LABEL).stream())
        .flatMap(labels -> labels)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(
            () -> claim.node().getURI().substring(claim.node().getURI().lastIndexOf('/') + 1));
  }

  /** All names, the main one among them, sorted. */
  static List<String> all(Claim claim) {
    return Stream.concat(
            Stream.of(main(claim)),
            labels(claim).filter(Node::isLiteral).map(Node::getLiteralLexicalForm))
        .distinct()
        .sorted()
        .toList();
  }

  /** The IRIs by which others know it. */
  static List<String> identifiers(Claim claim) {
    return claim.all(EXACT_MATCH).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  /** The language of a label, empty when it has none. */
  static String language(Node label) {
    return label.isLiteral() ? label.getLiteralLanguage() : "";
  }

  private static Stream<Node> labels(Claim claim) {
    return Stream.concat(claim.all(PREF_LABEL).stream(), claim.all(ALT_LABEL).stream());
  }
}
