package io.rongpu.serve.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON as the body of a response. */
final class Json {

  static final String TYPE = "application/json";

  private static final Gson WRITER = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  static void send(HttpServletResponse response, JsonElement json) throws IOException {
    send(response, TYPE, json);
  }

  static void send(HttpServletResponse response, String type, JsonElement json) throws IOException {
    send(response, type, WRITER.toJson(json));
  }

  static void send(HttpServletResponse response, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + ";charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /**
   * A text that somebody sent; null when there is none.
   *
   * @param name what it is, for the refusal
   * @throws Refusal if it is an object or a list
   */
  static @Nullable String string(@Nullable JsonElement told, String name) {
    if (told == null || told.isJsonNull()) {
      return null;
    }
    if (!told.isJsonPrimitive()) {
      throw new Refusal(400, name + " is a text, not " + Refusal.shown(told.toString()) + ".");
    }
    return told.getAsString();
  }
}
