package io.rongpu.serve.pages;

import io.rongpu.rdf.Vocabulary;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from when exploring.
 *
 * @param currencies their codes, each for itself
 * @param cities where companies are seated, the most frequent first
 * @param newest the last month with a round that took place; null when no month is told
 */
record Choices(Map<String, String> currencies, List<String> cities, @Nullable YearMonth newest) {

  /** What a deal can be, by the ends of the terms. */
  static final List<String> STATUSES = List.of("Completed", "Planned", "Rumoured", "Denied");

  private static final int CITIES = 200;
  private static final Node PLANNED = Vocabulary.term("Planned");

  static Choices of(Knowledge knowledge) {
    return knowledge.remembered("choices", () -> read(knowledge));
  }

  private static Choices read(Knowledge knowledge) {
    Map<String, String> currencies = new TreeMap<>();
    knowledge.graph().stream(Node.ANY, Vocabulary.CURRENCY, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .forEach(code -> currencies.put(code, code));
    Map<Node, Long> seats =
        knowledge.graph().stream(Node.ANY, Vocabulary.term("headquarters"), Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
    List<String> cities =
        seats.entrySet().stream()
            .sorted(
                Map.Entry.<Node, Long>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().toString()))
            .limit(CITIES)
            .map(entry -> knowledge.name(entry.getKey()))
            .distinct()
            .toList();
    return new Choices(currencies, cities, newest(knowledge));
  }

  private static @Nullable YearMonth newest(Knowledge knowledge) {
    return knowledge
        .instances("FundingRound")
        .filter(round -> !round.has("status", knowledge.thing(PLANNED)))
        .map(round -> Thing.orEmpty(round.text("announcedDate")))
        .filter(date -> date.matches("[0-9]{4}-[0-9]{2}.*"))
        .max(Comparator.naturalOrder())
        .map(Choices::month)
        .orElse(null);
  }

  private static @Nullable YearMonth month(String date) {
    try {
      return YearMonth.parse(date.substring(0, 7));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
