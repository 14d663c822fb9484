/** What the service says about itself and about the things it knows, as RDF at addresses. */
@NullMarked
package io.rongpu.serve.describe;

import org.jspecify.annotations.NullMarked;
