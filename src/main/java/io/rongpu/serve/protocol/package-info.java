/** How requests are asked and answered: formats, limits, entity tags, status codes. */
@NullMarked
package io.rongpu.serve.protocol;

import org.jspecify.annotations.NullMarked;
