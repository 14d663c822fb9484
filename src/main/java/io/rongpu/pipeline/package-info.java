/** From the bytes of an input to documents and facts, and what became of every article. */
@NullMarked
package io.rongpu.pipeline;

import org.jspecify.annotations.NullMarked;
