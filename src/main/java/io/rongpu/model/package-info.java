/** What Rongpu knows, as immutable values: articles, documents, mentions and facts. */
@NullMarked
package io.rongpu.model;

import org.jspecify.annotations.NullMarked;
