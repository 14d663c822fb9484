package io.rongpu.serve.protocol;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What HTTP asks of every answer: HEAD is GET without the body (the server drops it), an error of
 * ours tells nothing of the inside, and an answer that broke off behind its beginning must not look
 * whole, so its connection is cut.
 */
public final class HttpRules extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(HttpRules.class);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean isName = path.startsWith("/id/") || path.startsWith("/data/");
    if (path.toLowerCase(Locale.ROOT).contains("%2f") && !isName) {
      new Refusal(400, "An encoded slash stands for nothing in this address.").send(response);
      return;
    }
    if (request.getMethod().equals("TRACE") || request.getMethod().equals("CONNECT")) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      new Refusal(405, "This method is of no use here.").send(response);
      return;
    }
    try {
      chain.doFilter(request.getMethod().equals("HEAD") ? asGet(request) : request, response);
    } catch (BadMessageException e) {
      new Refusal(e.getCode(), "The request can't be read; percent-encode its values as UTF-8.")
          .send(response);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A request failed: {}", Refusal.shown(request.getRequestURI()), e);
      if (response.isCommitted()) {
        throw e;
      }
      new Refusal(500, "Something went wrong in the server; its log tells what.").send(response);
    }
    if (request.getAttribute(Answers.BROKEN) != null) {
      throw new BrokenAnswerException();
    }
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    request.setAttribute(Answers.HEAD, true);
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }

  /** Makes the server cut the connection. */
  private static final class BrokenAnswerException extends ServletException {
    private static final long serialVersionUID = 1L;

    BrokenAnswerException() {
      super("The answer broke off; its connection is cut so that it doesn't look whole.");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
