package io.rongpu.resolve.who;

/**
 * What a person decided about two names. A name may be told closer: {@code NAME~ORGANISATION} is
 * the person of that name there, {@code KEY#KIND/NAME} is who one article calls so.
 *
 * @param areOne whether they are names of one
 * @param one a name
 * @param kind of it: company, investor, organization or person
 * @param other a name
 * @param otherKind of it
 * @param because why
 */
public record Decision(
    boolean areOne, String one, String kind, String other, String otherKind, String because) {

  static final String SAME = "same";
  static final String DIFFERENT = "different";

  /** Whether it is about people. */
  public boolean isOfPersons() {
    return kind.equals("person");
  }

  String word() {
    return areOne ? SAME : DIFFERENT;
  }
}
