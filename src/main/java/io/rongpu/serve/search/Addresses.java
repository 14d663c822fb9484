package io.rongpu.serve.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;

/** Addresses of things. */
final class Addresses {

  private Addresses() {}

  /** The path of a thing's page on this server, as a browser asks for it. */
  static String page(Node thing) {
    return "/page?iri=" + escaped(thing.getURI());
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
