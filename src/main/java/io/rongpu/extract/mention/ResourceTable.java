package io.rongpu.extract.mention;

import io.rongpu.text.regex.Pattern;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads resource files of two columns, word and value, split by a tab. */
final class ResourceTable {

  private ResourceTable() {}

  /** The rows of {@code name.txt} in the order of the file. */
  static Map<String, String> load(String name) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : Lexicon.load(name).words()) {
      String[] cells = line.split("\t");
      if (cells.length != 2) {
        throw new IllegalStateException("Not two columns in " + name + ".txt: " + line);
      }
      rows.put(cells[0], cells[1]);
    }
    return rows;
  }

  /** The words as alternatives of a regular expression, longest first. */
  static String alternatives(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
