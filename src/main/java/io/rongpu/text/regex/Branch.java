package io.rongpu.text.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Alternatives. Only those are tried, in their order, that can begin with what stands there. */
final class Branch extends Node {

  /** An alternative that can begin with more characters is asked at each place by itself. */
  private static final int FEW = 300;

  /** Characters that some alternatives begin with, ascending, and for each which ones. */
  private final char[] keys;

  private final Node[][] byKey;

  /** The alternatives that can begin with any other character. */
  private final Node[] others;

  private final Node[] endable;

  Branch(List<Node> alternatives) {
    super(
        CharSet.union(alternatives.stream().map(node -> node.first).toList()),
        alternatives.stream().anyMatch(node -> node.atEnd));
    this.others =
        alternatives.stream().filter(node -> node.first.size() > FEW).toArray(Node[]::new);
    this.endable = alternatives.stream().filter(node -> node.atEnd).toArray(Node[]::new);
    this.keys =
        CharSet.union(
                alternatives.stream()
                    .map(node -> node.first)
                    .filter(first -> first.size() <= FEW)
                    .toList())
            .toArray();
    this.byKey = new Node[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      List<Node> here = new ArrayList<>();
      for (Node alternative : alternatives) {
        if (alternative.first.has(keys[i])) {
          here.add(alternative);
        }
      }
      byKey[i] = here.toArray(Node[]::new);
    }
  }

  @Override
  boolean match(Matcher matcher, int i) {
    if (i >= matcher.to) {
      for (Node alternative : endable) {
        if (alternative.match(matcher, i)) {
          return true;
        }
      }
      return false;
    }
    char c = matcher.text.charAt(i);
    int key = Arrays.binarySearch(keys, c);
    for (Node alternative : key >= 0 ? byKey[key] : others) {
      if ((key >= 0 || alternative.first.has(c)) && alternative.match(matcher, i)) {
        return true;
      }
    }
    return false;
  }
}
