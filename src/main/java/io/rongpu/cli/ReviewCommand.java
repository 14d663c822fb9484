package io.rongpu.cli;

import io.rongpu.resolve.Doubt;
import io.rongpu.resolve.Reviewer;
import io.rongpu.resolve.who.Decision;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.run.DecisionsFile;
import io.rongpu.run.ReviewRun;
import io.rongpu.store.Change;
import io.rongpu.store.KnowledgeStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu review}: who may be who, and what a person says to it. */
@Command(
    name = "review",
    description = {
      "Lists things that may be one, most consequential first, with the reasons both ways. With two"
          + " names, what speaks for and against their being one. --same and --different decide:"
          + " the store keeps decisions in its file decisions.tsv, and knowledge follows from"
          + " claims and decisions, now and at every later build. A new decision takes the place of"
          + " what was decided of the same two.",
      "列出可能是同一对象、尚难断定的名称及正反理由；--same、--different 记录人工判断，此后每次构建都会照此执行。",
      "Exit status: 2 if a name names nothing, or several where one is needed."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu review --loc target/kg --most 20",
      "  rongpu review 山岚 山岚资本 --loc target/kg",
      "  rongpu review --same 山岚 山岚科技 --because 官网 --loc target/kg",
      "  rongpu review --decisions ours.tsv --loc target/kg"
    })
final class ReviewCommand implements Callable<Integer> {

