package io.rongpu.serve.describe;

import io.rongpu.rdf.Iris;
import io.rongpu.serve.protocol.Format;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A company can't be sent, so its IRI leads to a document about it (303): the page at {@code
 * /page/…} for browsers, the statements at {@code /data/…} for all others.
 */
final class Redirects extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Iris iris;
  private final String start;

  Redirects(Iris iris, String start) {
    this.iris = iris;
    this.start = start;
  }

  /** The encoded IRI of a thing whose name has a slash; null for all others. */
  private @Nullable String iri(String tail) {
    Node thing = tail.toLowerCase(Locale.ROOT).contains("%2f") ? Paths.thing(iris, tail) : null;
    return thing == null ? null : URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Format format = Format.of(request, Format.DOCUMENT);
      boolean isPage = start.equals("/id/") && format.isHtml();
      String kind = start.equals("/id/") ? "" : start.substring(1);
      String query = request.getQueryString();
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Vary", "Accept");
      // Relative, and below a folder of ours: it can lead nowhere else.
      String tail = SelfDescription.tail(request, start);
      String iri = iri(tail);
      if (isPage && iri != null) {
        // The page's address has no place for an encoded slash.
        response.setHeader("Location", "/page?iri=" + iri);
        return;
      }
      response.setHeader(
          "Location",
          (isPage ? "/page/" : "/data/") + kind + tail + (query == null ? "" : "?" + query));
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }
}
