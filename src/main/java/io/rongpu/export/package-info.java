/** A store's graphs as files: RDF formats, a table of deals, a network for Gephi. */
@NullMarked
package io.rongpu.export;

import org.jspecify.annotations.NullMarked;
