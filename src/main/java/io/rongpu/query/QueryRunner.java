package io.rongpu.query;

import io.rongpu.model.RongpuException;
import io.rongpu.query.results.Answer;
import io.rongpu.query.results.AnswerWriter;
import io.rongpu.query.results.ResultsFormat;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/**
 * Answers questions from a dataset, each in a read transaction of its own (or in the caller's, if
 * one is open). Nothing is ever written to the dataset. Safe for use by several threads when the
 * dataset is.
 *
 * <pre>
 * NamedQuery question = NamedQueries.bundled().find("rounds-of-company");
 * new QueryRunner(dataset).write(question, Map.of("company", "隐泉机器人"), ResultsFormat.TEXT, out);
 * </pre>
 */
public final class QueryRunner {

  private final DatasetGraph dataset;
  private final Duration timeout;

  /** Answers without a time limit. */
  public QueryRunner(DatasetGraph dataset) {
    this(dataset, Duration.ZERO);
  }

  /**
   * @param timeout how long one question may take, writing included; zero is no limit
   */
  public QueryRunner(DatasetGraph dataset, Duration timeout) {
    this.dataset = dataset;
    this.timeout = timeout;
  }

  /**
   * The whole answer, in memory.
   *
   * @param arguments parameter names and their values as a user writes them
   * @throws RongpuException if a parameter is unknown, missing or ill-typed, the text is no query
   *     we answer, or the time is up
   */
  public Answer answer(NamedQuery query, Map<String, String> arguments) {
    return run(query, arguments, Answer::of);
  }

  /**
   * Writes the answer as UTF-8. Rows are written as they are found, except in the text format,
   * whose columns need all of them. The stream is flushed, not closed.
   *
   * @throws RongpuException as {@link #answer}, also if the format can't hold the answer; when the
   *     time is up, some rows may be written already
   */
  public void write(
      NamedQuery query, Map<String, String> arguments, ResultsFormat format, OutputStream out) {
    run(
        query,
        arguments,
        execution -> {
          AnswerWriter.of(format, execution.getQuery().getPrefixMapping()).write(execution, out);
          return true;
        });
  }

  private <T> T run(
      NamedQuery named, Map<String, String> arguments, Function<QueryExec, T> consumer) {
    Query query = QueryBinder.bind(named, arguments);
    StoreOnly.check(query);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = execution(query)) {
            return consumer.apply(execution);
          } catch (QueryCancelledException e) {
            throw new RongpuException(
                "Query "
                    + named.name()
                    + " took longer than "
                    + timeout.toMillis() / 1000.0
                    + " s and was stopped; ask for less or allow more time.",
                e);
          } catch (QueryException e) {
            throw new RongpuException(
                "Query " + named.name() + " failed: " + OneLine.of(e.getMessage()), e);
          }
        });
  }

  private QueryExec execution(Query query) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset).copy();
    StoreOnly.restrict(context);
    var builder = QueryExec.newBuilder().dataset(dataset).query(query).context(context);
    if (!timeout.isZero()) {
      builder.overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    return builder.build();
  }
}
