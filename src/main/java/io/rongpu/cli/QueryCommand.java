package io.rongpu.cli;

import io.rongpu.model.RongpuException;
import io.rongpu.query.NamedQueries;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.QueryRunner;
import io.rongpu.query.results.ResultsFormat;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu query}: a question to a store. */
@Command(
    name = "query",
    description = {
      "Answers a question: a named one (see `rongpu queries`), one in a file, or one given as text.",
      "Values of parameters are bound, never pasted into the query."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  rongpu query portfolio --param investor=松岩资本 --loc target/kg",
      "  rongpu query --query 'SELECT * { ?round a rp:FundingRound } LIMIT 5' \\",
      "    --loc target/kg --results csv"
    })
final class QueryCommand implements Callable<Integer> {

  /** Which question. */
  static final class Question {
    @Parameters(
        index = "0",
        paramLabel = "NAME|FILE.rq",
        description = "Name of a question, or a file with one.")
    private @Nullable String nameOrFile;

    @Option(names = "--query", paramLabel = "TEXT", description = "The question in SPARQL.")
    private @Nullable String text;
  }

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Question question;

  @Mixin private StoreOption store;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter of the question; may be repeated.")
  private List<String> parameters = List.of();

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "text, csv, tsv, json or xml (default: text).")
  private ResultsFormat results = ResultsFormat.TEXT;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  QueryCommand() {}

  @Override
  public Integer call() throws IOException {
    NamedQuery query = asked();
    Map<String, String> values = values();
    try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
      answer(query, values, open);
    }
    root.console().out().flush();
    return ExitCode.DONE;
  }

  private NamedQuery asked() {
    try {
      String name = question.nameOrFile;
      return name != null
          ? NamedQueries.bundled().find(name)
          : NamedQuery.of("--query", String.valueOf(question.text));
    } catch (RongpuException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The values by name. Not picocli's map type: that looks for quotes inside values and warns about
   * single ones.
   */
  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--param takes NAME=VALUE, not " + parameter + ": see `rongpu queries`.");
      }
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return values;
  }

  private void sayThatThereIsMore(long limit) {
    root.console().err().println("… more rows: --param limit=" + moreThan(limit) + " shows more");
  }

  private static long moreThan(long limit) {
    return limit == 0 ? 20 : limit * 2;
  }

  /** A question that makes no sense is the asker's, one that breaks down is ours. */
  private void answer(NamedQuery query, Map<String, String> values, KnowledgeStore open)
      throws IOException {
    try {
      QueryRunner.Written written =
          new QueryRunner(open.dataset()).write(query, values, results, root.console().out());
      written.limit().ifPresent(this::sayThatThereIsMore);
      if (!written.isSomething()) {
        root.console().out().flush();
        NamesAsked.unknown(query, values, open).forEach(root.console().err()::println);
      }
    } catch (StoreException e) {
      throw e;
    } catch (RongpuException e) {
      if (e.getCause() instanceof QueryException cause && !(cause instanceof QueryParseException)) {
        throw e;
      }
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
