package io.rongpu.serve.safety;

import static java.util.Locale.ROOT;

import io.rongpu.serve.protocol.Refusal;
import io.rongpu.serve.protocol.WritePass;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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

  private static final long PATIENCE_SECONDS = 5;

  /** Set to the name of who writes, for the log. */
  static final String WRITER = "io.rongpu.writer";

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?");

  private final transient Passwords passwords;
  private final boolean isLocal;
  private final transient Semaphore checks = new Semaphore(CHECKS_AT_ONCE);

  /**
   * @param isLocal whether the server listens on this machine alone; a name that is none of this
   *     machine's is then a trick to have a browser take our answers for those of another site
   */
  public WriteGuard(Passwords passwords, boolean isLocal) {
    this.passwords = passwords;
    this.isLocal = isLocal;
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
      refuseOtherHost(request);
      refuseOtherOrigin(request);
      requirePassword(request, response);
      WritePass.give(request);
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

  private void refuseOtherHost(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (isLocal && (host == null || !THIS_MACHINE.matcher(host.toLowerCase(ROOT)).matches())) {
      throw new Refusal(
          421,
          "Write to 127.0.0.1 or localhost: the server listens on this machine alone and has no"
              + " other name.");
    }
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
      if (passwords.isKnown(authorization)) {
        tellWriter(request, authorization);
        return;
      }
      if (!isMyTurn()) {
        response.setHeader("Retry-After", "1");
        throw new Refusal(429, "Too many passwords are being checked; try again in a second.");
      }
      try {
        if (passwords.accept(authorization)) {
          tellWriter(request, authorization);
          return;
        }
      } finally {
        checks.release();
      }
    }
    response.setHeader("WWW-Authenticate", "Basic realm=\"rongpu\", charset=\"UTF-8\"");
    throw new Refusal(401, "Writing needs a name and a password of the password file.");
  }

  private boolean isMyTurn() {
    try {
      return checks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void tellWriter(HttpServletRequest request, String authorization) {
    String pair = Passwords.pair(authorization);
    request.setAttribute(WRITER, pair.substring(0, pair.indexOf(':')));
  }
}
