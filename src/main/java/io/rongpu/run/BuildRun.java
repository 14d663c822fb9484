package io.rongpu.run;

import io.rongpu.pipeline.RunReport;
import io.rongpu.source.Input;
import io.rongpu.source.Inputs;
import io.rongpu.source.ReadResult;
import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import io.rongpu.store.StoreWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a store up to date with inputs: reads what is new or changed since the last time, on
 * several threads, and writes claims, ledger and knowledge in transactions of many articles each.
 * The store then depends on the inputs and the program, not on the number of threads or the cut
 * into transactions or runs.
 *
 * <p>An input that changed replaces the articles it gave before. One that is not among the inputs,
 * or whose bytes can't be had this time, keeps what it gave. Where several inputs, of this run or
 * of earlier ones, have an article of one key, the input whose key is the least gives it; the
 * others wait, and the next one gives it when that one gives it no more. Articles are in memory
 * only until they are written.
 *
 * <pre>{@code
 * BuildReport report =
 *     new BuildRun(store, options, () -> ClaimsPipeline.standard(store.iris())).run(inputs);
 * }</pre>
 */
public final class BuildRun {

  private final KnowledgeStore store;
  private final BuildOptions options;
  private final LazyPipeline pipeline;
  private final ReadAgain again;

  /**
   * A build into an open store.
   *
   * @param pipeline asked for once, and only if there is something to read
   */
  public BuildRun(KnowledgeStore store, BuildOptions options, Supplier<ClaimsPipeline> pipeline) {
    this.store = store;
    this.options = options;
    this.pipeline = new LazyPipeline(pipeline);
    this.again = new ReadAgain(options.fingerprint(), KeptReadings.readers(), this.pipeline);
  }

  /**
   * Takes in these inputs.
   *
   * @throws StoppedException if a stop was asked for; transactions that ended before are kept
   * @throws io.rongpu.store.StoreException if the store fails; as above
   */
  public BuildReport run(Inputs inputs) {
    BuildState state = new BuildState(store.read(reader -> entries(inputs, reader)));
    InputReader reader = new InputReader(state, options.fingerprint(), pipeline);
    Change change = writeRefused(inputs, state);
    options.progress().begin("Reading", inputs.inputs().size());
    try (OrderedWork<Input, InputReading> work =
        new OrderedWork<>(inputs.inputs(), reader, options.jobs())) {
      while (work.hasNext()) {
        change = change.plus(writeNext(work, state));
      }
    }
    change = change.plus(KnowledgeUpdate.follow(store));
    return new BuildReport(new RunReport(state.reports()), change, store.read(KnowledgeCounts::of));
  }

  private static List<InputEntry> entries(Inputs inputs, StoreReader reader) {
    return Stream.concat(
            inputs.inputs().stream().map(Input::key),
            inputs.refused().stream().map(ReadResult.Refused::key))
        .distinct()
        .map(reader::input)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What the walk through the folders had to leave out, unless another file has its key. */
  private Change writeRefused(Inputs inputs, BuildState state) {
    Set<String> read = inputs.inputs().stream().map(Input::key).collect(Collectors.toSet());
    List<InputReading> news = new ArrayList<>();
    for (ReadResult.Refused refused : inputs.refused()) {
      InputReading.Unreadable unreadable =
          new InputReading.Unreadable(refused.key(), "", refused.reason());
      if (read.contains(refused.key()) || !state.isNews(unreadable, options.fingerprint())) {
        state.report(InputReports.of(unreadable));
      } else {
        news.add(unreadable);
      }
    }
    return news.isEmpty()
        ? Change.NONE
        : store.write(writer -> news.forEach(batch(writer, state)::take));
  }

  /** Takes inputs up to the first that is news, and with that as many more as fit in its commit. */
  private Change writeNext(OrderedWork<Input, InputReading> work, BuildState state) {
    InputReading first = next(work);
    if (first instanceof InputReading.Unchanged unchanged) {
      state.report(InputReports.of(state.current(unchanged)));
      return Change.NONE;
    }
    if (first instanceof InputReading.Unreadable unreadable
        && !state.isNews(unreadable, options.fingerprint())) {
      state.report(InputReports.of(unreadable));
      return Change.NONE;
    }
    return store.write(
        writer -> {
          BuildBatch batch = batch(writer, state);
          batch.take(first);
          while (batch.articles() < options.articlesPerCommit() && work.hasNext()) {
            batch.take(next(work));
          }
          options.stop().check();
          batch.finish();
          options.stop().check();
        });
  }

  private BuildBatch batch(StoreWriter writer, BuildState state) {
    return new BuildBatch(writer, state, again);
  }

  private InputReading next(OrderedWork<Input, InputReading> work) {
    options.stop().check();
    InputReading reading = work.next();
    options.progress().step();
    return reading;
  }
}
