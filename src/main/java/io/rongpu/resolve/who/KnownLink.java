package io.rongpu.resolve.who;

import io.rongpu.model.Terms;
import java.util.Arrays;
import java.util.List;

/**
 * That one organisation belongs to another: two that are never one, for all their likeness.
 *
 * @param name a name of the one that belongs
 * @param relation how
 * @param of a name of the one it belongs to
 * @param source where the fact is public
 */
public record KnownLink(String name, Relation relation, String of, String source) {

  /** How one organisation belongs to another. */
  public enum Relation {
    /** A company, a brand or a unit of a group. */
    SUBSIDIARY("subsidiary", Terms.PARENT_ORGANIZATION),
    /** What a company invests by. */
    INVESTMENT_ARM("investment-arm", Terms.INVESTMENT_ARM_OF),
    /** Money that a firm manages, with a name of its own. */
    FUND("fund", Terms.FUND_MANAGER);

    private final String word;
    private final String term;

    Relation(String word, String term) {
      this.word = word;
      this.term = term;
    }

    /** As the dictionary writes it. */
    public String word() {
      return word;
    }

    /** The property of our ontology from the one to the other, by its local name. */
    public String term() {
      return term;
    }

    static Relation of(String word, String where) {
      return Arrays.stream(values())
          .filter(relation -> relation.word.equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      where
                          + ": the relation is "
                          + word
                          + ": give subsidiary, investment-arm or fund"));
    }
  }

  /** Both names. */
  public List<String> names() {
    return List.of(name, of);
  }
}
