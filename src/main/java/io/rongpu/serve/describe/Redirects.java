package io.rongpu.serve.describe;

import io.rongpu.serve.protocol.Format;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A company can't be sent, so its IRI leads to a document about it (303): the page at {@code
 * /page/…} for browsers, the statements at {@code /data/…} for all others.
 */
final class Redirects extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String start;

  Redirects(String start) {
    this.start = start;
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
      response.setHeader(
          "Location",
          (isPage ? "/page/" : "/data/")
              + kind
              + SelfDescription.tail(request, start)
              + (query == null ? "" : "?" + query));
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }
}
