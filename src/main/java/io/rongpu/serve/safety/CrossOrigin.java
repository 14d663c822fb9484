package io.rongpu.serve.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of any origin read (CORS): what is served is public, and no answer depends on who asks
 * (no cookies, no credentials). Writing is for no other origin, see {@link WriteGuard}.
 */
public final class CrossOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String A_DAY = "86400";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader("Origin") != null) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, X-SPARQL-MaxRows");
    }
    boolean isPreflight =
        request.getMethod().equals("OPTIONS")
            && request.getHeader("Origin") != null
            && request.getHeader("Access-Control-Request-Method") != null;
    if (isPreflight) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      response.setHeader("Access-Control-Max-Age", A_DAY);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }
}
