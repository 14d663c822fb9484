package io.rongpu.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of JSON objects as text, whichever of the usual shapes they have. */
final class Json {

  private Json() {}

  /** The first of these members that is a string or a number and not blank, or null. */
  static @Nullable String text(JsonObject object, String... names) {
    for (String name : names) {
      String text = scalar(object.get(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** As {@link #text}, but also of objects with a {@code name} and of lists, joined by 、. */
  static @Nullable String names(JsonObject object, String... members) {
    for (String member : members) {
      List<String> names = new ArrayList<>();
      JsonElement value = object.get(member);
      for (JsonElement item : value instanceof JsonArray array ? array : list(value)) {
        String name = item instanceof JsonObject party ? text(party, "name") : scalar(item);
        if (name != null) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        return String.join("、", names);
      }
    }
    return null;
  }

  private static List<JsonElement> list(@Nullable JsonElement value) {
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable String scalar(@Nullable JsonElement value) {
    if (value instanceof JsonPrimitive primitive && !primitive.isBoolean()) {
      String text = primitive.getAsString();
      return text.isBlank() ? null : text;
    }
    return null;
  }
}
