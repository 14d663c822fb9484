package io.rongpu.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits a page of it, the best first
 * @param total how many there are on all pages
 */
public record Found(List<Hit> hits, long total) {

  static final Found NOTHING = new Found(List.of(), 0);

  public Found {
    hits = List.copyOf(hits);
  }
}
