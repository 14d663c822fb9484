package io.rongpu.query;

import io.rongpu.model.RongpuException;
import io.rongpu.query.results.Answer;
import io.rongpu.query.results.AnswerWriter;
import io.rongpu.query.results.ResultsFormat;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
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

  /**
   * What became of an answer.
   *
   * @param isSomething whether there are rows, statements or a truth
   * @param limit if the parameter {@code limit} cut rows off; known in the text format only
   */
  public record Written(boolean isSomething, OptionalLong limit) {}

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
    return run(QueryBinder.bind(query, arguments), query.name(), Answer::of);
  }

  /**
   * Writes the answer as UTF-8. Rows are written as they are found, except in the text format,
   * whose columns need all of them. The stream is flushed, not closed.
   *
   * @return whether there was an answer, and whether all of it was written
   * @throws RongpuException as {@link #answer}, also if the format can't hold the answer; when the
   *     time is up, some rows may be written already
   */
  public Written write(
      NamedQuery query, Map<String, String> arguments, ResultsFormat format, OutputStream out) {
    Query asked = QueryBinder.bind(query, arguments);
    // One row more than asked for tells whether there are more.
    Query wider =
        format == ResultsFormat.TEXT && asked.isSelectType()
            ? QueryBinder.bind(query, arguments, 1)
            : asked;
    long limit = asked.getLimit();
    return run(
        wider,
        query.name(),
        execution -> {
          AnswerWriter writer = AnswerWriter.of(format, wider.getPrefixMapping());
          if (wider.getLimit() == limit) {
            return new Written(writer.write(execution, out), OptionalLong.empty());
          }
          Answer.Rows all = (Answer.Rows) Answer.of(execution);
          boolean cut = all.rows().size() > limit;
          writer.write(cut ? all.first((int) limit) : all, out);
          return new Written(
              !all.rows().isEmpty(), cut ? OptionalLong.of(limit) : OptionalLong.empty());
        });
  }

  /**
   * The question as SPARQL with its values in place, to be asked elsewhere.
   *
   * @throws RongpuException as {@link #answer}
   */
  public static String text(NamedQuery query, Map<String, String> arguments) {
    return QueryBinder.bind(query, arguments).serialize();
  }

  private <T> T run(Query query, String name, Function<QueryExec, T> consumer) {
    StoreOnly.check(query);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = execution(query)) {
            return StoreOnly.finish(execution, () -> consumer.apply(execution));
          } catch (QueryCancelledException e) {
            throw new RongpuException(
                "Query "
                    + name
                    + " took longer than "
                    + timeout.toMillis() / 1000.0
                    + " s and was stopped; ask for less or allow more time.",
                e);
          } catch (QueryException e) {
            throw new RongpuException(
                "Query " + name + " failed: " + OneLine.of(e.getMessage()), e);
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
