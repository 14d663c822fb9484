package io.rongpu.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats there are. */
public final class Exporters {

  private static final List<Exporter> ALL =
      List.of(
          BlocksExporter.turtle(),
          LinesExporter.nTriples(),
          LinesExporter.nQuads(),
          BlocksExporter.trig(),
          new JsonLdExporter(),
          new CsvExporter(),
          new GraphmlExporter());

  private Exporters() {}

  /** Every format, Turtle first. */
  public static List<Exporter> all() {
    return ALL;
  }

  /** The format of that name, or null. */
  public static @Nullable Exporter named(String name) {
    return ALL.stream().filter(exporter -> exporter.name().equals(name)).findFirst().orElse(null);
  }
}
