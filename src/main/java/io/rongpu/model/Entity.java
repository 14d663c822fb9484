package io.rongpu.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that an article names. Entities of one article are the same exactly when
 * they are equal.
 *
 * @param kind what it is
 * @param names the names used in the article, the preferred one first; at least one, no repeats
 * @param identifiers IRIs that identify it elsewhere (a 36kr project page), in order, maybe none
 */
public record Entity(Kind kind, List<String> names, List<String> identifiers)
    implements Serializable {

  /** The classes of the ontology an entity can have. */
  public enum Kind {
    COMPANY("Company"),
    INVESTMENT_FIRM("InvestmentFirm"),
    ORGANIZATION("Organization"),
    PERSON("Person"),
    PLACE("Place");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** Local name of the ontology class. */
    public String term() {
      return term;
    }
  }

  public Entity {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("An entity needs a name");
    }
  }

  /** An entity known by one or more names, without identifiers. */
  public static Entity of(Kind kind, String... names) {
    return new Entity(kind, List.of(names), List.of());
  }

  /** The preferred name. */
  public String name() {
    return names.get(0);
  }

  /** The 36kr page or another identifier, or null. */
  public @Nullable String identifier() {
    return identifiers.isEmpty() ? null : identifiers.get(0);
  }
}
