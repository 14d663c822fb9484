/** The SPARQL endpoint and its pages over HTTP, read-only. */
@NullMarked
package io.rongpu.serve;

import org.jspecify.annotations.NullMarked;
