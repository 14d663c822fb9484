package io.rongpu.query.explain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why we believe what we believe about something. All lists are sorted and complete.
 *
 * @param asked the name or IRI that was asked for
 * @param matches everything it can mean; more than one is an ambiguity
 * @param subjects what is explained: the matches, or none of them when the name is only a part of
 *     several names
 */
public record Explanation(String asked, List<Match> matches, List<Subject> subjects) {

  public Explanation {
    matches = List.copyOf(matches);
    subjects = List.copyOf(subjects);
  }

  /** Whether the name means several things. */
  public boolean isAmbiguous() {
    return matches.size() > 1;
  }

  /**
   * Something that the name can mean.
   *
   * @param kind local name of its class, such as {@code Company}
   */
  public record Match(String iri, String kind, String name) {}

  /** One thing with what is stated about it and about the events it takes part in. */
  public record Subject(Match thing, List<Statement> statements) {
    public Subject {
      statements = List.copyOf(statements);
    }
  }

  /**
   * @param subject name of the thing itself or of an event it takes part in
   * @param subjectIri its IRI in the knowledge layer
   * @param property local name of the property
   * @param value as people write it
   * @param believed whether knowledge has it; false for what a report says and we don't believe
   * @param disputed whether the reports disagree on this property
   * @param sources where it was read; empty when no evidence is kept
   */
  public record Statement(
      String subject,
      String subjectIri,
      String property,
      String value,
      boolean believed,
      boolean disputed,
      List<Source> sources) {
    public Statement {
      sources = List.copyOf(sources);
    }
  }

  /**
   * One sentence of one article.
   *
   * @param key the article's key, or its IRI when it has none
   * @param headline its title, or null
   * @param date the day it was published as {@code 2018-12-05}, or null
   * @param sentence the quote
   * @param mentionStart where the value's own words begin in the quote, in code points, or -1 when
   *     that is not told
   * @param mentionEnd where they end, exclusive, or -1
   * @param rule id of the rule that read it, or null
   * @param confidence from 0 to 1, or null
   */
  public record Source(
      String key,
      @Nullable String headline,
      @Nullable String date,
      String sentence,
      int mentionStart,
      int mentionEnd,
      @Nullable String rule,
      @Nullable BigDecimal confidence) {

    /** The quote with the mention as 【mention】. */
    public String markedSentence() {
      if (mentionStart < 0) {
        return sentence;
      }
      int start = sentence.offsetByCodePoints(0, mentionStart);
      int end = sentence.offsetByCodePoints(0, mentionEnd);
      return sentence.substring(0, start)
          + "【"
          + sentence.substring(start, end)
          + "】"
          + sentence.substring(end);
    }
  }
}
