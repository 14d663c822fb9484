package io.rongpu.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Asked;
import io.rongpu.search.SearchIndex;
import io.rongpu.serve.Served;
import io.rongpu.serve.ServerOptions;
import io.rongpu.serve.SparqlServer;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.text.hanlp.HanlpSpelling;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Measures what finding names costs: making the index of a store anew, opening it, and how long
 * {@code /suggest} takes over HTTP for names of the store typed in several ways, right and wrong.
 * The command and what it gave: {@code docs/performance.md}.
 */
public final class SearchCost {

  private static final int NAMES = 100;
  private static final long SEED = 20261126;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private SearchCost() {}

  /** A store, whose index is made anew. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (KnowledgeStore store = KnowledgeStore.open(folder)) {
      clear(folder.resolve(SearchIndex.FOLDER));
      long warm = PROCESS.getProcessCpuTime();
      HanlpSpelling.load();
      index(store, "make");
      index(store, "open");
      System.out.printf(
          Locale.ROOT,
          "size %.1f MB, process so far %.1f s%n",
          size(folder.resolve(SearchIndex.FOLDER)) / 1e6,
          (PROCESS.getProcessCpuTime() - warm) / 1e9);
      suggest(store, names(store));
    }
  }

  private static void index(KnowledgeStore store, String what) {
    long wall = System.nanoTime();
    long busy = PROCESS.getProcessCpuTime();
    try (SearchIndex index = SearchIndex.of(store)) {
      index.find(Asked.of("a", 1));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s by the clock, %.2f s of the processor%n",
        what,
        (System.nanoTime() - wall) / 1e9,
        (PROCESS.getProcessCpuTime() - busy) / 1e9);
  }

  private static void suggest(KnowledgeStore store, List<String> names) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try (SparqlServer server =
        SparqlServer.start(Served.of(store), ServerOptions.at(SparqlServer.LOCAL_HOST, 0))) {
      Map<String, List<String>> ways = ways(names);
      for (int round = 0; round < 2; round++) {
        for (List<String> asked : ways.values()) {
          times(client, server.uri(), asked);
        }
      }
      System.out.println("typed                    requests  p50 ms  p99 ms  most  processor ms");
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        long busy = PROCESS.getProcessCpuTime();
        double[] times = times(client, server.uri(), way.getValue());
        double each = (PROCESS.getProcessCpuTime() - busy) / 1e6 / times.length;
        Arrays.sort(times);
        System.out.printf(
            Locale.ROOT,
            "%-24s %8d  %6.1f  %6.1f  %4.0f  %12.1f%n",
            way.getKey(),
            times.length,
            times[times.length / 2],
            times[times.length * 99 / 100],
            times[times.length - 1],
            each);
      }
    }
  }

  private static double[] times(HttpClient client, URI server, List<String> asked)
      throws IOException, InterruptedException {
    double[] times = new double[asked.size()];
    for (int i = 0; i < times.length; i++) {
      URI uri =
          server.resolve(
              "/suggest?limit=8&q=" + URLEncoder.encode(asked.get(i), StandardCharsets.UTF_8));
      long start = System.nanoTime();
      client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    return times;
  }

  private static Map<String, List<String>> ways(List<String> names) {
    HanlpSpelling spelling = HanlpSpelling.load();
    Random random = new Random(SEED);
    UnaryOperator<String> sound =
        name ->
            spelling.readings(name).stream()
                .map(readings -> readings.isEmpty() ? "" : readings.get(0))
                .collect(Collectors.joining());
    UnaryOperator<String> initials =
        name ->
            spelling.readings(name).stream()
                .map(readings -> readings.isEmpty() ? "" : readings.get(0).substring(0, 1))
                .collect(Collectors.joining());
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put("one character", each(names, name -> name.substring(0, 1)));
    ways.put("two characters", each(names, name -> name.substring(0, 2)));
    ways.put("the name", names);
    ways.put("pinyin begun", each(names, name -> half(sound.apply(name))));
    ways.put("pinyin", each(names, sound));
    ways.put("initials", each(names, initials));
    ways.put("a character wrong", each(names, name -> wrong(name, '囧', random)));
    ways.put(
        "a letter of pinyin wrong", each(names, name -> wrong(sound.apply(name), 'x', random)));
    ways.put("longer than the name", each(names, name -> "上海" + name + "有限责任公司"));
    return ways;
  }

  private static String half(String text) {
    return text.substring(0, (text.length() + 1) / 2);
  }

  private static String wrong(String text, char letter, Random random) {
    int place = random.nextInt(text.length());
    return text.substring(0, place) + letter + text.substring(place + 1);
  }

  private static List<String> each(List<String> names, UnaryOperator<String> way) {
    return names.stream().map(way).filter(text -> !text.isBlank()).toList();
  }

  /** Names of companies and investors of three characters and more, always the same ones. */
  private static List<String> names(KnowledgeStore store) {
    List<String> names =
        store.read(
            reader -> {
              Graph knowledge = reader.knowledge();
              return Stream.of("Company", "InvestmentFirm")
                  .flatMap(
                      type -> knowledge.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.term(type)))
                  .flatMap(
                      triple ->
                          knowledge.stream(triple.getSubject(), Vocabulary.PREF_LABEL, Node.ANY))
                  .map(triple -> triple.getObject().getLiteralLexicalForm())
                  .filter(name -> name.matches("\\p{IsHan}{3,10}"))
                  .sorted()
                  .distinct()
                  .collect(Collectors.toCollection(ArrayList::new));
            });
    Collections.shuffle(names, new Random(SEED));
    return names.subList(0, Math.min(NAMES, names.size()));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
