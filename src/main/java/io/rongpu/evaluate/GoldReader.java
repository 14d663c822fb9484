package io.rongpu.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads gold: JSON Lines, one article a line, in the format of the annotation guidelines. */
public final class GoldReader {

  private static final String UNKNOWN = "unknown";

  private GoldReader() {}

  /**
   * The articles of one file, in its order; blank lines are left out.
   *
   * @param name what messages call the file
   * @throws GoldException if a line is not as it should be
   */
  public static List<GoldArticle> read(String name, Reader file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    BufferedReader lines = new BufferedReader(file);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        String where = name + ", line " + number;
        GoldObject article = new GoldObject(json(line, where), where);
        articles.add(new GoldArticle(article.text("id"), facts(article)));
      }
    }
    return articles;
  }

  private static JsonObject json(String line, String where) {
    try (JsonReader reader = new JsonReader(new StringReader(line))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (element instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
        return object;
      }
      throw new GoldException(where + " is no object: give one article a line, in { }", null);
    } catch (JsonParseException | IOException e) {
      String reason = String.valueOf(e.getMessage()).replaceAll("\\s*\\R.*", "");
      throw new GoldException(
          where + " is no JSON (" + reason + "): give one article a line, in { }", e);
    }
  }

  private static Facts facts(GoldObject article) {
    List<Item> relations = new ArrayList<>();
    both(Role.FOUNDERS, article.objects("founders"), "company", "person", relations);
    both(Role.HQ, article.objects("hq"), "company", "place", relations);
    both(Role.HOLDINGS, article.objects("holdings"), "investor", "company", relations);
    relations(Role.POSITIONS, article.objects("positions"), "title", relations, "org", "person");
    relations(Role.FOUNDED, article.objects("founded"), "date", relations, "company");
    relations(
        Role.ACQUISITIONS,
        article.objects("acquisitions"),
        "status",
        relations,
        "acquirer",
        "target");
    return new Facts(article.objects("rounds").stream().map(GoldReader::round).toList(), relations);
  }

  private static void both(
      Role role, List<GoldObject> facts, String one, String other, List<Item> items) {
    for (GoldObject fact : facts) {
      items.add(new Item(role, List.of(fact.party(one), fact.party(other)), null, null, List.of()));
    }
  }

  private static void relations(
      Role role, List<GoldObject> facts, String word, List<Item> items, String... parties) {
    for (GoldObject fact : facts) {
      List<Party> all = Stream.of(parties).map(fact::party).toList();
      items.add(new Item(role, all, fact.text(word), null, List.of()));
    }
  }

  private static Round round(GoldObject round) {
    List<Item> items = new ArrayList<>();
    items.add(Item.of(Role.COMPANY, round.party("company")));
    parties(Role.LEAD, round.parties("lead"), items);
    parties(Role.INVESTOR, round.parties("investors"), items);
    parties(Role.ADVISOR, round.parties("advisors"), items);
    String type = round.optionalText("type");
    add(
        type == null || type.equals(UNKNOWN) ? null : code(type),
        t -> Item.of(Role.TYPE, t),
        items);
    add(round.money("amount"), money -> Item.of(Role.AMOUNT, money), items);
    add(round.money("valuation"), money -> Item.of(Role.VALUATION, money), items);
    add(round.optionalText("date"), date -> Item.of(Role.DATE, date), items);
    String status = round.optionalText("status");
    items.add(Item.of(Role.STATUS, status == null ? "completed" : status));
    return Round.of(items);
  }

  private static void parties(Role role, List<Party> parties, List<Item> items) {
    parties.forEach(party -> items.add(Item.of(role, party)));
  }

  private static <T> void add(@Nullable T value, Function<T, Item> item, List<Item> items) {
    if (value != null) {
      items.add(item.apply(value));
    }
  }

  private static String code(String type) {
    return type.toLowerCase(Locale.ROOT).replace("++", "-plus-plus").replace("+", "-plus");
  }
}
