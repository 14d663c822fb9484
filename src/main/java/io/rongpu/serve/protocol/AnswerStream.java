package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer. Its beginning is held back, so that a query which fails or runs out of
 * time early is still answered with the right status; a longer answer is sent as it comes.
 */
final class AnswerStream extends OutputStream {

  private static final int HELD_BACK = 1 << 20;
  private static final int PART = 1 << 13;

  private final HttpServletResponse response;
  private final long most;
  private final Patience patience;
  private final boolean isHead;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(8192);
  private @Nullable OutputStream body;
  private long written;
  private long sent;
  private long waited;

  /**
   * @param isHead whether the body is for nobody; the beginning then tells whether it goes well
   */
  AnswerStream(HttpServletResponse response, Limits limits, boolean isHead) {
    this.response = response;
    this.most = limits.answerBytes();
    this.patience = limits.patience();
    this.isHead = isHead;
  }

  /** Whether something has left already. */
  boolean isSent() {
    return body != null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    written += length;
    if (written > most) {
      throw new TooLongException(most);
    }
    if (isHead && held.size() + length > HELD_BACK) {
      throw new EnoughException();
    }
    if (body == null && held.size() + length > HELD_BACK) {
      body = response.getOutputStream();
      sendHeld(body);
    }
    if (body != null) {
      send(body, bytes, offset, length);
    } else {
      held.write(bytes, offset, length);
    }
  }

  /** Writers flush after every row; the server knows better when to send. */
  @Override
  public void flush() {}

  /** Sends what was held back. */
  void finish() throws IOException {
    if (body == null) {
      response.setContentLength(held.size());
      sendHeld(response.getOutputStream());
    }
  }

  private void sendHeld(OutputStream to) throws IOException {
    byte[] all = held.toByteArray();
    held.reset();
    for (int from = 0; from < all.length; from += PART) {
      send(to, all, from, Math.min(PART, all.length - from));
    }
  }

  /** Sends, and gives up a client that takes what comes too slowly: it holds a thread. */
  private void send(OutputStream to, byte[] bytes, int offset, int length) throws IOException {
    long start = System.nanoTime();
    to.write(bytes, offset, length);
    waited += System.nanoTime() - start;
    sent += length;
    if (response.isCommitted() && patience.isTooSlow(sent, waited)) {
      throw new IOException("The client reads too slowly.");
    }
  }

  /** Ends the writing of a body that is for nobody. */
  static final class EnoughException extends IOException {
    private static final long serialVersionUID = 1L;

    EnoughException() {
      super("Nobody takes the body.");
    }
  }

  /** An answer beyond the limit. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(long most) {
      super("The answer is longer than " + most + " bytes; ask for less.");
    }
  }
}
