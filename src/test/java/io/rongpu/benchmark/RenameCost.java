package io.rongpu.benchmark;

import static io.rongpu.rdf.Vocabulary.PREF_LABEL;

import com.sun.management.OperatingSystemMXBean;
import io.rongpu.rdf.Vocabulary;
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
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Measures what one article costs that tells another name of the best known firm, in a store that
 * {@link UpdateCost} made: two firms that thousands of articles know become one, and two again when
 * the article goes. The second firm is the first under another name, in other articles of the same
 * market, which are put into the store first. The command and what it gave: {@code
 * docs/performance.md}.
 */
public final class RenameCost {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final String FIRST = Market.firmName(0);
  private static final String SECOND = "驼铃" + FIRST.substring(2);

  private final KnowledgeStore store;
  private final ClaimsPipeline pipeline;

  private RenameCost(KnowledgeStore store) {
    this.store = store;
    this.pipeline = ClaimsPipeline.standard(store.iris());
  }

  /** The folder that {@link UpdateCost} was given, and one of its sizes. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int size = Integer.parseInt(args[1]);
    try (KnowledgeStore store = KnowledgeStore.open(folder.resolve("kg-" + size))) {
      RenameCost cost = new RenameCost(store);
      if (cost.articles(SECOND) == 0) { // a store that was used before is used again
        double[] prepare = time(() -> cost.tellUnderAnotherName(size));
        System.out.printf(
            Locale.ROOT, "prepared: %.1f s, %.1f s by the clock%n", prepare[0], prepare[1]);
      }
      System.out.println("articles  become one  add s  clock  remove s  clock");
      for (int i = 0; i < 5; i++) {
        cost.measure(folder, i);
      }
    }
  }

  private void measure(Path folder, int number) throws IOException {
    String text =
        "---%ntitle: 云山%d机器人获%s投资%ndate: 2026-03-09 10:00:00%n---%n"
            + "<p>云山%d机器人今日宣布完成3000万元人民币B轮融资，由%s（原名%s）领投。</p>%n";
    Path file = folder.resolve("rename-" + number + ".md");
    Files.writeString(file, String.format(text, number, SECOND, number, SECOND, FIRST));
    String before = articles(FIRST) + "+" + articles(SECOND);
    double[] add = time(() -> build(file));
    boolean areOne = thing(FIRST).equals(thing(SECOND));
    double[] remove = time(() -> new RemoveRun(store).run(List.of("rename-" + number)));
    System.out.printf(
        Locale.ROOT,
        "%s  %s  %.1f  %.1f  %.1f  %.1f%n",
        before,
        areOne,
        add[0],
        add[1],
        remove[0],
        remove[1]);
  }

  /** The articles that a market of another seed tells of the firm, with its second name instead. */
  private void tellUnderAnotherName(int size) {
    Market market = new Market(store.iris(), size + 1L);
    List<String> keys = new ArrayList<>();
    store.write(
        writer -> {
          for (int i = 0; i < size; i++) {
            String key = "second/" + i;
            Graph claims = market.next(key);
            Node article = store.iris().article(key);
            Node first = store.iris().local(article, "investor", FIRST);
            if (claims.contains(first, Node.ANY, Node.ANY)) {
              writer.replaceClaims(article, renamed(claims, article));
              writer.putInput(InputEntry.read(key, key, CodeFingerprint.ofProgram(), List.of(key)));
              keys.add(key);
            }
          }
        });
    // Taking one back makes knowledge follow from all of them.
    new RemoveRun(store).run(keys.subList(0, 1));
  }

  private Graph renamed(Graph claims, Node article) {
    Node first = store.iris().local(article, "investor", FIRST);
    Node second = store.iris().local(article, "investor", SECOND);
    Graph renamed = GraphMemFactory.createDefaultGraphSameTerm();
    claims
        .find()
        .forEachRemaining(
            triple -> {
              boolean isName = triple.getSubject().equals(first) && triple.getObject().isLiteral();
              renamed.add(
                  triple.getSubject().equals(first) ? second : triple.getSubject(),
                  triple.getPredicate(),
                  isName
                      ? NodeFactory.createLiteralLang(SECOND, "zh")
                      : triple.getObject().equals(first) ? second : triple.getObject());
            });
    return renamed;
  }

  private void build(Path file) {
    BuildOptions options = BuildOptions.of(1, Progress.NONE, new StopSignal());
    new BuildRun(store, options, () -> pipeline)
        .run(InputWalker.of(ArticleReaders.standard().endings()).walk(List.of(file.toString())));
  }

  private Node thing(String name) {
    return store.read(
        reader -> {
          for (Node property : List.of(PREF_LABEL, Vocabulary.ALT_LABEL)) {
            for (Node label :
                List.of(
                    NodeFactory.createLiteralLang(name, "zh"),
                    NodeFactory.createLiteralString(name))) {
              var found = reader.knowledge().find(Node.ANY, property, label);
              if (found.hasNext()) {
                return found.next().getSubject();
              }
            }
          }
          return null;
        });
  }

  private int articles(String name) {
    Node thing = thing(name);
    return thing == null
        ? 0
        : store.read(
            reader ->
                reader.knowledge().find(thing, Vocabulary.REPORTED_BY, Node.ANY).toList().size());
  }

  /** Processor seconds of the process, and seconds by the clock. */
  private static double[] time(Runnable work) {
    long processor = PROCESS.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run();
    return new double[] {
      (PROCESS.getProcessCpuTime() - processor) / 1e9, (System.nanoTime() - clock) / 1e9
    };
  }
}
