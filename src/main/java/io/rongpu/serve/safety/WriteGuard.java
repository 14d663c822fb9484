package io.rongpu.serve.safety;

import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets only those write who have a password and whose browser wasn't sent by a page of others.
 * There are no cookies, so no browser writes by itself; one that remembers a password would, hence
 * the look at where the request comes from, and no CORS for writing.
 */
public final class WriteGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Checking a password is work; guessing must not occupy all cores. */
  private static final int CHECKS_AT_ONCE = 2;

  private final transient Passwords passwords;
  private final transient Semaphore checks = new Semaphore(CHECKS_AT_ONCE);

  public WriteGuard(Passwords passwords) {
    this.passwords = passwords;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!writes(request)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      refuseOtherOrigin(request);
      requirePassword(request, response);
    } catch (Refusal refusal) {
      refusal.send(response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean writes(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean isStore = path.equals("/rongpu") || path.startsWith("/rongpu/");
    return isStore
        && switch (request.getMethod()) {
          case "GET", "HEAD", "OPTIONS" -> false;
          case "POST" -> !isQuery(path, request);
          default -> true;
        };
  }

  /** A POST that Fuseki can take for nothing but a query. */
  private static boolean isQuery(String path, HttpServletRequest request) {
    return path.equals("/rongpu/sparql") || path.equals("/rongpu/query");
  }

  private static void refuseOtherOrigin(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    boolean isOther = origin != null && !isOwn(origin, request.getHeader("Host"));
    boolean isOtherSite = site != null && !site.equals("same-origin") && !site.equals("none");
    if (isOther || isOtherSite) {
      throw new Refusal(403, "Pages of other origins can't write here.");
    }
  }

  private static boolean isOwn(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void requirePassword(HttpServletRequest request, HttpServletResponse response) {
    String authorization = request.getHeader("Authorization");
    if (authorization != null) {
      if (!checks.tryAcquire()) {
        response.setHeader("Retry-After", "1");
        throw new Refusal(429, "Too many passwords are being checked; try again in a second.");
      }
      try {
        if (passwords.accept(authorization)) {
          return;
        }
      } finally {
        checks.release();
      }
    }
    response.setHeader("WWW-Authenticate", "Basic realm=\"rongpu\", charset=\"UTF-8\"");
    throw new Refusal(401, "Writing needs a name and a password of the password file.");
  }
}
