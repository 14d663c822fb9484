package io.rongpu.resolve;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A thing that still needs an IRI of its own.
 *
 * @param segment the part of the IRI that tells the kind
 * @param name what its IRI should end in
 * @param label what people call it
 * @param type its class
 * @param claims its claims, sorted
 */
record ThingDraft(String segment, String name, String label, Node type, List<Claim> claims) {}
