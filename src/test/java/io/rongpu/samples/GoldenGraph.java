package io.rongpu.samples;

import io.rongpu.export.Exporters;
import io.rongpu.rdf.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph on record: a Turtle file below {@code src/test/resources}, written by our own exporter.
 * Reading is the default; {@code -Drongpu.golden=write} writes instead (see {@link
 * SamplesGoldenIT}).
 */
record GoldenGraph(Path file, PrefixMap prefixes) {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "rongpu", "samples", "graphs");
  private static final String ENDING = ".ttl";
  private static final int MOST_SHOWN = 40;
  private static final List<String> KINDS =
      List.of(
          "acquisition",
          "amount",
          "company",
          "evidence",
          "investor",
          "organization",
          "person",
          "place",
          "position",
          "round",
          "unread");

  /**
   * The graph on record under a name, such as an article's key.
   *
   * @param things what the IRIs of its things begin with, up to their kind; they are written short
   */
  static GoldenGraph named(String name, String things) {
    PrefixMap prefixes = PrefixMapFactory.create(Vocabulary.PREFIXES);
    prefixes.add("article", SampleClaims.IRIS.articlePrefix());
    KINDS.forEach(kind -> prefixes.add(kind, things + kind + "/"));
    return new GoldenGraph(FOLDER.resolve(Path.of(name + ENDING)), prefixes);
  }

  /** Whether this run records graphs instead of comparing them. */
  static boolean isWriting() {
    return "write".equals(System.getProperty("rongpu.golden"));
  }

  /** The names of all graphs on record, sorted. */
  static List<String> names() {
    return SampleFiles.files(FOLDER).stream()
        .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .sorted()
        .toList();
  }

  /** Puts a graph on record. */
  void write(Graph graph) {
    DatasetGraph view = DatasetGraphFactory.wrap(graph);
    prefixes.forEach(view.prefixes()::add);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Objects.requireNonNull(Exporters.named("ttl")).write(view, out);
      Files.createDirectories(file.getParent());
      Files.write(file, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a graph off the record. */
  static void delete(String name) {
    try {
      Files.delete(FOLDER.resolve(Path.of(name + ENDING)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Nothing when {@code actual} is the graph on record; otherwise which statements are missing and
   * which are new, in short Turtle, and how to accept them.
   */
  String differenceTo(Graph actual) {
    Graph expected = GraphFactory.createDefaultGraph();
    if (Files.exists(file)) {
      RDFParser.source(file).lang(Lang.TURTLE).parse(expected);
    }
    if (expected.isIsomorphicWith(actual)) {
      return "";
    }
    return file
        + " is not what was read. If what was read is right:"
        + " mvn test-compile surefire:test -Dtest=SamplesGoldenIT -Drongpu.golden=write, and read the diff.\n"
        + listed("Missing", expected, actual)
        + listed("New", actual, expected);
  }

  private String listed(String heading, Graph these, Graph those) {
    List<String> lines =
        these.stream().filter(triple -> !those.contains(triple)).map(this::line).sorted().toList();
    StringBuilder out = new StringBuilder(heading + " (" + lines.size() + "):\n");
    lines.stream().limit(MOST_SHOWN).forEach(line -> out.append("  ").append(line).append('\n'));
    if (lines.size() > MOST_SHOWN) {
      out.append("  … and ").append(lines.size() - MOST_SHOWN).append(" more\n");
    }
    return out.toString();
  }

  private String line(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> NodeFmtLib.str(node, null, prefixes))
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
