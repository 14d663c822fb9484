package io.rongpu.evaluate;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone or something by all its names.
 *
 * @param names as they are written
 * @param alike the names without what writers vary: width, case, spaces, quotes, dots
 */
record Party(List<String> names, Set<String> alike) {

  private static final Pattern VARIED =
      Pattern.compile("[\\p{IsWhite_Space}\u001c-\u001f\"'\u201c\u201d\u2018\u2019「」『』《》·・•.．]");

  static Party of(List<String> names) {
    return new Party(
        List.copyOf(names), names.stream().map(Party::alike).collect(Collectors.toSet()));
  }

  /** Whether some name is common to both. */
  boolean meets(Party other) {
    return !Collections.disjoint(alike, other.alike);
  }

  /** Whether some name of one is part of some name of the other. */
  boolean contains(Party other) {
    return alike.stream()
        .anyMatch(
            one -> other.alike.stream().anyMatch(two -> one.contains(two) || two.contains(one)));
  }

  static String alike(String name) {
    return VARIED
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }

  @Override
  public String toString() {
    return String.join("|", names);
  }
}
