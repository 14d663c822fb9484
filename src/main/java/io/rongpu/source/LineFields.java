package io.rongpu.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter that only looks like YAML, read line by line: {@code name: value}, and {@code -
 * value} below a name. Quotes around a value go, also when one of them is missing; quotes that
 * belong to the words stay ({@code title: "甲"融资}).
 */
final class LineFields {

  private static final Pattern FIELD =
      Pattern.compile("\\s{0,3}[\"']?([A-Za-z_][\\w-]*)[\"']?\\s*[:：]\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
  private static final Pattern INLINE_LIST = Pattern.compile("\\[(.*)]");

  private LineFields() {}

  /** Values by lower-case name; the first line that tells a field wins. */
  static Map<String, List<String>> read(List<String> lines) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (field.matches()) {
        List<String> values = values(field.group(2).strip());
        List<String> known = fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), values);
        current = known == null ? values : new ArrayList<>();
      } else if (item.matches()) {
        current.add(unquote(item.group(1).strip()));
      }
    }
    return fields;
  }

  private static List<String> values(String value) {
    List<String> values = new ArrayList<>();
    Matcher list = INLINE_LIST.matcher(value);
    if (list.matches()) {
      for (String part : list.group(1).split("[,，]")) {
        values.add(unquote(part.strip()));
      }
    } else if (!value.isEmpty()) {
      values.add(unquote(value));
    }
    return values;
  }

  static String unquote(String value) {
    char quote = value.isEmpty() ? 0 : value.charAt(0);
    char last = value.isEmpty() ? 0 : value.charAt(value.length() - 1);
    if (value.length() > 1 && (quote == '"' || quote == '\'') && last == quote) {
      return unescape(value.substring(1, value.length() - 1), quote);
    }
    for (char mark : new char[] {'"', '\''}) {
      boolean isOdd = value.chars().filter(c -> c == mark).count() % 2 == 1;
      if (isOdd && quote == mark) {
        return value.substring(1);
      }
      if (isOdd && last == mark) {
        return value.substring(0, value.length() - 1);
      }
    }
    return value;
  }

  private static String unescape(String value, char quote) {
    return quote == '"'
        ? value.replace("\\\"", "\"").replace("\\\\", "\\")
        : value.replace("''", "'");
  }
}
