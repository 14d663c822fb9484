/** Names over HTTP: suggestions, the search box of browsers, reconciliation for OpenRefine. */
@NullMarked
package io.rongpu.serve.search;

import org.jspecify.annotations.NullMarked;
