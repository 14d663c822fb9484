package io.rongpu.query.results;

import io.rongpu.model.RongpuException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written. */
public enum ResultsFormat {
  /** An aligned table for people; a graph is written as Turtle. */
  TEXT,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML;

  /** The word of the command line, such as {@code csv}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a word, in any case.
   *
   * @throws RongpuException if there is none
   */
  public static ResultsFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new RongpuException(
                    "There is no results format "
                        + word
                        + "; there are "
                        + Arrays.stream(values())
                            .map(ResultsFormat::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
