/**
 * Facts as RDF: the ontology and its constants, the minting of IRIs, claims with their evidence.
 */
@NullMarked
package io.rongpu.rdf;

import org.jspecify.annotations.NullMarked;
