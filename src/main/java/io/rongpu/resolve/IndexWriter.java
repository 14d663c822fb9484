package io.rongpu.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes the index: what an update has to find without reading all claims. An article has its
 * claims and what it counts for as a witness, a claim its block keys and its thing, a thing its
 * label and what it belongs to.
 */
final class IndexWriter {

  private static final String TERMS = "https://w3id.org/rongpu/index#";

  static final Node CLAIM = term("claim");
  static final Node WITNESS = term("witness");
  static final Node KEY = term("key");
  static final Node LABEL = term("label");
  static final Node LINK = term("link");

  private final Graph out;

  IndexWriter(Graph out) {
    this.out = out;
  }

  /** The property from a claim to its thing; each stage has its own. */
  static Node thing(Stage.Kind stage) {
    return term(stage.name().toLowerCase(Locale.ROOT));
  }

  /** A block key as it is written: stages don't share keys. */
  static Node key(Stage.Kind stage, String key) {
    return NodeFactory.createLiteralString(prefix(stage) + key);
  }

  /** What written keys of a stage begin with. */
  static String prefix(Stage.Kind stage) {
    return stage.name().toLowerCase(Locale.ROOT) + ":";
  }

  /** An article and which of its claims are of a stage. */
  void write(ArticleClaims article, Stages stages) {
    Node node = article.source().article();
    out.add(node, WITNESS, witness(article.source()));
    for (Claim claim : article.claims()) {
      if (stages.of(claim) != null) {
        out.add(node, CLAIM, claim.node());
      }
    }
  }

  void write(Claim claim, Set<String> keys, Stage.Kind stage) {
    keys.forEach(key -> out.add(claim.node(), KEY, key(stage, key)));
  }

  void write(Thing thing, Stage.Kind stage) {
    for (Claim claim : thing.claims()) {
      out.add(claim.node(), thing(stage), thing.iri());
    }
    if (stage != Stage.Kind.EVENT) {
      out.add(thing.iri(), LABEL, NodeFactory.createLiteralString(thing.identity().label()));
    }
    thing.links().forEach(link -> out.add(thing.iri(), LINK, link.written()));
  }

  /** An article as a witness, in one literal: a block of a thousand claims asks for a thousand. */
  private static Node witness(Source source) {
    LocalDate published = source.published();
    return NodeFactory.createLiteralString(
        (published == null ? "" : published) + " " + source.origin());
  }

  /** What {@link #witness(Source)} wrote. */
  static Source source(Node article, Node witness) {
    String text = witness.getLiteralLexicalForm();
    int space = text.indexOf(' ');
    return new Source(
        article,
        text.substring(space + 1),
        space == 0 ? null : LocalDate.parse(text.substring(0, space)));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(TERMS + name);
  }
}
