package io.rongpu.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of one article what was read wrongly or missed, with the sentences to look at. */
final class MistakeFinder {

  private static final int SENTENCES_SHOWN = 2;
  private static final Map<String, String> STAGES =
      Map.of("seed", "种子", "angel", "天使", "strategic", "战略", "convertible", "可转债");

  private final Proofs proofs;
  private final Sentences sentences;

  MistakeFinder(Proofs proofs, Sentences sentences) {
    this.proofs = proofs;
    this.sentences = sentences;
  }

  List<Mistake> in(List<Matching.Pair> rounds, List<Judged> relations) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Matching.Pair pair : rounds) {
      if (pair.read() == null) {
        mistakes.add(missed(Objects.requireNonNull(pair.expected())));
      } else if (pair.expected() == null) {
        mistakes.add(invented(pair.read()));
      } else {
        add(pair.judged(), pair.expected().of(Role.COMPANY), mistakes);
      }
    }
    add(relations, List.of(), mistakes);
    return mistakes;
  }

  private Mistake missed(Round round) {
    List<List<String>> sought = new ArrayList<>();
    round.items().values().stream()
        .flatMap(List::stream)
        .forEach(item -> sought.addAll(sought(item)));
    return new Mistake("round", "", null, round.toString(), List.of(), holding(sought));
  }

  private Mistake invented(Round round) {
    return mistake("round", "", round.toString(), null, proofs(round.of(Role.COMPANY)));
  }

  /** Wrong and missed values of a role that can have one are told as one difference. */
  private void add(List<Judged> judged, List<Item> company, List<Mistake> mistakes) {
    String of = company.stream().map(Item::toString).collect(Collectors.joining(", "));
    Map<Role, List<Judged>> byRole = judged.stream().collect(Collectors.groupingBy(Judged::role));
    for (Role role : Role.values()) {
      List<Judged> all = byRole.getOrDefault(role, List.of());
      List<Item> wrong =
          all.stream()
              .filter(Judged::isWrong)
              .map(Judged::read)
              .map(Objects::requireNonNull)
              .toList();
      List<Item> missed =
          all.stream()
              .filter(Judged::isMissed)
              .map(Judged::expected)
              .map(Objects::requireNonNull)
              .toList();
      if (wrong.size() == 1
          && missed.size() == 1
          && all.size() == 2
          && Role.OF_ROUNDS.contains(role)) {
        Item read = wrong.get(0);
        mistakes.add(
            mistake(role.title(), of, "" + read, "" + missed.get(0), proofs(List.of(read))));
        continue;
      }
      wrong.forEach(
          one -> mistakes.add(mistake(role.title(), of, "" + one, null, proofs(List.of(one)))));
      missed.forEach(
          one ->
              mistakes.add(
                  new Mistake(
                      role.title(), of, null, "" + one, List.of(), holding(sought(company, one)))));
    }
  }

  private static Mistake mistake(
      String role,
      String of,
      @Nullable String read,
      @Nullable String expected,
      Collection<Proof> proofs) {
    return new Mistake(
        role,
        of,
        read,
        expected,
        proofs.stream()
            .map(one -> String.format(Locale.ROOT, "%s %.3f", one.rule(), one.confidence()))
            .toList(),
        proofs.stream().map(Proof::quote).distinct().limit(SENTENCES_SHOWN).toList());
  }

  private Collection<Proof> proofs(List<Item> items) {
    return proofs.of(items.stream().flatMap(item -> item.claims().stream()).toList());
  }

  private List<Quote> holding(List<List<String>> sought) {
    return sentences.holding(sought, SENTENCES_SHOWN);
  }

  private static List<List<String>> sought(List<Item> company, Item item) {
    return Stream.concat(company.stream(), Stream.of(item))
        .flatMap(one -> sought(one).stream())
        .toList();
  }

  /** The words of the text that may tell an item. */
  private static List<List<String>> sought(Item item) {
    List<List<String>> sought = new ArrayList<>();
    item.parties().forEach(party -> sought.add(party.names()));
    Money money = item.money();
    if (money != null && money.text() != null) {
      sought.add(List.of(money.text()));
    }
    String word = item.word();
    if (word != null && item.role() != Role.STATUS && item.role() != Role.ACQUISITIONS) {
      sought.add(words(item.role(), word));
    }
    return sought;
  }

  private static List<String> words(Role role, String word) {
    return switch (role) {
      case TYPE -> {
        String stage = STAGES.getOrDefault(word, "");
        String letters =
            word.toUpperCase(Locale.ROOT).replace("-PLUS", "+").replace("PRE-", "Pre-");
        yield stage.isEmpty() ? List.of(letters + "轮", letters + " 轮") : List.of(stage);
      }
      case DATE, FOUNDED -> {
        String year = word.substring(0, Math.min(4, word.length()));
        yield List.of(year + "年", year + " 年", year);
      }
      default -> List.of(word);
    };
  }
}
