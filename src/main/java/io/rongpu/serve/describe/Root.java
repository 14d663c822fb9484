package io.rongpu.serve.describe;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where the client reached the service, such as {@code http://127.0.0.1:3030/}: what the service
 * says about its own addresses begins with it.
 */
public record Root(String uri) {

  public static Root of(HttpServletRequest request) {
    StringBuffer url = request.getRequestURL();
    int path = url.indexOf("/", url.indexOf("://") + 3);
    return new Root((path < 0 ? url.toString() : url.substring(0, path)) + "/");
  }

  public Node node(String path) {
    return NodeFactory.createURI(uri + path);
  }
}
