package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.EVIDENCE;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.TEXT;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.VERBATIM;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;

import io.rongpu.rdf.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * How well rounds are told together, against {@code data/gold/round-clusters.tsv}: pairs of
 * mentions that are one round in both. The last argument lists the mistakes of a half; rules are
 * written while reading those of {@code rules}, and nobody reads those of {@code judged}.
 *
 * <pre>
 * ./rongpu extract ../shared/corpus --out claims.nq
 * mvn -q test-compile
 * java -cp target/test-classes:target/rongpu-all.jar io.rongpu.resolve.RoundClusterFigures \
 *     claims.nq data/gold/round-clusters.tsv [rules]
 * </pre>
 */
final class RoundClusterFigures {

  /** One line of the file. */
  private record Mention(
      String round,
      String article,
      String company,
      String type,
      String date,
      String amount,
      String half) {}

  private record Pairs(int gold, int found, int both) {
    String text() {
      double precision = found == 0 ? 1 : (double) both / found;
      double recall = gold == 0 ? 1 : (double) both / gold;
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return String.format(
          Locale.ROOT,
          "pairs %d told %d right %d  precision %.1f  recall %.1f  F1 %.1f",
          gold,
          found,
          both,
          100 * precision,
          100 * recall,
          100 * f1);
    }
  }

  private final Iris iris = Iris.standard();
  private final Map<Node, Graph> claims = new TreeMap<>(Nodes.BY_SPELLING);
  private final Map<Node, Node> things = new HashMap<>();

  private RoundClusterFigures() {}

  public static void main(String[] args) throws IOException {
    RoundClusterFigures figures = new RoundClusterFigures();
    figures.read(Path.of(args[0]));
    String errorsOf = args.length > 2 ? args[2] : "";
    List<Mention> mentions = mentions(Path.of(args[1]));
    for (String half : List.of("rules", "judged")) {
      List<Mention> own = mentions.stream().filter(m -> m.half().equals(half)).toList();
      figures.judge(half, own, half.equals(errorsOf));
    }
    figures.judge("all", mentions, false);
  }

  private static List<Mention> mentions(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("round-id"))
        .map(line -> line.split("\t"))
        .map(p -> new Mention(p[0], p[1], p[2], p[3], p[4], p[5], p[6]))
        .toList();
  }

  private void read(Path file) {
    Set<Node> left = new HashSet<>();
    RDFDataMgr.parse(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (quad.getPredicate().equals(TYPE) && quad.getObject().equals(EVIDENCE)) {
              left.add(quad.getSubject());
            }
            boolean kept = !quad.getPredicate().equals(TEXT) && !left.contains(quad.getSubject());
            if (kept && quad.getGraph().isURI()) {
              claims
                  .computeIfAbsent(
                      quad.getGraph(), g -> GraphMemFactory.createDefaultGraphSameTerm())
                  .add(quad.asTriple());
            }
          }
        },
        file.toString());
    List<ClaimGraph> graphs = new ArrayList<>();
    claims.forEach((article, graph) -> graphs.add(new ClaimGraph(article, graph)));
    long start = System.nanoTime();
    Graph knowledge = new KnowledgeBuilder(iris).build(graphs);
    System.out.printf(
        "%d articles, knowledge in %d ms%n",
        graphs.size(), (System.nanoTime() - start) / 1_000_000);
    knowledge
        .find(Node.ANY, WAS_DERIVED_FROM, Node.ANY)
        .filterKeep(t -> knowledge.contains(t.getSubject(), TYPE, Properties.FUNDING_ROUND))
        .forEachRemaining(t -> things.put(t.getObject(), t.getSubject()));
  }

  private void judge(String half, List<Mention> mentions, boolean withErrors) {
    Map<Mention, Node> found = new HashMap<>();
    List<Mention> unread = new ArrayList<>();
    for (Mention mention : mentions) {
      Node thing = thing(mention);
      if (thing == null) {
        unread.add(mention);
      } else {
        found.put(mention, thing);
      }
    }
    int gold = 0;
    int told = 0;
    int both = 0;
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        Mention a = mentions.get(i);
        Mention b = mentions.get(j);
        if (found.containsKey(a) && found.containsKey(b)) {
          boolean one = a.round().equals(b.round());
          boolean joined = found.get(a).equals(found.get(b));
          gold += one ? 1 : 0;
          told += joined ? 1 : 0;
          both += one && joined ? 1 : 0;
          if (withErrors && one != joined) {
            System.out.println((one ? "SPLIT  " : "MERGED ") + a + "\n       " + b);
          }
        }
      }
    }
    if (withErrors) {
      unread.forEach(mention -> System.out.println("UNREAD " + mention));
    }
    System.out.printf(
        "%-7s mentions %d (not read %d)  %s%n",
        half, mentions.size(), unread.size(), new Pairs(gold, told, both).text());
  }

  private @Nullable Node thing(Mention mention) {
    Graph graph = claims.get(iris.article(mention.article()));
    if (graph == null) {
      return null;
    }
    return graph
        .find(Node.ANY, Properties.COMPANY, Node.ANY)
        .filterKeep(
            t ->
                (has(graph, t.getObject(), PREF_LABEL, mention.company())
                        || has(graph, t.getObject(), ALT_LABEL, mention.company()))
                    && tells(graph, t.getSubject(), mention))
        .mapWith(t -> things.get(t.getSubject()))
        .nextOptional()
        .orElse(null);
  }

  private static boolean tells(Graph graph, Node round, Mention mention) {
    return local(graph, round, Properties.ROUND_TYPE).equals(mention.type())
        && local(graph, round, Properties.ANNOUNCED_DATE).equals(mention.date())
        && graph
            .find(round, Properties.AMOUNT, Node.ANY)
            .mapWith(t -> local(graph, t.getObject(), VERBATIM))
            .nextOptional()
            .orElse("-")
            .equals(mention.amount());
  }

  private static boolean has(Graph graph, Node subject, Node property, String label) {
    return graph
        .find(subject, property, Node.ANY)
        .filterKeep(t -> Nodes.words(t.getObject()).equals(label))
        .hasNext();
  }

  private static String local(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(t -> Nodes.words(t.getObject()))
        .mapWith(words -> words.substring(words.lastIndexOf('/') + 1))
        .nextOptional()
        .orElse("-");
  }
}
