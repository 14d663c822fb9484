package io.rongpu.cli;

import io.rongpu.run.ReviewRun;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Kills every command that writes (kill -9) at random moments, and looks at what is left: the store
 * opens and says what it said before or what it says after the command; the command run again ends
 * as if nothing had been; no file is left over. A kill counts when the process had the store open
 * and was not through. Run by hand, {@code .ci/kill-test}.
 */
public final class KillTest {

  private static final String MORE =
      "@prefix rp: <https://w3id.org/rongpu/ontology#> .\n"
          + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
          + "<https://example.org/more> a rp:Company ; skos:prefLabel \"多一家\"@zh .\n";

  private final List<Path> articles;
  private final Path work;
  private final KilledCommand command;

  private KillTest(List<Path> articles, Path work, KilledCommand command) {
    this.articles = articles;
    this.work = work;
    this.command = command;
  }

  /** Program, folder of articles, how many of them, new folder to work in, kills, seed. */
  public static void main(String[] args) throws Exception {
    Path work = Files.createDirectory(Path.of(args[3])).toRealPath();
    int kills = Integer.parseInt(args[4]);
    KilledCommand command =
        new KilledCommand(Path.of(args[0]), work, kills, new Random(Long.parseLong(args[5])));
    try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
      List<Path> articles =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .limit(Integer.parseInt(args[2]))
              .map(Path::toAbsolutePath)
              .toList();
      new KillTest(articles, work, command).run();
    }
    System.out.println(command.failures() == 0 ? "0 failures" : command.failures() + " FAILURES");
    System.exit(command.failures() == 0 ? 0 : 1);
  }

  private void run() throws Exception {
    Path part = newspaper("part", articles.subList(0, articles.size() / 2));
    Path all = newspaper("all", articles);
    Path half = work.resolve("half");
    must("build", part, "--loc", half);
    Path whole = work.resolve("whole");
    must("build", all, "--loc", whole);
    Path old = work.resolve("old");
    KilledCommand.copy(whole, old);
    makeOld(old);
    Path archive = work.resolve("archive.nq.gz");
    must("backup", "--loc", whole, "--out", archive);
    Path more = Files.writeString(work.resolve("more.ttl"), MORE);
    List<Object> removal = new ArrayList<>(List.of("remove"));
    articles.subList(0, articles.size() / 3).forEach(one -> removal.add(key(one)));
    List<Object> decision = new ArrayList<>(List.of("review", "--same"));
    decision.addAll(twoCompanies(whole));

    System.out.println("command   killed  valid  in a commit  as before  as after");
    command.kill(half, "build", all);
    command.kill(whole, removal.toArray());
    command.kill(old, "rebuild");
    command.kill(whole, "load", more);
    command.kill(whole, "compact");
    command.kill(whole, "backup", "--force", "--out", command.beside());
    command.kill(null, "restore", archive);
    command.kill(whole, decision.toArray());
  }

  /** A folder with these files. */
  private Path newspaper(String name, List<Path> files) throws IOException {
    Path folder = Files.createDirectory(work.resolve(name + "-news"));
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    return folder;
  }

  private static String key(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  /** As if an older program had read it, which understood nothing of every second article. */
  private static void makeOld(Path dir) {
    try (KnowledgeStore store = KnowledgeStore.open(dir)) {
      store.write(
          writer -> {
            int number = 0;
            for (Node article : writer.articles()) {
              if (number++ % 2 == 0) {
                writer.replaceClaims(article, Graph.emptyGraph);
              }
            }
            for (InputEntry one : writer.inputs().values()) {
              writer.putInput(InputEntry.read(one.key(), one.sha256(), "old", one.articles()));
            }
          });
      ReviewRun run = new ReviewRun(store);
      run.decide(run.decisions());
    }
  }

  private static List<String> twoCompanies(Path dir) {
    String names =
        Shell.run(
                "query",
                "--query",
                "SELECT DISTINCT ?n { ?c a rp:Company ; skos:prefLabel ?n } ORDER BY ?n",
                "--results",
                "csv",
                "--loc",
                dir.toString())
            .out();
    return names.lines().skip(1).filter(name -> name.matches("\\p{IsHan}{3,}")).limit(2).toList();
  }

  private static void must(Object... arguments) {
    Shell done =
        Shell.run(Stream.of(arguments).map(Object::toString).toList().toArray(new String[0]));
    if (done.code() != 0) {
      throw new IllegalStateException(List.of(arguments) + ": " + done.err());
    }
  }
}
