package io.rongpu.serve.pages;

import io.rongpu.rdf.Iris;
import io.rongpu.serve.protocol.Version;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What all pages are made from.
 *
 * @param iris how the store names its things
 * @param version which state the store is in
 * @param memory of what was counted in that state
 * @param pages made in that state, as they were sent
 */
record Site(DatasetGraph dataset, Iris iris, Version version, Memory memory, Memory pages) {}
