package io.rongpu.store;

/**
 * How much a store holds.
 *
 * @param articles articles with claims
 * @param claims statements in the articles' graphs
 * @param knowledge statements of the knowledge layer
 * @param loadedGraphs graphs of RDF files taken in
 * @param loaded statements in those
 * @param inputs input files in the ledger, read or refused
 */
public record Sizes(
    long articles, long claims, long knowledge, long loadedGraphs, long loaded, long inputs) {}
