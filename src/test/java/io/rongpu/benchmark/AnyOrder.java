package io.rongpu.benchmark;

import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.rdf.Iris;
import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildRun;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.Progress;
import io.rongpu.run.RebuildRun;
import io.rongpu.run.RemoveRun;
import io.rongpu.run.StopSignal;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.InputWalker;
import io.rongpu.source.Inputs;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Knowledge as a function of the set of articles, on real ones: builds some of a folder at once,
 * and again and again in random order, cut into random batches and commits, by one to four threads,
 * others coming and going in between; then takes half of them back, and reads all again. What is
 * exported must be the same bytes each time. The command and what it gave: {@code
 * docs/performance.md}.
 */
public final class AnyOrder {

  private final Path work;
  private final Random random;
  private final ClaimsPipeline pipeline = ClaimsPipeline.standard(Iris.standard());
  private int failures;

  private AnyOrder(Path work, Random random) {
    this.work = work;
    this.random = random;
  }

  /** Folder of articles, new folder for stores, how many articles, how many tries, seed. */
  public static void main(String[] args) throws IOException {
    List<Input> all =
        new ArrayList<>(
            InputWalker.of(ArticleReaders.standard().endings()).walk(List.of(args[0])).inputs());
    Random random = new Random(Long.parseLong(args[4]));
    Collections.shuffle(all, random);
    int count = Math.min(Integer.parseInt(args[2]), all.size());
    AnyOrder test = new AnyOrder(Files.createDirectory(Path.of(args[1])), random);
    test.run(all.subList(0, count), all.subList(count, all.size()), Integer.parseInt(args[3]));
    System.out.println(test.failures == 0 ? "all byte-equal" : test.failures + " NOT EQUAL");
    System.exit(test.failures == 0 ? 0 : 1);
  }

  private void run(List<Input> some, List<Input> others, int tries) {
    String expected = atOnce("at-once", some);
    List<Input> half = some.subList(0, some.size() / 2);
    String expectedHalf = atOnce("half", half);
    System.out.println("articles  batches  jobs  guests  all  rebuilt  half");
    for (int i = 0; i < tries; i++) {
      try (KnowledgeStore store = KnowledgeStore.openOrCreate(work.resolve("try-" + i))) {
        List<Input> order = new ArrayList<>(some);
        Collections.shuffle(order, random);
        List<Input> guests = new ArrayList<>();
        int batches = 0;
        int jobs = 1 + random.nextInt(4);
        for (int from = 0; from < order.size(); batches++) {
          int to = Math.min(order.size(), from + 1 + random.nextInt(1 + order.size() / 5));
          List<Input> batch = new ArrayList<>(order.subList(from, to));
          if (random.nextBoolean() && !others.isEmpty()) {
            Input guest = others.get(random.nextInt(others.size()));
            batch.add(guest);
            guests.add(guest);
          }
          build(store, batch, jobs, 1 + random.nextInt(300));
          from = to;
        }
        remove(store, guests);
        boolean all = isSame(expected, digest(store));
        rebuild(store, jobs);
        boolean rebuilt = isSame(expected, digest(store));
        remove(store, some.subList(half.size(), some.size()));
        boolean halved = isSame(expectedHalf, digest(store));
        System.out.println(
            String.join(
                "  ",
                List.of(
                    "" + some.size(),
                    "" + batches,
                    "" + jobs,
                    "" + guests.size(),
                    "" + all,
                    "" + rebuilt,
                    "" + halved)));
      }
    }
  }

  private boolean isSame(String expected, String found) {
    failures += expected.equals(found) ? 0 : 1;
    return expected.equals(found);
  }

  private String atOnce(String name, List<Input> inputs) {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(work.resolve(name))) {
      build(store, inputs, 1, inputs.size());
      return digest(store);
    }
  }

  private void build(KnowledgeStore store, List<Input> inputs, int jobs, int perCommit) {
    new BuildRun(store, options(jobs, perCommit), () -> pipeline)
        .run(new Inputs(inputs, List.of(), List.of()));
  }

  private void rebuild(KnowledgeStore store, int jobs) {
    new RebuildRun(store, options(jobs, 1 + random.nextInt(300)), () -> pipeline).run(false);
  }

  private static BuildOptions options(int jobs, int perCommit) {
    return new BuildOptions(
        jobs, perCommit, CodeFingerprint.ofProgram(), Progress.NONE, new StopSignal());
  }

  private static void remove(KnowledgeStore store, List<Input> inputs) {
    List<String> keys = inputs.stream().map(Input::key).distinct().toList();
    if (!keys.isEmpty()) {
      new RemoveRun(store).run(keys);
    }
  }

  /** Of claims and knowledge as they are exported. */
  private static String digest(KnowledgeStore store) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      store.read(
          reader -> {
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
              Objects.requireNonNull(Exporters.named("nq"))
                  .write(Layer.ALL.of(reader.dataset(), store.iris()), out);
              return true;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
