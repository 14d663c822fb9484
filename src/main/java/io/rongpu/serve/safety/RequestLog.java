package io.rongpu.serve.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Tells one line for every request: when, from where, who wrote (- for all who read), what, with
 * which status, how long. The address is cut, control characters are spaces; headers and bodies are
 * left out, so that neither passwords nor the text of an update get into a log.
 */
public final class RequestLog extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final transient Consumer<String> sink;

  public RequestLog(Consumer<String> sink) {
    this.sink = sink;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      long millis = (System.nanoTime() - start) / 1_000_000;
      sink.accept(
          Instant.now().truncatedTo(ChronoUnit.SECONDS)
              + " "
              + request.getRemoteAddr()
              + " "
              + Objects.requireNonNullElse(request.getAttribute(WriteGuard.WRITER), "-")
              + " "
              + address(request)
              + " "
              + response.getStatus()
              + " "
              + millis
              + " ms");
    }
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    String all =
        request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query);
    String cut = all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
    return cut.replaceAll("\\p{Cntrl}", " ");
  }
}
