package io.rongpu.search;

/** How well a name fits what was asked, the best first. */
public enum Match {
  /** The name itself, but for letters that are written in more than one way. */
  EXACT,
  /** The name begins with it. */
  PREFIX,
  /** All of its words are in the name. */
  WORDS,
  /** The name is shortened like this: 北大 for 北京大学. */
  SHORT,
  /** The name, its beginning or a part of it is read aloud like this, or has these initials. */
  SOUND,
  /** The name or its beginning with a letter or two written wrongly. */
  FUZZY,
  /** The name is a part of what was asked. */
  INSIDE
}
