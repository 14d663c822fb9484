package io.rongpu.store;

import java.time.Instant;

/**
 * A write that changed what a store says.
 *
 * @param number 1 for the first, and so on
 * @param time when it was written, in whole seconds; never before that of the moment before
 * @param articlesNew articles that were not there before
 * @param articlesChanged articles whose claims are others than before
 * @param articlesGone articles that are no longer there
 * @param knowledgeAdded statements of knowledge that were not there before
 * @param knowledgeRemoved statements of knowledge that are no longer there
 */
public record Moment(
    long number,
    Instant time,
    long articlesNew,
    long articlesChanged,
    long articlesGone,
    long knowledgeAdded,
    long knowledgeRemoved) {

  /** Before anything was recorded. */
  static final Moment NONE = new Moment(0, Instant.EPOCH, 0, 0, 0, 0, 0);
}
