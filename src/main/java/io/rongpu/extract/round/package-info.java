/**
 * Funding rounds: anchors in a sentence, what stands around them, and which drafts are one round.
 */
@NullMarked
package io.rongpu.extract.round;

import org.jspecify.annotations.NullMarked;
