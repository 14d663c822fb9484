package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import org.jspecify.annotations.Nullable;

/** Says whether a name that a rule of founding read is told well enough to be a company's. */
final class FoundedNames {

  private FoundedNames() {}

  /** {@code name} if the document has it elsewhere, it is in Latin letters or the book knows it. */
  static @Nullable Name known(DocumentContext context, @Nullable Name name) {
    if (name == null || name.text().length() > 20) {
      return null;
    }
    boolean known = context.names().count(name.text()) >= 2 || name.text().matches(".*[A-Za-z].*");
    return known || context.book().knows(name.text()) ? name : null;
  }
}
