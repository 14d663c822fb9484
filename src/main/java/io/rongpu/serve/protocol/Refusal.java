package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;

/** A request that is answered with an error: a status and one line that says what to do. */
public final class Refusal extends ActionErrorException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 80;

  public Refusal(int status, String message) {
    super(status, message, null);
  }

  /**
   * Processes a request, and answers a refusal here: Fuseki would write the message itself, and
   * counts its letters as bytes.
   */
  static void answered(HttpAction action, Consumer<HttpAction> processing) {
    try {
      processing.accept(action);
    } catch (Refusal refusal) {
      refusal.answer(action);
    }
  }

  /** Answers with it, inside Fuseki's handling of a request. */
  private void answer(HttpAction action) {
    try {
      send(action.getResponse());
    } catch (IOException e) {
      // The client has gone, so nobody is left to tell.
      action.getRequest().setAttribute(Answers.BROKEN, true);
    }
  }

  /** Answers with it, unless an answer is on its way already. */
  public void send(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] text = (getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(getRC());
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }

  /** Words of a request, for a message: short, and without anything that a terminal obeys. */
  public static String shown(String words) {
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    return cut.replaceAll("\\p{Cntrl}", " ");
  }
}