  /** How doubts are written. */
  enum Format {
    TEXT,
    TSV,
    JSONL
  }

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..2",
      paramLabel = "NAME-OR-IRI",
      description = "Two names or IRIs: the reasons for and against their being one.")
  private List<String> pair = List.of();

  @Mixin private StoreOption store;

  @Option(names = "--same", arity = "2", paramLabel = "A B", description = "The two are one.")
  private List<String> same = List.of();

  @Option(
      names = "--different",
      arity = "2",
      paramLabel = "A B",
      description = "The two are two, whatever articles say.")
  private List<String> different = List.of();

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      description = "Why, for those who read the decisions later (default: reviewed).")
  private String because = "reviewed";

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "A file of decisions kept elsewhere, such as under version control: it takes the place"
              + " of the store's; a new decision is written to both.")
  private @Nullable Path decisions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, tsv or jsonl (default: text).")
  private Format format = Format.TEXT;

  @Option(names = "--most", paramLabel = "N", description = "List at most so many (default: all).")
  private int most = Integer.MAX_VALUE;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  ReviewCommand() {}

  @Override
  public Integer call() {
    boolean decides = !same.isEmpty() || !different.isEmpty();
    if (pair.size() == 1 || decides && !pair.isEmpty()) {
      throw new UsageException("Give two names, or none to list all doubts.");
    }
    if (same.size() > 2 || different.size() > 2 || !same.isEmpty() && !different.isEmpty()) {
      throw new UsageException("Decide one pair at a time: --same A B or --different A B.");
    }
    if (because.isBlank() || because.matches("(?s).*[\\t\\r\\n].*")) {
      throw new UsageException("--because takes one line without tabs.");
    }
    if (decisions != null && !decides && !Files.isRegularFile(decisions)) {
      throw new UsageException("No such file: " + decisions + " (check the path)");
    }
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      ReviewRun run = new ReviewRun(open);
      if (decides) {
        decide(run);
      } else if (decisions != null) {
        report(run.decide(DecisionsFile.read(decisions)), run);
      } else {
        show(run.reviewer());
      }
    }
    return ExitCode.DONE;
  }

  private void decide(ReviewRun run) {
    Reviewer reviewer = run.reviewer();
    boolean areOne = different.isEmpty();
    List<String> asked = areOne ? same : different;
    Doubt.Side one = side(asked.get(0), reviewer);
    Doubt.Side other = side(asked.get(1), reviewer);
    boolean isOneThing = one.iri().equals(other.iri());
    Decisions known = decisions == null ? run.decisions() : DecisionsFile.read(decisions);
    boolean isAsDecided = known.equals(run.decisions());
    if (areOne && isOneThing && isAsDecided) {
      tell(asked.get(0) + " and " + asked.get(1) + " are one: " + one.iri());
      report(run.decide(known), run);
      return;
    }
    Decision decision =
        isOneThing
            ? ofNames(asked, areOne, one, reviewer)
            : new Decision(
                areOne,
                one.reference(),
                one.kind(),
                other.reference(),
                other.kind(),
                because.strip());
    List<Decision> earlier =
        known.all().stream().filter(d -> reviewer.isAbout(d, decision, one, other)).toList();
    if (!areOne && isAsDecided && earlier.stream().anyMatch(d -> !d.areOne())) {
      tell(asked.get(0) + " and " + asked.get(1) + " are two, as was decided before");
      report(run.decide(known), run);
      return;
    }
    earlier.stream()
        .filter(d -> d.areOne() != areOne)
        .forEach(
            d ->
                tell(
                    "no longer decided: "
                        + d.one()
                        + " and "
                        + d.other()
                        + " are "
                        + (d.areOne() ? "one" : "two")));
    Decisions all = checked(known.without(earlier).with(decision));
    if (decisions != null) {
      DecisionsFile.write(decisions, all);
    }
    report(run.decide(all), run);
  }

  /** A decision about two names of one thing: by the names, for there is nothing else. */
  private Decision ofNames(
      List<String> asked, boolean areOne, Doubt.Side thing, Reviewer reviewer) {
    if (!reviewer.areTwoNames(asked.get(0), asked.get(1), thing)) {
      throw new UsageException(
          asked.get(0)
              + " and "
              + asked.get(1)
              + " are one, and its names don't tell them apart: give two of "
              + String.join(", ", thing.names())
              + ".");
    }
    return new Decision(
        areOne, asked.get(0), thing.kind(), asked.get(1), thing.kind(), because.strip());
  }

  private void tell(String line) {
    root.console().err().println(line);
  }

  /** A contradiction is told before anything is written. */
  private static Decisions checked(Decisions decisions) {
    try {
      return Decisions.read("decisions", new StringReader(decisions.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Change change, ReviewRun run) {
    int all = run.decisions().all().size();
    root.console()
        .err()
        .println(
            all
                + (all == 1 ? " decision: " : " decisions: ")
                + "knowledge has "
                + change.removed()
                + " statements fewer, "
                + change.added()
                + " more");
  }

  private Doubt.Side side(String asked, Reviewer reviewer) {
    List<Doubt.Side> found = reviewer.find(asked);
    if (found.isEmpty()) {
      throw new UsageException(
          "Nothing is called " + asked + ": give a name as articles write it, or an IRI.");
    }
    if (found.size() > 1) {
      throw new UsageException(
          asked
              + " names "
              + found.size()
              + " things; give the IRI of one: "
              + found.stream().limit(3).map(Doubt.Side::iri).collect(Collectors.joining(" ")));
    }
    return found.get(0);
  }

  private void show(Reviewer reviewer) {
    PrintWriter out = root.console().text();
    List<Doubt> doubts;
    if (pair.isEmpty()) {
      doubts = reviewer.doubts().stream().limit(most).toList();
      if (doubts.isEmpty() && most > 0) {
        tell(
            "nothing to decide: no two names in doubt; two names as arguments tell how they are judged");
      }
    } else {
      Doubt.Side one = side(pair.get(0), reviewer);
      Doubt.Side other = side(pair.get(1), reviewer);
      Doubt doubt = reviewer.between(one.iri(), other.iri());
      if (one.iri().equals(other.iri())) {
        out.println(pair.get(0) + " and " + pair.get(1) + " are one: " + one.iri());
      } else if (doubt == null) {
        out.println("Nothing speaks for " + one.iri() + " and " + other.iri() + " being one.");
      }
      doubts = doubt == null ? List.of() : List.of(doubt);
    }
    out.print(DoubtText.of(doubts, format));
    out.flush();
  }
}
