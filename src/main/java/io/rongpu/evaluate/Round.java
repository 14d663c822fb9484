package io.rongpu.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A funding round by its arguments. */
record Round(Map<Role, List<Item>> items) {

  private static final String COMPLETED = "completed";

  /** Of arguments in the order in which they are to be compared. */
  static Round of(List<Item> items) {
    Map<Role, List<Item>> byRole = new EnumMap<>(Role.class);
    byRole.putAll(items.stream().collect(Collectors.groupingBy(Item::role)));
    return new Round(byRole);
  }

  List<Item> of(Role role) {
    return items.getOrDefault(role, List.of());
  }

  boolean isCompleted() {
    return of(Role.STATUS).stream().anyMatch(status -> COMPLETED.equals(status.word()));
  }

  /** All arguments on one line. */
  @Override
  public String toString() {
    return items.values().stream()
        .flatMap(List::stream)
        .map(item -> item.role().title() + " " + item)
        .collect(Collectors.joining("; "));
  }
}
