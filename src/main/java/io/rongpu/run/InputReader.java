package io.rongpu.run;

import io.rongpu.model.UnreadableArticleException;
import io.rongpu.source.Input;
import io.rongpu.source.ReadResult;
import io.rongpu.store.InputEntry;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads inputs, save those that are as the ledger says. Thread-safe. */
final class InputReader implements Function<Input, InputReading> {

  private final BuildState state;
  private final String fingerprint;
  private final Supplier<ClaimsPipeline> pipeline;

  InputReader(BuildState state, String fingerprint, Supplier<ClaimsPipeline> pipeline) {
    this.state = state;
    this.fingerprint = fingerprint;
    this.pipeline = pipeline;
  }

  @Override
  public InputReading apply(Input input) {
    byte[] bytes;
    try {
      bytes = input.bytes();
    } catch (UnreadableArticleException e) {
      return new InputReading.Unreadable(input.key(), input.name(), String.valueOf(e.getMessage()));
    }
    String sha256 = Content.digest(bytes);
    InputEntry entry = state.entry(input.key());
    if (entry != null && entry.isCurrent(sha256, fingerprint)) {
      return new InputReading.Unchanged(input, entry);
    }
    ClaimsPipeline works = pipeline.get();
    List<ReadResult> results = works.read(input, bytes);
    return new InputReading.Fresh(
        input, sha256, fingerprint, KeptReadings.of(results), works.run(results));
  }
}
