package io.rongpu.extract.people;

import io.rongpu.extract.mention.Name;

/**
 * Who holds which titles at what organisation, as words before, behind or around the titles tell
 * it.
 *
 * @param pointed whether the organisation is only pointed to: "其", "该公司", or nothing at all
 * @param former whether the text says that it is over
 * @param titles they begin earlier than read when words before the known ones belong to them
 */
record Held(Name person, Name organization, boolean pointed, boolean former, TitleSequence titles) {

  /** The same, with other titles. */
  Held with(TitleSequence others) {
    return new Held(person, organization, pointed, former, others);
  }
}
