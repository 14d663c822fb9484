package io.rongpu.run;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.store.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings of the shapes as text for people. */
public final class Violations {

  private static final int SHOWN_IN_A_REASON = 3;

  private Violations() {}

  /** Those that keep data out: warnings don't. */
  public static List<Violation> grave(List<Violation> found) {
    return found.stream().filter(v -> v.severity() == Violation.Severity.VIOLATION).toList();
  }

  /** A finding on one line, in both languages, with the node, property and value it is about. */
  public static String line(Violation found) {
    String message =
        found.chinese().equals(found.english())
            ? found.english()
            : found.english() + " " + found.chinese();
    return message + " (" + place(found) + ")";
  }

  /** Why something was refused, on one line. */
  static String reason(List<Violation> found) {
    String shown =
        found.stream()
            .limit(SHOWN_IN_A_REASON)
            .map(Violations::line)
            .collect(Collectors.joining("; "));
    int more = found.size() - SHOWN_IN_A_REASON;
    return "violates a shape: " + shown + (more > 0 ? "; and " + more + " more" : "");
  }

  private static String place(Violation found) {
    StringBuilder place = new StringBuilder("<" + found.focus() + ">");
    if (found.path() != null) {
      place.append(' ').append(shortened(found.path()));
    }
    if (found.value() != null) {
      place.append(' ').append(shortened(found.value()));
    }
    return place.toString().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String shortened(String text) {
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      String start = "<" + prefix.getValue();
      if (text.startsWith(start) && text.indexOf('>') == text.length() - 1) {
        return prefix.getKey() + ":" + text.substring(start.length(), text.length() - 1);
      }
    }
    return text;
  }
}
