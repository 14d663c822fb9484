package io.rongpu.samples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is counted: parties by all their names, made alike.
 *
 * @param company names of each company, normally one company
 * @param type code of the round type, or null when not told
 * @param leads names of each lead investor
 * @param investors names of each investor, leads included
 * @param date at the precision told, or null
 * @param status lower case
 */
record Round(
    List<Set<String>> company,
    @Nullable String type,
    @Nullable Amount amount,
    List<Set<String>> leads,
    List<Set<String>> investors,
    @Nullable String date,
    String status) {

  /** An interval in a currency; a null end is open. */
  record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** The same up to one per cent at each end. */
    boolean agrees(Amount other) {
      return currency.equals(other.currency) && close(min, other.min) && close(max, other.max);
    }

    private static boolean close(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      if (one == null || other == null) {
        return one == other;
      }
      BigDecimal most = one.abs().max(other.abs()).max(BigDecimal.ONE);
      return one.subtract(other).abs().compareTo(TOLERANCE.multiply(most)) <= 0;
    }
  }

  /** The rounds of a claims graph, in the order of their IRIs. */
  static List<Round> in(Graph claims) {
    return claims
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term(Terms.FUNDING_ROUND))
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .map(node -> of(claims, node))
        .toList();
  }

  /** A round of {@code expected.jsonl}. */
  static Round of(JsonObject expected) {
    String type = expected.get("type").getAsString();
    return new Round(
        List.of(names(expected.getAsJsonArray("company"))),
        type.equals("unknown")
            ? null
            : type.toLowerCase(Locale.ROOT).replace("++", "-plus-plus").replace("+", "-plus"),
        amount(expected.get("amount")),
        parties(expected, "lead"),
        parties(expected, "investors"),
        text(expected.get("date")),
        expected.get("status").getAsString());
  }

  private static Round of(Graph claims, Node node) {
    return new Round(
        parties(claims, node, Terms.COMPANY),
        objects(claims, node, Terms.ROUND_TYPE)
            .map(type -> type.getURI().substring(Vocabulary.ROUND_TYPES.length()))
            .findFirst()
            .orElse(null),
        objects(claims, node, Terms.AMOUNT)
            .map(amount -> amount(claims, amount))
            .findFirst()
            .orElse(null),
        parties(claims, node, Terms.LEAD_INVESTOR),
        parties(claims, node, Terms.INVESTOR),
        objects(claims, node, Terms.ANNOUNCED_DATE)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse(null),
        objects(claims, node, Terms.STATUS)
            .map(status -> status.getURI().substring(Vocabulary.RP.length()))
            .findFirst()
            .orElse(Terms.COMPLETED)
            .toLowerCase(Locale.ROOT));
  }

  private static List<Set<String>> parties(Graph claims, Node round, String role) {
    return objects(claims, round, role)
        .map(
            party ->
                Stream.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)
                    .flatMap(
                        label ->
                            claims
                                .find(party, label, Node.ANY)
                                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                                .toList()
                                .stream())
                    .map(Round::alike)
                    .collect(Collectors.toSet()))
        .toList();
  }

  private static Amount amount(Graph claims, Node amount) {
    return new Amount(
        objects(claims, amount, "minValue").map(Round::decimal).findFirst().orElse(null),
        objects(claims, amount, "maxValue").map(Round::decimal).findFirst().orElse(null),
        objects(claims, amount, "currency").findFirst().orElseThrow().getLiteralLexicalForm());
  }

  private static Stream<Node> objects(Graph claims, Node subject, String property) {
    return claims
        .find(subject, Vocabulary.term(property), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream();
  }

  private static BigDecimal decimal(Node literal) {
    return new BigDecimal(literal.getLiteralLexicalForm());
  }

  private static @Nullable Amount amount(JsonElement money) {
    if (money.isJsonNull()) {
      return null;
    }
    JsonObject object = money.getAsJsonObject();
    JsonElement min = object.get("min");
    JsonElement max = object.get("max");
    return new Amount(
        min.isJsonNull() ? null : min.getAsBigDecimal(),
        max.isJsonNull() ? null : max.getAsBigDecimal(),
        object.get("currency").getAsString());
  }

  private static List<Set<String>> parties(JsonObject round, String role) {
    return round.getAsJsonArray(role).asList().stream()
        .map(party -> names(party.getAsJsonArray()))
        .toList();
  }

  private static Set<String> names(JsonArray forms) {
    return forms.asList().stream()
        .map(form -> alike(form.getAsString()))
        .collect(Collectors.toSet());
  }

  private static @Nullable String text(JsonElement element) {
    return element.isJsonNull() ? null : element.getAsString();
  }

  private static String alike(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\"'“”‘’「」『』《》·・•.．]", "");
  }
}
