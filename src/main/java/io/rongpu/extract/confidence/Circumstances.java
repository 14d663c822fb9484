package io.rongpu.extract.confidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What, besides its rule, tells how far a reading can be trusted. A long article tells many
 * companies' stories; a company that is not named where its round is told may be another one; a
 * short name may be a piece of one.
 *
 * @param fact what was read: the property, or the class of an event that is read as one
 * @param textLength code points of the article's text
 * @param companyRule for an argument of a round: the rule that read the round's company; else null
 * @param sameSentence whether that company was read in the same sentence
 * @param together how many investors, leads among them, or how many advisers were read in the same
 *     sentence as this one; 0 when what was read is none
 * @param nameLength code points of the party's shortest name, or 0
 */
public record Circumstances(
    String fact,
    int textLength,
    @Nullable String companyRule,
    boolean sameSentence,
    int together,
    int nameLength) {

  private static final int SHORT_TEXT = 1_000;
  private static final int LONG_TEXT = 2_500;
  private static final int SHORT_NAME = 2;
  private static final int LONG_NAME = 4;
  private static final int MANY = 4;

  /** Circumstances as words, each with the kind of fact that it bears on; stable, they are kept. */
  public List<String> features() {
    String kind = companyRule != null || fact.equals("company") ? "round" : fact;
    List<String> features = new ArrayList<>();
    features.add(kind + ", text " + size(textLength, SHORT_TEXT, LONG_TEXT));
    if (companyRule != null) {
      features.add(
          kind + ", company by " + companyRule + (sameSentence ? " beside it" : " elsewhere"));
    }
    if (together > 0) {
      features.add(
          kind + ", parties " + (together == 1 ? "one" : together < MANY ? "some" : "many"));
    }
    if (nameLength > 0) {
      features.add(kind + ", name " + size(nameLength, SHORT_NAME + 1, LONG_NAME));
    }
    return features;
  }

  private static String size(int length, int middle, int most) {
    return length < middle ? "short" : length < most ? "middle" : "long";
  }
}
