package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request says besides its body. */
record Parameters(HttpServletRequest request) {

  /** The value of the first of these parameters that is there. */
  @Nullable String first(String... names) {
    for (String name : names) {
      String value = request.getParameter(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  List<String> all(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  boolean has(String name) {
    return request.getParameter(name) != null;
  }

  /** Whether a switch such as {@code bom=true} is on. */
  boolean isOn(String name) {
    String value = request.getParameter(name);
    return value != null && (value.isEmpty() || value.equals("true") || value.equals("1"));
  }

  @Nullable String header(String name) {
    var values = request.getHeaders(name);
    if (values == null || !values.hasMoreElements()) {
      return null;
    }
    StringBuilder joined = new StringBuilder(values.nextElement());
    while (values.hasMoreElements()) {
      joined.append(", ").append(values.nextElement());
    }
    return joined.toString();
  }
}
