package io.rongpu.evaluate;

import java.util.List;

/** What one article states, read or expected. */
record Facts(List<Round> rounds, List<Item> relations) {

  static final Facts NONE = new Facts(List.of(), List.of());

  Facts {
    rounds = List.copyOf(rounds);
    relations = List.copyOf(relations);
  }

  List<Item> of(Role role) {
    return relations.stream().filter(item -> item.role() == role).toList();
  }
}
