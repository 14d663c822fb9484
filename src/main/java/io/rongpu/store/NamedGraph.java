package io.rongpu.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A named graph of the store, copied into memory: it stays readable after the transaction.
 *
 * @param name the graph's IRI; for claims it is the article's
 */
public record NamedGraph(Node name, Graph graph) {}
