package io.rongpu.query;

import io.rongpu.model.RongpuException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the comment lines that open a query; the syntax is told at {@link NamedQuery}. */
final class QueryHeader {

  private static final Pattern QUESTION = Pattern.compile("#\\s*(zh|en):\\s*(.*?)\\s*");
  private static final Pattern PARAMETER_LINE = Pattern.compile("#\\s*param\\s.*");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "#\\s*param\\s+([a-zA-Z][a-zA-Z0-9_]*)\\s*:\\s*([a-z]+)\\s*,"
              + "\\s*(required|optional|default\\s+([^|]+?))\\s*"
              + "(?:\\|\\s*([^|]*?)\\s*)?(?:\\|\\s*([^|]*?)\\s*)?");

  private final String name;
  private final String text;
  private final List<Parameter> parameters = new ArrayList<>();
  private String zh = "";
  private String en = "";

  QueryHeader(String name, String text) {
    this.name = name;
    this.text = text;
  }

  NamedQuery read() {
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (!line.startsWith("#")) {
        break;
      }
      readLine(line, number);
    }
    return new NamedQuery(name, zh, en, parameters, text);
  }

  private void readLine(String line, int number) {
    Matcher question = QUESTION.matcher(line);
    if (question.matches()) {
      if (question.group(1).equals("zh")) {
        zh = question.group(2);
      } else {
        en = question.group(2);
      }
      return;
    }
    if (!PARAMETER_LINE.matcher(line).matches()) {
      return;
    }
    Matcher parameter = PARAMETER.matcher(line);
    if (!parameter.matches()) {
      throw wrong(
          number, "write it as `# param NAME: TYPE, required|optional|default VALUE | zh | en`");
    }
    String parameterName = parameter.group(1);
    if (parameters.stream().anyMatch(p -> p.name().equals(parameterName))) {
      throw wrong(number, "the parameter " + parameterName + " is declared twice");
    }
    try {
      parameters.add(
          new Parameter(
              parameterName,
              ParameterType.valueOf(parameter.group(2).toUpperCase(Locale.ROOT)),
              parameter.group(3).equals("required"),
              parameter.group(4),
              orEmpty(parameter.group(5)),
              orEmpty(parameter.group(6))));
    } catch (IllegalArgumentException e) {
      throw wrong(
          number, "the type is one of string, integer, date, month, iri, and the default is of it");
    }
  }

  private RongpuException wrong(int number, String advice) {
    return new RongpuException(
        "Query " + name + ", line " + number + ": not a parameter; " + advice + ".");
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
