package io.rongpu.query;

import org.jspecify.annotations.Nullable;

/**
 * A value that a question asks for. In the query's text it is the variable {@code ?param_NAME}.
 *
 * @param name what the user writes before {@code =}
 * @param type which values are right
 * @param required whether there is no answer without it
 * @param defaultValue the value when none is given, or null; a required parameter has none
 * @param zh what it means, in Chinese; maybe empty
 * @param en what it means, in English; maybe empty
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean required,
    @Nullable String defaultValue,
    String zh,
    String en) {

  /** The one parameter that is no variable: it bounds the number of rows. */
  public static final String LIMIT = "limit";

  public Parameter {
    if (required && defaultValue != null) {
      throw new IllegalArgumentException("A required parameter has no default: " + name);
    }
    if (name.equals(LIMIT) && type != ParameterType.INTEGER) {
      throw new IllegalArgumentException("The parameter limit is an integer");
    }
    if (defaultValue != null) {
      type.parse(defaultValue);
    }
  }

  /** The name of its variable, without the question mark. */
  public String variable() {
    return "param_" + name;
  }

  /** {@code company: string, required}. */
  public String signature() {
    String need =
        required ? "required" : defaultValue == null ? "optional" : "default " + defaultValue;
    return name + ": " + type.word() + ", " + need;
  }
}
