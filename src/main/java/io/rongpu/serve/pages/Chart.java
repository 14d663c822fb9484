package io.rongpu.serve.pages;

import static j2html.TagCreator.div;

import com.google.gson.Gson;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a script draws above a table that says the same.
 *
 * @param kind how it is drawn
 * @param labels one for each point
 * @param series one line or one colour of bars each
 */
record Chart(Kind kind, List<String> labels, List<Series> series) {

  private static final Gson JSON = new Gson();

  /** How it is drawn. */
  enum Kind {
    LINE,
    /** Upright. */
    BAR,
    /** Lying, for labels that are long. */
    ROWS,
    /** From a lower to an upper bound, on a logarithmic scale. */
    INTERVAL
  }

  /**
   * @param name as the legend says
   * @param data a number each, or two for an interval
   */
  record Series(String name, List<?> data) {}

  Chart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
  }

  DomContent draw(String title) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", kind.name().toLowerCase(java.util.Locale.ROOT));
    data.put("labels", labels);
    data.put("series", series);
    return div()
        .withClass(kind == Kind.ROWS && labels.size() > 12 ? "chart tall" : "chart")
        .attr("data-chart", JSON.toJson(data))
        .attr("data-label", title)
        .attr("hidden");
  }
}
