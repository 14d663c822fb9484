package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The query or the update of a request, by the three ways of the SPARQL Protocol: in the address,
 * as a form, or as the body.
 *
 * @param parameter {@code query} or {@code update}
 * @param directType media type of a text that is the body
 * @param limits how long it may be, and how long it may take to arrive
 */
record RequestText(HttpServletRequest request, String parameter, String directType, Limits limits) {

  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * The text.
   *
   * @throws Refusal 400, 413 or 415 if there is none, more than one, or it is no UTF-8
   */
  String read() {
    String type = mediaType();
    boolean inBody = request.getMethod().equals("POST") && directType.equals(type);
    boolean inForm = request.getMethod().equals("POST") && FORM.equals(type);
    requireKnownType();
    if (inBody || inForm) {
      requireUtf8();
    }
    if (inBody) {
      refuseSecond();
      return notBlank(body());
    }
    List<String> texts;
    try {
      texts = new Parameters(request).all(parameter);
    } catch (RuntimeException e) {
      throw tooLongOrWrong(e);
    }
    if (texts.size() > 1) {
      throw new Refusal(400, "There is more than one parameter " + parameter + "; send one.");
    }
    if (texts.isEmpty()) {
      throw new Refusal(
          type == null && request.getMethod().equals("POST") ? 415 : 400,
          "There is no "
              + parameter
              + ": send it as the parameter "
              + parameter
              + " of a form, or as a body of type "
              + directType
              + ".");
    }
    if (texts.get(0).indexOf('\uFFFD') >= 0) {
      throw new Refusal(
          400, "The " + parameter + " is not UTF-8; percent-encode its bytes as UTF-8.");
    }
    if (texts.get(0).length() > limits.requestBytes()) {
      throw tooLong();
    }
    return notBlank(texts.get(0));
  }

  /**
   * Looks at the media type alone.
   *
   * @throws Refusal 415 if a body can't be read because of it
   */
  void requireKnownType() {
    String type = mediaType();
    boolean isPost = request.getMethod().equals("POST");
    if (isPost && type != null && !type.equals(directType) && !type.equals(FORM)) {
      throw new Refusal(
          415,
          "Content-Type "
              + Refusal.shown(type)
              + " is not taken; send "
              + FORM
              + " or "
              + directType
              + ".");
    }
    if (isPost && request.getHeader("Content-Encoding") != null) {
      throw new Refusal(415, "Content-Encoding is not taken here; send the text as it is.");
    }
  }

  private void refuseSecond() {
    String query = request.getQueryString();
    if (query != null && query.matches("(.*&)?" + parameter + "=.*")) {
      throw new Refusal(
          400, "There is a " + parameter + " in the address and one in the body; send one.");
    }
  }

  private @Nullable String mediaType() {
    String type = request.getContentType();
    if (type == null || type.isBlank()) {
      return null;
    }
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private void requireUtf8() {
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new Refusal(
          400, "The charset " + Refusal.shown(charset) + " is not taken; send UTF-8.");
    }
  }

  private String body() {
    try (InputStream in = request.getInputStream()) {
      byte[] bytes = arrived(in);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(400, "The body is not UTF-8; send UTF-8.");
    } catch (IOException e) {
      throw isTimeout(e) ? tooSlow() : new Refusal(400, "The body can't be read; send it again.");
    }
  }

  /** Whoever sends a letter now and then must not keep a thread for ever. */
  private byte[] arrived(InputStream in) throws IOException {
    long end = System.nanoTime() + limits.patience().arriving().toNanos();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int length = in.read(part); length >= 0; length = in.read(part)) {
      all.write(part, 0, length);
      if (all.size() > limits.requestBytes()) {
        throw tooLong();
      }
      if (System.nanoTime() > end) {
        throw tooSlow();
      }
    }
    return all.toByteArray();
  }

  private RuntimeException tooLongOrWrong(RuntimeException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("too large")) {
        return tooLong();
      }
    }
    return isTimeout(e)
        ? tooSlow()
        : new Refusal(400, "The form can't be read; percent-encode its values as UTF-8.");
  }

  private static boolean isTimeout(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  private Refusal tooSlow() {
    return new Refusal(
        408,
        "The "
            + parameter
            + " took longer than "
            + limits.patience().arriving().toMillis() / 1000.0
            + " s to arrive; send it at once.");
  }

  private Refusal tooLong() {
    return new Refusal(
        413,
        "The "
            + parameter
            + " is longer than "
            + limits.requestBytes()
            + " bytes; send a shorter one.");
  }

  private String notBlank(String text) {
    if (text.isBlank()) {
      throw new Refusal(400, "The " + parameter + " is empty.");
    }
    return text;
  }
}
