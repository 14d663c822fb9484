package io.rongpu.extract;

import io.rongpu.extract.mention.CoveredNames;
import io.rongpu.model.Entity;
import io.rongpu.model.Fact;
import io.rongpu.model.Value;
import java.util.List;

/** Puts the true names back into facts that were read from a document with covered names. */
final class Uncovering {

  private final CoveredNames names;

  Uncovering(CoveredNames names) {
    this.names = names;
  }

  List<Fact> of(List<Fact> facts) {
    return facts.stream().map(this::fact).toList();
  }

  private Fact fact(Fact fact) {
    if (fact instanceof Fact.Attribute one) {
      return new Fact.Attribute(
          entity(one.subject()), one.property(), value(one.value()), one.evidence());
    }
    if (fact instanceof Fact.Relation one) {
      return new Fact.Relation(
          entity(one.subject()), one.property(), entity(one.object()), one.evidence());
    }
    Fact.Event event = (Fact.Event) fact;
    return new Fact.Event(
        event.type(),
        event.roles().stream()
            .map(role -> new Fact.Role(role.property(), entity(role.entity()), role.evidence()))
            .toList(),
        event.details().stream()
            .map(
                detail ->
                    new Fact.Detail(detail.property(), value(detail.value()), detail.evidence()))
            .toList());
  }

  private Entity entity(Entity entity) {
    return new Entity(
        entity.kind(), entity.names().stream().map(names::uncover).toList(), entity.identifiers());
  }

  private Value value(Value value) {
    if (value instanceof Value.Text text) {
      return new Value.Text(names.uncover(text.text()));
    }
    if (value instanceof Value.Money money) {
      return new Value.Money(
          money.min(), money.max(), money.currency(), names.uncover(money.verbatim()));
    }
    return value;
  }
}
