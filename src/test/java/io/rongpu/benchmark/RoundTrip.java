package io.rongpu.benchmark;

import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildRun;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.Progress;
import io.rongpu.run.RemoveRun;
import io.rongpu.run.StopSignal;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.InputWalker;
import io.rongpu.source.Inputs;
import io.rongpu.store.KnowledgeStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Builds a store from a folder, takes some articles back and reads them again, one at a time and in
 * random order, and compares what is exported with the export after the first build. The command
 * and what it gave: {@code docs/performance.md}.
 */
public final class RoundTrip {

  private final KnowledgeStore store;
  private final ClaimsPipeline pipeline;

  private RoundTrip(KnowledgeStore store) {
    this.store = store;
    this.pipeline = ClaimsPipeline.standard(store.iris());
  }

  /** The folder of articles, a folder for the store, how many articles, and a seed. */
  public static void main(String[] args) {
    Inputs inputs = InputWalker.of(ArticleReaders.standard().endings()).walk(List.of(args[0]));
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(Path.of(args[1]))) {
      boolean isSame =
          new RoundTrip(store)
              .run(inputs.inputs(), Integer.parseInt(args[2]), new Random(Long.parseLong(args[3])));
      System.out.println(isSame ? "byte-equal" : "NOT EQUAL");
      System.exit(isSame ? 0 : 1);
    }
  }

  private boolean run(List<Input> inputs, int count, Random random) {
    long start = System.nanoTime();
    build(inputs);
    byte[] fresh = exported();
    System.out.printf(Locale.ROOT, "build %.1f s%n", since(start));
    List<Input> some = new ArrayList<>(inputs);
    Collections.shuffle(some, random);
    List<Input> waiting = new ArrayList<>(some.subList(0, Math.min(count, some.size())));
    List<Input> gone = new ArrayList<>();
    List<Double> removals = new ArrayList<>();
    List<Double> additions = new ArrayList<>();
    while (!waiting.isEmpty() || !gone.isEmpty()) {
      boolean removes = gone.isEmpty() || !waiting.isEmpty() && random.nextInt(5) < 3;
      long begin = System.nanoTime();
      if (removes) {
        Input input = waiting.remove(waiting.size() - 1);
        new RemoveRun(store).run(List.of(input.key()));
        gone.add(input);
        removals.add(since(begin));
      } else {
        build(List.of(gone.remove(random.nextInt(gone.size()))));
        additions.add(since(begin));
      }
    }
    print("removal", removals);
    print("addition", additions);
    return Arrays.equals(fresh, exported());
  }

  private static void print(String what, List<Double> seconds) {
    Collections.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%d times %s: median %.0f ms, most %.0f ms%n",
        seconds.size(),
        what,
        seconds.get(seconds.size() / 2) * 1000,
        seconds.get(seconds.size() - 1) * 1000);
  }

  private void build(List<Input> inputs) {
    BuildOptions options = BuildOptions.of(2, Progress.NONE, new StopSignal());
    new BuildRun(store, options, () -> pipeline).run(new Inputs(inputs, List.of(), List.of()));
  }

  private byte[] exported() {
    return store.read(
        reader -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            Objects.requireNonNull(Exporters.named("nq"))
                .write(Layer.ALL.of(reader.dataset(), store.iris()), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toByteArray();
        });
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
