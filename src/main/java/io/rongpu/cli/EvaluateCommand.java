package io.rongpu.cli;

import io.rongpu.evaluate.Calibrator;
import io.rongpu.evaluate.Evaluation;
import io.rongpu.evaluate.Evaluator;
import io.rongpu.evaluate.GoldArticle;
import io.rongpu.evaluate.clusters.ClusterEvaluation;
import io.rongpu.evaluate.clusters.ClusterReport;
import io.rongpu.evaluate.clusters.RoundClusterEvaluation;
import io.rongpu.evaluate.report.HtmlReport;
import io.rongpu.evaluate.report.JsonReport;
import io.rongpu.evaluate.report.MarkdownReport;
import io.rongpu.evaluate.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu evaluate}: how well was read, against gold. */
@Command(
    name = "evaluate",
    description = {
      "Holds claims against hand-annotated articles: precision, recall and F1 for every role and"
          + " relation (the referee's figures), how often each rule is right, and what was read"
          + " wrongly or missed, with the sentences. The claims are those of a store, or of a file"
          + " of `rongpu export --layer claims`.",
      "对照人工标注评测抽取质量：按角色、按规则，并列出差错及其原句。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu evaluate --clusters clusters.tsv --split test --loc target/kg",
      "  rongpu evaluate --rounds round-clusters.tsv --split judged --loc target/kg",
      "  rongpu evaluate --gold dev.jsonl --loc target/kg",
      "  rongpu evaluate claims.nq --gold dev.jsonl more.jsonl --errors 30 --out r.md"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** How a report can be written. */
  enum Format {
    TEXT(TextReport::of, "txt"),
    MARKDOWN(MarkdownReport::of, "md"),
    HTML(HtmlReport::of, "html"),
    JSON(JsonReport::of, "json");

    private final BiFunction<Evaluation, Integer, String> report;
    private final String ending;

    Format(BiFunction<Evaluation, Integer, String> report, String ending) {
      this.report = report;
      this.ending = ending;
    }

    static Format byEnding(String file) {
      for (Format format : values()) {
        if (file.endsWith("." + format.ending) || file.endsWith("." + format.ending + ".gz")) {
          return format;
        }
      }
      return TEXT;
    }
  }

  private static final Pattern RDF = Pattern.compile("\\.(nq|trig|jsonld)(\\.gz)?$");

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Option(
      names = "--gold",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Annotated articles: JSON Lines, one article a line; - is standard input.")
  private List<Path> gold = List.of();

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description =
          "Instead of --gold: mentions and whose they are, tab-separated. How well the store tells"
              + " who is who: pairs and B³, and names that must not be one.")
  private @Nullable Path clusters;

  @Option(
      names = "--rounds",
      paramLabel = "FILE",
      description =
          "Instead of --gold: mentions of rounds and which round each is, tab-separated. How well"
              + " the store tells which round is which: pairs.")
  private @Nullable Path rounds;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "With --clusters or --rounds: only mentions of this split, such as test.")
  private @Nullable String split;

  @Option(
      names = "--no-dictionary",
      description =
          "With --clusters or --rounds: what claims give without data/dictionary and decisions.")
  private boolean noDictionary;

  @Option(
      names = "--floor",
      paramLabel = "F1",
      description =
          "With --clusters or --rounds: exit with 1 when an F1 is below this, in per cent, or"
              + " something forbidden is one.")
  private @Nullable Double floor;

  @Option(names = "--loc", paramLabel = "DIR", description = "Folder of the store.")
  private @Nullable Path folder;

  @Parameters(
      arity = "0..1",
      paramLabel = "EXPORT",
      description = "A file of claims (nq, trig, jsonld, each maybe with .gz) instead of a store.")
  private @Nullable Path export;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, markdown, html or json (default: what the ending of --out says, or text).")
  private @Nullable Format format;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Of how many articles the mistakes are listed, most first (default: 10).")
  private int errors = 10;

  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description =
          "Write how sure to be of each rule, estimated on these articles: the file"
              + " confidence.tsv of the program's resources.")
  private @Nullable Path calibration;

  @Mixin private Output output;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    if (clusters != null && rounds != null) {
      throw new UsageException("Give --clusters or --rounds, not both.");
    }
    if (clusters != null) {
      return whoIsWho(clusters);
    }
    if (rounds != null) {
      return whichRound(rounds);
    }
    if (gold.isEmpty()) {
      throw new UsageException(
          "Give --gold FILE with annotated articles, or --clusters FILE with whose each name is.");
    }
    List<Path> files = new ArrayList<>(gold);
    Path claims = claims(files);
    output.requireFolder();
    Output.requireFolder(calibration);
    List<GoldArticle> articles = GoldFiles.read(files, root.console());
    Evaluator evaluator = new Evaluator();
    if (folder != null) {
      EvaluatedClaims.ofStore(folder, articles, evaluator::add);
    } else if (claims != null) {
      EvaluatedClaims.ofFile(claims, articles, evaluator::add);
    }
    Evaluation evaluation = evaluator.evaluation();
    if (calibration != null) {
      String table = Calibrator.of(evaluation.readings()).text(origin(files, articles.size()));
      Output.write(
          calibration, root.console(), out -> out.write(table.getBytes(StandardCharsets.UTF_8)));
    }
    Format chosen = format == null ? Format.byEnding(output.fileName()) : format;
    String report = chosen.report.apply(evaluation, Math.max(0, errors));
    output.write(root.console(), out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.DONE;
  }

  private int whoIsWho(Path file) throws IOException {
    ClusterEvaluation evaluation =
        ClusterCheck.of(file, split, !noDictionary, storeOf("--clusters"), root.console());
    report(
        isJson()
            ? ClusterReport.json(evaluation)
            : ClusterReport.text(evaluation, Math.max(0, errors)));
    return floor == null || evaluation.reaches(floor) ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private int whichRound(Path file) throws IOException {
    RoundClusterEvaluation evaluation =
        ClusterCheck.ofRounds(file, split, !noDictionary, storeOf("--rounds"), root.console());
    report(
        isJson()
            ? ClusterReport.json(evaluation)
            : ClusterReport.text(evaluation, Math.max(0, errors)));
    return floor == null || evaluation.reaches(floor) ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private Path storeOf(String option) {
    if (folder == null || export != null || !gold.isEmpty()) {
      throw new UsageException(option + " takes a store: give --loc DIR, no --gold and no file.");
    }
    output.requireFolder();
    return folder;
  }

  private boolean isJson() {
    return format == Format.JSON
        || format == null && Format.byEnding(output.fileName()) == Format.JSON;
  }

  private void report(String report) throws IOException {
    output.write(root.console(), out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
  }

  private static String origin(List<Path> files, int articles) {
    String names =
        files.stream()
            .map(file -> "" + file.getFileName())
            .sorted()
            .collect(Collectors.joining(", "));
    return names + ", " + articles + " articles";
  }

  /**
   * The file of claims. As {@code --gold} takes several files, one behind them may be meant: its
   * ending tells.
   */
  private @Nullable Path claims(List<Path> files) {
    List<Path> exports =
        new ArrayList<>(files.stream().filter(f -> RDF.matcher("" + f).find()).toList());
    files.removeAll(exports);
    if (export != null) {
      exports.add(export);
    }
    if (exports.size() + (folder == null ? 0 : 1) != 1) {
      throw new UsageException(
          "Give the claims to evaluate: either --loc DIR or one file of `rongpu export --layer"
              + " claims --format nq`.");
    }
    if (files.isEmpty()) {
      throw new UsageException("--gold takes annotated articles (JSON Lines), not only claims.");
    }
    return exports.isEmpty() ? null : exports.get(0);
  }
}
