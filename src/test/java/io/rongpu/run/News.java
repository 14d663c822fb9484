package io.rongpu.run;

import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.InputWalker;
import io.rongpu.source.Inputs;
import io.rongpu.store.KnowledgeStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The small newspaper of these tests, and stores made of it. */
final class News {

  private static final String FINGERPRINT = "0123456789abcdef";

  private News() {}

  /** The folder with all of it: four files with five articles. */
  static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(News.class.getResource("news")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy that may be changed. */
  static Path copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(folder().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return target;
  }

  static Inputs inputs(Path... paths) {
    return InputWalker.of(ArticleReaders.standard().endings())
        .walk(Arrays.stream(paths).map(Path::toString).toList());
  }

  static BuildOptions options(int jobs, int articlesPerCommit) {
    return new BuildOptions(jobs, articlesPerCommit, FINGERPRINT, Progress.NONE, new StopSignal());
  }

  static BuildReport build(KnowledgeStore store, Path... paths) {
    return build(store, options(2, 5_000), inputs(paths));
  }

  static BuildReport build(KnowledgeStore store, BuildOptions options, Inputs inputs) {
    return new BuildRun(store, options, () -> ClaimsPipeline.standard(store.iris())).run(inputs);
  }

  /** Claims as N-Quads and knowledge as Turtle. */
  static String exported(KnowledgeStore store) {
    return exported(store, Layer.CLAIMS, "nq") + exported(store, Layer.KNOWLEDGE, "ttl");
  }

  static String exported(KnowledgeStore store, Layer layer, String format) {
    return store.read(
        reader -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            Objects.requireNonNull(Exporters.named(format))
                .write(layer.of(reader.dataset(), store.iris()), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString(StandardCharsets.UTF_8);
        });
  }
}
