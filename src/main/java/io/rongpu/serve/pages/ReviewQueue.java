package io.rongpu.serve.pages;

import java.util.List;

/** Finds what a person should look at: things that may be one. It may take seconds. */
@FunctionalInterface
public interface ReviewQueue {

  /** All of them, the most consequential first. */
  List<Entry> open();

  /**
   * Two things that may be one.
   *
   * @param one its IRI
   * @param other its IRI
   * @param score from 50 on they would be one
   * @param pro what speaks for it
   * @param contra what speaks against it
   */
  record Entry(String one, String other, int score, List<String> pro, List<String> contra) {

    public Entry {
      pro = List.copyOf(pro);
      contra = List.copyOf(contra);
    }
  }
}
