package io.rongpu.serve.pages;

import io.rongpu.rdf.Iris;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page, and how links on that page are written: they carry the language once it
 * was chosen, so that nothing needs to be kept in the browser.
 *
 * @param path decoded, such as {@code /page/company/字节跳动}
 * @param parameters the first value of each, blank ones and the language left out
 * @param language of the answer
 * @param chosen whether the address tells the language
 * @param iris how the store names its things
 */
record Visit(
    String path, Map<String, String> parameters, Language language, boolean chosen, Iris iris) {

  private static final String LANGUAGE = "lang";

  static Visit of(HttpServletRequest request, Iris iris) {
    Map<String, String> parameters = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(LANGUAGE) && values.length > 0 && !values[0].isBlank()) {
                parameters.put(name, values[0].strip());
              }
            });
    Language told = Language.of(request.getParameter(LANGUAGE));
    String below = request.getPathInfo();
    return new Visit(
        request.getServletPath() + (below == null ? "" : below),
        parameters,
        told != null ? told : Language.accepted(request.getHeader("Accept-Language")),
        told != null,
        iris);
  }

  /** The text of the page's language. */
  String pick(String zh, String en) {
    return language.pick(zh, en);
  }

  /** The value of a parameter, or null. */
  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  /** A whole number that a parameter tells, kept between the bounds. */
  int number(String name, int otherwise, int least, int most) {
    String told = parameters.get(name);
    if (told == null || !told.matches("[0-9]{1,9}")) {
      return otherwise;
    }
    return Math.max(least, Math.min(most, Integer.parseInt(told)));
  }

  /** The page of a thing of the store. */
  String page(Node thing) {
    String iri = thing.getURI();
    if (iri.startsWith(iris.base())) {
      String rest = iri.substring(iris.base().length());
      // Escaped names are decoded for the path, which escapes anew; odd ones go by their IRI.
      if (!rest.contains("%") && !rest.contains("#") && rest.contains("/")) {
        return to("/page/" + rest);
      }
    }
    return to("/page", "iri", iri);
  }

  /** RDF of a thing: its own address, asked for in one format. */
  String rdf(Node thing, String format) {
    String iri = thing.getURI();
    if (iri.startsWith(iris.base())) {
      return escapedPath("/id/" + iri.substring(iris.base().length())) + "?format=" + format;
    }
    return "/rongpu/sparql?format=" + format + "&query=" + escaped("DESCRIBE <" + iri + ">");
  }

  /** This very page. */
  String here() {
    return address(path.isEmpty() ? "/" : path, parameters, chosen ? language : null);
  }

  /** The same page in the other language. */
  String otherLanguage() {
    return address(path.isEmpty() ? "/" : path, parameters, language.other());
  }

  /** This page with one parameter more, other or (null) less. */
  String with(String name, @Nullable String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return address(path, changed, chosen ? language : null);
  }

  /** This visit without one parameter. */
  Visit without(String name) {
    Map<String, String> fewer = new TreeMap<>(parameters);
    fewer.remove(name);
    return new Visit(path, fewer, language, chosen, iris);
  }

  /** An address of ours with parameters in pairs. */
  String to(String path, String... namesAndValues) {
    Map<String, String> told = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      told.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return to(path, told);
  }

  /** An address of ours with parameters. */
  String to(String path, Map<String, String> told) {
    return address(path, told, chosen ? language : null);
  }

  private static String address(
      String path, Map<String, String> parameters, @Nullable Language language) {
    Map<String, String> all = new TreeMap<>(parameters);
    if (language != null) {
      all.put(LANGUAGE, language.tag());
    }
    String query =
        all.entrySet().stream()
            .map(e -> escaped(e.getKey()) + "=" + escaped(e.getValue()))
            .collect(Collectors.joining("&"));
    return escapedPath(path) + (query.isEmpty() ? "" : "?" + query);
  }

  /** An address elsewhere as it may stand in a link: http and https only, else null. */
  static @Nullable String elsewhere(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") ? url : null;
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String escapedPath(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return escaped(path).replace("%2F", "/");
    }
  }
}
