package io.rongpu.serve.safety;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself refuses is answered by one line as well. Its own pages repeat the address
 * and name the classes that were at work.
 */
public final class PlainErrors extends ErrorHandler {

  private static final String TYPE = "text/plain;charset=utf-8";
  private static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");

  @Override
  public boolean errorPageForMethod(String method) {
    return !method.equals("HEAD");
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    response.getHeaders().put(NO_SNIFFING);
    response.write(true, line(code), callback);
  }

  @Override
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, TYPE);
    fields.put(NO_SNIFFING);
    return line(status);
  }

  private static ByteBuffer line(int code) {
    String text =
        switch (code) {
          case 400 -> "The request can't be read; its address or its headers are malformed.";
          case 404 -> "There is nothing at this address.";
          case 405 ->
              "This method is of no use at this address; to write, start the server with --update.";
          case 408 -> "The request took too long to arrive.";
          case 413 -> "The request is too long.";
          case 414, 431 -> "The address or the headers of the request are too long.";
          case 503 -> "The server is busy or about to stop; try again later.";
          default -> code < 500 ? "The request is refused." : "Something went wrong in the server.";
        };
    return ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
