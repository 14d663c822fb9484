package io.rongpu.serve.describe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Answers GET of the endpoint without a query by what the endpoint is. */
final class BareRequests extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> ENDPOINTS = Set.of("/rongpu", "/rongpu/sparql", "/rongpu/query");
  private static final List<String> ASKING = List.of("query", "update", "graph", "default");

  private final transient RdfDocument description;

  BareRequests(RdfDocument description) {
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isBare =
        request.getMethod().equals("GET")
            && ENDPOINTS.contains(request.getRequestURI())
            && ASKING.stream().allMatch(name -> request.getParameter(name) == null);
    if (isBare) {
      description.doGet(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
