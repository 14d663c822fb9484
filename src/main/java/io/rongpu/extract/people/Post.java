package io.rongpu.extract.people;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Span;
import java.util.List;

/**
 * A person named with titles at an organisation.
 *
 * @param organization where
 * @param person who
 * @param titles what, as written, founder words included
 * @param pointed whether the organisation is only pointed to: "其", "该公司", or nothing at all
 * @param former whether the text says that it is over
 * @param span from the first to the last of these words
 */
record Post(
    Name organization,
    Name person,
    List<String> titles,
    boolean pointed,
    boolean former,
    Span span,
    String rule) {

  /** The same, over. */
  Post asFormer() {
    return new Post(organization, person, titles, pointed, true, span, rule);
  }
}
