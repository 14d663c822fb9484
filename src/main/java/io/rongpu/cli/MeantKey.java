package io.rongpu.cli;

import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key that a path of an input file stands for: without the input folder and the ending. */
final class MeantKey {

  private MeantKey() {}

  /** Advice for the first of the keys that is no key but a path of one; empty if there is none. */
  static String advice(List<String> given, KnowledgeStore store) {
    Collection<InputEntry> inputs = store.read(StoreReader::inputs).values();
    Set<String> known = new HashSet<>();
    for (InputEntry input : inputs) {
      known.add(input.key());
      known.addAll(input.articles());
    }
    for (String key : given) {
      String meant = known.contains(key) ? null : within(key, known);
      if (meant != null) {
        return " Did you mean " + meant + "?";
      }
    }
    return "";
  }

  /** The longest end of the path, at a folder, that is a key when up to two endings are cut off. */
  static @Nullable String within(String path, Set<String> known) {
    String rest = path;
    while (true) {
      String name = rest;
      for (int cut = 0; cut <= 2; cut++) {
        if (known.contains(name)) {
          return name;
        }
        int dot = name.lastIndexOf('.');
        if (dot <= name.lastIndexOf('/')) {
          break;
        }
        name = name.substring(0, dot);
      }
      int slash = rest.indexOf('/');
      if (slash < 0) {
        return null;
      }
      rest = rest.substring(slash + 1);
    }
  }
}
