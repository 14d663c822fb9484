package io.rongpu.run;

import io.rongpu.pipeline.RunReport;
import io.rongpu.store.Change;

/**
 * What a build did.
 *
 * @param inputs what became of every input
 * @param change what was written to the store; none when all was as before
 * @param known what the store knows now
 */
public record BuildReport(RunReport inputs, Change change, KnowledgeCounts known) {}
