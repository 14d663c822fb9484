package io.rongpu.samples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One line of {@code expected.jsonl}: what a careful reader finds in one article. */
record ExpectedFacts(String key, JsonObject facts) {

  private static final String RESOURCE = "expected.jsonl";
  private static final Set<String> NAMES =
      Set.of(
          "company",
          "person",
          "org",
          "acquirer",
          "target",
          "investor",
          "lead",
          "investors",
          "advisors");
  private static final Set<String> MONEY = Set.of("amount", "valuation", "shared_amount");
  private static final Set<String> WORDS = Set.of("title", "place");

  /** All lines, in the order of the file. */
  static List<ExpectedFacts> all() {
    try (InputStream in =
        Objects.requireNonNull(ExpectedFacts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> JsonParser.parseString(line).getAsJsonObject())
          .map(facts -> new ExpectedFacts(facts.get("id").getAsString(), facts))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts of one kind, such as {@code rounds}; never null. */
  List<JsonObject> of(String kind) {
    return facts.getAsJsonArray(kind).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  /** Every amount and valuation. */
  List<JsonObject> money() {
    List<JsonObject> found = new ArrayList<>();
    collect(facts, MONEY::contains, value -> found.add(value.getAsJsonObject()));
    return found;
  }

  /** Everything that claims to be written in the article: names, titles, places, money, clauses. */
  List<String> verbatim() {
    List<String> found = new ArrayList<>();
    collect(facts, NAMES::contains, value -> addStrings(value, found));
    collect(facts, WORDS::contains, value -> addStrings(value, found));
    collect(facts, "text"::equals, value -> addStrings(value, found));
    return found;
  }

  private static void collect(
      JsonElement element, Predicate<String> isWanted, Consumer<JsonElement> sink) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> collect(item, isWanted, sink));
    } else if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              member -> {
                if (isWanted.test(member.getKey()) && !member.getValue().isJsonNull()) {
                  sink.accept(member.getValue());
                }
                collect(member.getValue(), isWanted, sink);
              });
    }
  }

  private static void addStrings(JsonElement element, List<String> found) {
    if (element instanceof JsonArray array) {
      array.forEach(item -> addStrings(item, found));
    } else {
      found.add(element.getAsString());
    }
  }

  @Override
  public String toString() {
    return key;
  }
}
