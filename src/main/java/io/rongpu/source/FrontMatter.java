package io.rongpu.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a Hexo file and what follows it. The head stands between two lines of dashes; Hexo
 * allows the first to be missing, and an unclosed head ends at the first blank line or tag.
 *
 * @param fields values by lower-case name, scalars as a list of one; nested mappings left out
 * @param body what follows the head; the whole text when there is none
 */
record FrontMatter(Map<String, List<String>> fields, String body) {

  private static final Pattern FENCE = Pattern.compile("-{3,}\\s*|;{3,}\\s*");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z_][\\w-]*\\s*[:：].*");
  private static final Pattern OPENING_FIELD =
      Pattern.compile("(?i)(?:title|date|author|categories|layout)\\s*:.*");

  static FrontMatter of(String text) {
    List<String> lines = text.lines().toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return new FrontMatter(Map.of(), text);
    }
    String opening = lines.get(first);
    if (FENCE.matcher(opening).matches()) {
      return fenced(text, lines, first + 1);
    }
    int fence = fence(lines, first);
    if (OPENING_FIELD.matcher(opening).matches() && fence < lines.size()) {
      return of(lines.subList(first, fence), lines.subList(fence + 1, lines.size()));
    }
    return new FrontMatter(Map.of(), text);
  }

  private static FrontMatter fenced(String text, List<String> lines, int start) {
    int fence = fence(lines, start);
    if (fence < lines.size()) {
      return of(lines.subList(start, fence), lines.subList(fence + 1, lines.size()));
    }
    int end = start;
    while (end < lines.size() && !lines.get(end).isBlank() && !isTag(lines.get(end))) {
      end++;
    }
    if (lines.subList(start, end).stream().noneMatch(line -> FIELD.matcher(line).matches())) {
      return new FrontMatter(Map.of(), text);
    }
    return of(lines.subList(start, end), lines.subList(end, lines.size()));
  }

  /** The closing fence, or the number of lines; a tag says that the body has begun. */
  private static int fence(List<String> lines, int start) {
    for (int i = start; i < lines.size(); i++) {
      if (FENCE.matcher(lines.get(i)).matches()) {
        return i;
      }
      if (isTag(lines.get(i))) {
        return lines.size();
      }
    }
    return lines.size();
  }

  private static boolean isTag(String line) {
    return line.startsWith("<");
  }

  private static FrontMatter of(List<String> head, List<String> body) {
    Map<String, List<String>> fields = YamlFields.read(String.join("\n", head));
    return new FrontMatter(
        fields == null ? LineFields.read(head) : fields, String.join("\n", body));
  }

  /** The first value that isn't blank among these fields, or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      for (String value : all(name)) {
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return null;
  }

  /** All values of a field, maybe none. */
  List<String> all(String name) {
    return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }
}
