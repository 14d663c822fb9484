package io.rongpu.serve.describe;

import io.rongpu.rdf.Iris;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which thing a path means. The path of a request has every letter beyond ASCII percent-encoded,
 * while our IRIs have letters as letters: the path is decoded and the IRI minted again.
 */
final class Paths {

  private Paths() {}

  /**
   * The thing of what follows {@code /id/}, {@code /data/} or {@code /page/} in a request.
   *
   * @param tail as it was sent, such as {@code company/%E5%B0%8F%E7%B1%B3}
   * @return null when the path can't be an IRI of ours
   */
  static @Nullable Node thing(Iris iris, String tail) {
    int slash = tail.indexOf('/');
    if (slash <= 0 || slash == tail.length() - 1) {
      return null;
    }
    String kind = tail.substring(0, slash);
    String name = Iris.decode(tail.substring(slash + 1));
    if (name.indexOf('\uFFFD') >= 0 || !kind.matches("[a-z][a-z-]*")) {
      return null;
    }
    return kind.equals("article") ? iris.article(name) : iris.thing(kind, name);
  }
}
