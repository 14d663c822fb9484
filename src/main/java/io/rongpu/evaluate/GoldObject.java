package io.rongpu.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of gold, asked for what it should have.
 *
 * @param where file, line and member, for messages
 */
record GoldObject(JsonObject json, String where) {

  /** The objects of a list; none when there is no such member. */
  List<GoldObject> objects(String name) {
    List<GoldObject> objects = new ArrayList<>();
    for (JsonElement element : array(name)) {
      objects.add(object(element, where + ", " + name + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** Names, one or a list. */
  Party party(String name) {
    JsonElement element = json.get(name);
    if (element == null) {
      throw wrong(name + " is missing: give a list of names, or []");
    }
    return party(name, element);
  }

  /** Lists of names; none when there is no such member. */
  List<Party> parties(String name) {
    return array(name).asList().stream().map(element -> party(name, element)).toList();
  }

  /** A text that must be there. */
  String text(String name) {
    String text = optionalText(name);
    if (text == null) {
      throw wrong(name + " is missing: give a text in quotes");
    }
    return text;
  }

  /** A text, or null. */
  @Nullable String optionalText(String name) {
    JsonElement element = json.get(name);
    if (element == null || element.isJsonNull()) {
      return null;
    }
    if (element instanceof JsonPrimitive text && text.isString()) {
      return text.getAsString();
    }
    throw wrong(name + " is " + element + ": give a text in quotes, or null");
  }

  /** An amount, or null when no end is told. */
  @Nullable Money money(String name) {
    JsonElement element = json.get(name);
    if (element == null || element.isJsonNull()) {
      return null;
    }
    GoldObject amount = object(element, where + ", " + name);
    Double min = amount.number("min");
    Double max = amount.number("max");
    return min == null && max == null
        ? null
        : new Money(min, max, amount.optionalText("currency"), amount.optionalText("text"));
  }

  private @Nullable Double number(String name) {
    JsonElement element = json.get(name);
    if (element == null || element.isJsonNull()) {
      return null;
    }
    if (element instanceof JsonPrimitive number && number.isNumber()) {
      return number.getAsDouble();
    }
    throw wrong(name + " is " + element + ": give a number, or null");
  }

  private Party party(String name, JsonElement element) {
    List<String> names = new ArrayList<>();
    for (JsonElement form : element instanceof JsonArray forms ? forms : List.of(element)) {
      if (!(form instanceof JsonPrimitive text && text.isString())) {
        throw wrong(name + " has " + form + ": give a list of names in quotes");
      }
      names.add(text.getAsString());
    }
    return Party.of(names);
  }

  private JsonArray array(String name) {
    JsonElement element = json.get(name);
    if (element == null) {
      return new JsonArray();
    }
    if (element instanceof JsonArray array) {
      return array;
    }
    throw wrong(name + " is no list: write [ ] around it");
  }

  private GoldObject object(JsonElement element, String place) {
    if (element instanceof JsonObject object) {
      return new GoldObject(object, place);
    }
    throw new GoldException(place + " is " + element + ": give an object { }", null);
  }

  private GoldException wrong(String what) {
    return new GoldException(where + ": " + what, null);
  }
}
