package io.rongpu.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.rongpu.run.BuildOptions;
import io.rongpu.run.BuildRun;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.run.Progress;
import io.rongpu.run.RemoveRun;
import io.rongpu.run.StopSignal;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.InputWalker;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures the processor time it takes to add one article to a store, and to take it back, for
 * stores of several sizes. The stores hold the news of a {@link Market}. The command and what it
 * gave: {@code docs/performance.md}.
 */
public final class UpdateCost {

  private static final int PER_COMMIT = 5_000;
  private static final int TIMES = 9;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private UpdateCost() {}

  /** A folder for stores and articles, then the sizes. A store that is there is used again. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<Path> news = writeNews(folder.resolve("news"));
    System.out.println(
        "articles  make claims s  all knowledge s  heap MiB  add ms  most  remove ms  most");
    for (int i = 1; i < args.length; i++) {
      measure(folder.resolve("kg-" + args[i]), Integer.parseInt(args[i]), news);
    }
  }

  private static void measure(Path dir, int size, List<Path> news) {
    boolean isNew = Files.notExists(dir);
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(dir)) {
      double make = 0;
      double knowledge = 0;
      if (isNew) {
        make = seconds(() -> fill(store, size));
        // Taking back one article too many makes all knowledge, of which there is none so far.
        knowledge = seconds(() -> new RemoveRun(store).run(List.of(key(size))));
      }
      Supplier<ClaimsPipeline> pipeline = pipeline(store);
      List<Double> adding = new ArrayList<>();
      List<Double> removing = new ArrayList<>();
      for (int i = 0; i <= TIMES; i++) {
        Path file = news.get(i);
        double add = processorSeconds(() -> build(store, file, pipeline));
        String key = file.getFileName().toString().replace(".md", "");
        double remove = processorSeconds(() -> new RemoveRun(store).run(List.of(key)));
        if (i > 0) { // the first one warms up
          adding.add(add * 1000);
          removing.add(remove * 1000);
        }
      }
      Collections.sort(adding);
      Collections.sort(removing);
      System.out.printf(
          Locale.ROOT,
          "%8d  %13.1f  %15.1f  %8d  %6.0f  %4.0f  %9.0f  %4.0f%n",
          size,
          make,
          knowledge,
          Runtime.getRuntime().maxMemory() >> 20,
          adding.get(TIMES / 2),
          adding.get(TIMES - 1),
          removing.get(TIMES / 2),
          removing.get(TIMES - 1));
    }
  }

  private static void fill(KnowledgeStore store, int size) {
    Market market = new Market(store.iris(), size);
    String program = CodeFingerprint.ofProgram();
    for (int from = 0; from <= size; from += PER_COMMIT) {
      int first = from;
      store.write(
          writer -> {
            for (int i = first; i < first + PER_COMMIT && i <= size; i++) {
              put(writer, market, key(i), program);
            }
          });
    }
  }

  private static void put(StoreWriter writer, Market market, String key, String program) {
    writer.replaceClaims(writer.names().iris().article(key), market.next(key));
    writer.putInput(InputEntry.read(key, key, program, List.of(key)));
  }

  private static void build(KnowledgeStore store, Path file, Supplier<ClaimsPipeline> pipeline) {
    BuildOptions options = BuildOptions.of(1, Progress.NONE, new StopSignal());
    new BuildRun(store, options, pipeline)
        .run(InputWalker.of(ArticleReaders.standard().endings()).walk(List.of(file.toString())));
  }

  private static Supplier<ClaimsPipeline> pipeline(KnowledgeStore store) {
    ClaimsPipeline pipeline = ClaimsPipeline.standard(store.iris());
    return () -> pipeline;
  }

  private static String key(int number) {
    return "market/" + number;
  }

  /** Articles to add: each about another company, all with firms that everybody knows. */
  static List<Path> writeNews(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i <= TIMES; i++) {
      String company = Market.companyName(i * 37);
      Path file = folder.resolve("one-more-" + i + ".md");
      Files.writeString(
          file,
          String.format(
              "---%ntitle: %s完成%d000万元B轮融资%ndate: 2026-03-%02d 10:00:00%n---%n"
                  + "<p>%s今日宣布完成%d000万元人民币B轮融资，由%s领投，%s跟投。</p>%n"
                  + "<p>%s成立于2015年，总部位于杭州，创始人为王小明。</p>%n",
              company,
              i + 2,
              i + 1,
              company,
              i + 2,
              Market.firmName(i),
              Market.firmName(i + 5),
              company));
      files.add(file);
    }
    return files;
  }

  /** Of all threads, so that what others do on the machine hardly counts. */
  private static double processorSeconds(Runnable work) {
    long start = PROCESS.getProcessCpuTime();
    work.run();
    return (PROCESS.getProcessCpuTime() - start) / 1e9;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
