/** Mentions in a document's text: money, stages, dates, names and what surrounds them. */
@NullMarked
package io.rongpu.extract.mention;

import org.jspecify.annotations.NullMarked;
