package io.rongpu.serve.search;

import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** What the ontology calls its terms. */
final class Words {

  private Words() {}

  /** The label of a term in a language; in the other one, or its own name, if there is none. */
  static String of(String term, String language) {
    return Ontology.terms().stream(Vocabulary.term(term), RDFS.label.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node n) -> !n.getLiteralLanguage().startsWith(language))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse(term);
  }
}
