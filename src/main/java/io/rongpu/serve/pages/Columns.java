package io.rongpu.serve.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the columns of answers are called by people. */
final class Columns {

  private static final String ASKED = "ask:";
  private static final Map<String, List<String>> NAMES =
      Lines.of("columns.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(parts -> parts.get(0), Function.identity()));

  private Columns() {}

  /** The heading of a column; the variable's own name where nobody thought of another. */
  static String heading(Visit visit, String variable) {
    return heading(visit.language(), variable);
  }

  static String heading(Language language, String variable) {
    List<String> names = NAMES.get(variable);
    return names == null ? variable : language.pick(names.get(1), names.get(2));
  }

  /** What a parameter of a question is called; most are called as the column is. */
  static String parameter(Visit visit, String name) {
    return parameter(visit.language(), name);
  }

  static String parameter(Language language, String name) {
    return heading(language, NAMES.containsKey(ASKED + name) ? ASKED + name : name);
  }
}
