package io.rongpu.export;

import java.util.List;
import java.util.Locale;
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

  /**
   * The format that files of that name have, by their ending in any case, {@code .gz} set aside; or
   * null.
   */
  public static @Nullable Exporter forFile(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return ALL.stream()
        .filter(exporter -> plain.endsWith(exporter.fileEnding()))
        .findFirst()
        .orElse(null);
  }
}
