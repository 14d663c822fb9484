/** Facts as quads: the vocabulary's constants, the minting of IRIs, evidence nodes. */
@NullMarked
package io.rongpu.rdf;

import org.jspecify.annotations.NullMarked;
