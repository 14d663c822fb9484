package io.rongpu.serve.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.rongpu.serve.protocol.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a request; each that can't be read is refused with its reason. */
record Parameters(HttpServletRequest request) {

  /** What the form or the address tells; an empty text when nothing. */
  String text(String name) {
    return Objects.requireNonNullElse(parameter(name), "");
  }

  /** A JSON object, from the text of a parameter. */
  static JsonObject object(String text, String name) {
    try {
      JsonElement json = JsonParser.parseString(text);
      if (json.isJsonObject()) {
        return json.getAsJsonObject();
      }
    } catch (JsonParseException | StackOverflowError e) {
      // Said below.
    }
    throw new Refusal(400, name + " is a JSON object, not " + Refusal.shown(text) + ".");
  }

  /** A whole number of up to six digits. */
  int number(String name, int otherwise) {
    String told = parameter(name);
    if (told == null || told.isEmpty()) {
      return otherwise;
    }
    if (!told.matches("[0-9]{1,6}")) {
      throw new Refusal(400, name + "=" + Refusal.shown(told) + " is no number.");
    }
    return Integer.parseInt(told);
  }

  /** What the form or the address tells; null when nothing. */
  @Nullable String parameter(String name) {
    try {
      return request.getParameter(name);
    } catch (RuntimeException e) {
      throw new Refusal(
          400, "The form can't be read or is too large; percent-encode its values as UTF-8.");
    }
  }

  /** As {@code lang=} tells, else as the client prefers; Chinese when it prefers neither. */
  String language() {
    String told = parameter("lang");
    if (told != null) {
      return told.equals("en") ? "en" : "zh";
    }
    String accepted =
        Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")
            .toLowerCase(Locale.ROOT);
    int zh = accepted.indexOf("zh");
    int en = accepted.indexOf("en");
    return en >= 0 && (zh < 0 || en < zh) ? "en" : "zh";
  }
}
