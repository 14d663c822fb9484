package io.rongpu.cli;

import io.rongpu.export.Exporter;
import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu export}: a store as a file. */
@Command(
    name = "export",
    description = {
      "Writes what a store holds: knowledge (what is believed), claims (what each article says), or"
          + " all. The same statements give the same bytes.",
      "csv is a table of deals; graphml a network of companies and investors."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu export --loc target/kg --out kg.ttl",
      "  rongpu export --loc target/kg --layer all --out kg.nq.gz"
    })
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;
  @Mixin private StoreOption store;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description = "knowledge, claims or all (default: knowledge).")
  private Layer layer = Layer.KNOWLEDGE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "ttl, nt, nq, trig, jsonld, csv or graphml (default: what the ending of --out says, or"
              + " ttl).")
  private @Nullable String format;

  @Mixin private Output output;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ExportCommand() {}

  @Override
  public Integer call() throws IOException {
    Exporter exporter = exporter();
    output.requireFolder();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      output.write(root.console(), out -> write(exporter, open, out));
      if (output.isFile()) {
        root.console().err().println(written(exporter, open));
      }
    }
    return ExitCode.DONE;
  }

  private void write(Exporter exporter, KnowledgeStore open, OutputStream out) {
    open.read(
        reader -> {
          try {
            exporter.write(layer.of(reader.dataset(), open.iris()), out);
            return ExitCode.DONE;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String written(Exporter exporter, KnowledgeStore open) throws IOException {
    long statements =
        open.read(reader -> Iter.count(layer.of(reader.dataset(), open.iris()).find()));
    return String.format(
        Locale.ROOT,
        "wrote %s (%s, %,d bytes) from %,d %s of layer %s",
        output.fileName(),
        exporter.name(),
        Files.size(Path.of(output.fileName())),
        statements,
        layer == Layer.KNOWLEDGE ? "triples" : "quads",
        layer.code());
  }

  private Exporter exporter() {
    if (format == null) {
      Exporter byEnding = Exporters.forFile(output.fileName());
      return byEnding == null ? Exporters.all().get(0) : byEnding;
    }
    Exporter exporter = Exporters.named(format);
    if (exporter == null) {
      throw new UsageException(
          "There is no format "
              + format
              + "; there are "
              + Exporters.all().stream().map(Exporter::name).collect(Collectors.joining(", "))
              + ".");
    }
    return exporter;
  }
}
