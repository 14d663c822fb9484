package io.rongpu.search;

import org.apache.jena.graph.Node;

/**
 * A thing that was found.
 *
 * @param thing its IRI
 * @param kind what it is
 * @param names all of its names, the preferred ones first; the title of an article
 * @param matched the one of them that fits best
 * @param match how well it fits
 * @param claims how many claims it is made of: how well known it is
 */
public record Hit(
    Node thing, Kind kind, java.util.List<String> names, String matched, Match match, long claims) {

  public Hit {
    names = java.util.List.copyOf(names);
  }

  /** What it is called: the first of its names. */
  public String name() {
    return names.get(0);
  }
}
