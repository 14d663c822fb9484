package io.rongpu.extract.mention;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as read at one place, with the other names told beside it.
 *
 * @param forms the name and then its aliases; at least one
 * @param span where the name stands in the document's text
 * @param kind what the reader took it for
 */
public record Name(List<String> forms, Span span, Entity.Kind kind) {

  public Name {
    forms = List.copyOf(forms);
  }

  static Name of(String form, Span span, Entity.Kind kind) {
    return new Name(List.of(form), span, kind);
  }

  /** The name as written. */
  public String text() {
    return forms.get(0);
  }

  /** The same name with one more alias, unless it is there. */
  public Name with(String alias) {
    if (forms.contains(alias)) {
      return this;
    }
    List<String> more = new ArrayList<>(forms);
    more.add(alias);
    return new Name(more, span, kind);
  }

  public Name as(Entity.Kind other) {
    return new Name(forms, span, other);
  }
}
