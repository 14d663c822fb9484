package io.rongpu.search;

import io.rongpu.rdf.Vocabulary;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The kinds of things that are found by name. */
public enum Kind {
  COMPANY("Company"),
  INVESTMENT_FIRM("InvestmentFirm"),
  ORGANIZATION("Organization"),
  PERSON("Person"),
  PLACE("Place"),
  ARTICLE("Article");

  private final String term;

  Kind(String term) {
    this.term = term;
  }

  /** Local name of the class in our ontology. */
  public String term() {
    return term;
  }

  /** The class in our ontology. */
  public Node type() {
    return Vocabulary.term(term);
  }

  /** The kind of a class by its local name, or null when things of that class have no names. */
  public static @Nullable Kind of(String term) {
    for (Kind kind : values()) {
      if (kind.term.equals(term)) {
        return kind;
      }
    }
    return null;
  }

  static @Nullable Kind among(Set<Node> types) {
    for (Kind kind : values()) {
      if (types.contains(kind.type())) {
        return kind;
      }
    }
    return null;
  }
}
