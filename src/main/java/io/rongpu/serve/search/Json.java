package io.rongpu.serve.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
}
