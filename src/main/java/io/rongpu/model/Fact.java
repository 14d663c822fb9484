package io.rongpu.model;

import java.io.Serializable;
import java.util.List;

/**
 * What an article states, in one of three shapes, ever. Properties and types are local names of the
 * ontology ({@link Terms}): they are data, so that a new relation needs no new shape.
 */
public sealed interface Fact extends Serializable {

  /** A subject has a value: a company was founded in a month. */
  record Attribute(Entity subject, String property, Value value, Evidence evidence)
      implements Fact {}

  /** Two entities are related: a company has a founder. */
  record Relation(Entity subject, String property, Entity object, Evidence evidence)
      implements Fact {}

  /**
   * Something that joins several parties: a funding round, an acquisition, a post held.
   *
   * @param type class of the event in the ontology
   * @param roles who takes part, in the order of the text
   * @param details its values
   */
  record Event(String type, List<Role> roles, List<Detail> details) implements Fact {
    public Event {
      roles = List.copyOf(roles);
      details = List.copyOf(details);
    }
  }

  /** A party of an event. */
  record Role(String property, Entity entity, Evidence evidence) implements Serializable {}

  /** A value of an event. */
  record Detail(String property, Value value, Evidence evidence) implements Serializable {}
}
