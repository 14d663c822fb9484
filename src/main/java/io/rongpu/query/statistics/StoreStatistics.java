package io.rongpu.query.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much the store holds and how complete it is.
 *
 * @param articles articles that knowledge knows
 * @param articlesWithRounds those among them that report a funding round
 * @param knowledge statements of the default graph
 * @param claimGraphs named graphs of articles
 * @param claims statements in them
 * @param otherGraphs named graphs besides (files that were loaded)
 * @param others statements in those
 * @param unreadDeals sentences of articles that speak of a deal and gave none
 * @param articlesWithUnread articles that have such sentences
 * @param classes local name of each class → things of it in the knowledge layer
 * @param properties local name or IRI of each property → its statements in the knowledge layer
 * @param rounds how complete the funding rounds are
 * @param earliest the first day an article was published, as {@code 2018-12-05}, or null
 * @param latest the last day, or null
 */
public record StoreStatistics(
    long articles,
    long articlesWithRounds,
    long knowledge,
    long claimGraphs,
    long claims,
    long otherGraphs,
    long others,
    long unreadDeals,
    long articlesWithUnread,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    Rounds rounds,
    @Nullable String earliest,
    @Nullable String latest) {

  public StoreStatistics {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /** Funding rounds of the knowledge layer: all of them, and those where something is told. */
  public record Rounds(
      long all,
      long withStage,
      long withAmount,
      long withDate,
      long withInvestors,
      long withLead) {}
}
