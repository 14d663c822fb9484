package io.rongpu.serve.search;

import io.rongpu.rdf.Iris;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Short names of things: what an IRI of ours has behind its base, such as {@code company/字节跳动}; any
 * other IRI as it is.
 */
record Ids(Iris iris) {

  String of(Node thing) {
    String iri = thing.getURI();
    return iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
  }

  Node thing(String id) {
    return NodeFactory.createURI(id.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") ? id : iris.base() + id);
  }

  /** The path of a thing's page on this server, as a browser asks for it. */
  String page(Node thing) {
    return "/page?iri=" + escaped(thing.getURI());
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
