package io.rongpu.serve.safety;

import io.rongpu.serve.protocol.Patience;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/**
 * Keeps the threads of the server from being taken by those who send or read slowly: so many
 * requests for data at once and no more, and fewer forms, which the server itself waits for to
 * arrive. Pages, {@code /$/ping} and metrics answer all the same.
 */
public final class Crowd extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Semaphore all;
  private final transient Semaphore forms;

  public Crowd(Patience patience) {
    all = new Semaphore(patience.requests());
    forms = new Semaphore(patience.forms());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean isForm = isForm(request);
    if (!isForm && !path.equals("/rongpu") && !path.startsWith("/rongpu/")) {
      chain.doFilter(request, response);
      return;
    }
    Semaphore places = isForm ? forms : all;
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      new Refusal(503, "Too many requests are being answered; try again in a few seconds.")
          .send(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST")
        && type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}
