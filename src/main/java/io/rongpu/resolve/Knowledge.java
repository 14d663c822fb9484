package io.rongpu.resolve;

import org.apache.jena.graph.Graph;

/**
 * What claims give.
 *
 * @param statements what is believed
 * @param index what an update needs to find, see {@link KnowledgeUpdater}; no part of knowledge
 */
public record Knowledge(Graph statements, Graph index) {}
