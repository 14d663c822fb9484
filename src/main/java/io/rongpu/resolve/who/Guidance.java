package io.rongpu.resolve.who;

/**
 * What people tell resolution besides the articles.
 *
 * @param dictionary what is generally known
 * @param decisions what the user of a store decided
 */
public record Guidance(Dictionary dictionary, Decisions decisions) {

  /** The program's dictionary and no decisions. */
  public static Guidance standard() {
    return new Guidance(Dictionary.standard(), Decisions.NONE);
  }
}
