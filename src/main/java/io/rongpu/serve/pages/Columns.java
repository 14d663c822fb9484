package io.rongpu.serve.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the columns of answers are called by people. */
final class Columns {

  private static final String ASKED = "ask:";
  private static final Map<String, List<String>> NAMES = read();

  private Columns() {}

  /** The heading of a column; the variable's own name where nobody thought of another. */
  static String heading(Visit visit, String variable) {
    List<String> names = NAMES.get(variable);
    return names == null ? variable : visit.pick(names.get(1), names.get(2));
  }

  /** What a parameter of a question is called; most are called as the column is. */
  static String parameter(Visit visit, String name) {
    return heading(visit, NAMES.containsKey(ASKED + name) ? ASKED + name : name);
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = Columns.class.getResourceAsStream("columns.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The build left out columns.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .collect(Collectors.toUnmodifiableMap(parts -> parts.get(0), Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
