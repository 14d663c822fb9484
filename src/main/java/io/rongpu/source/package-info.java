/** Files as articles: finds inputs, decodes them, and reads each format into the model. */
@NullMarked
package io.rongpu.source;

import org.jspecify.annotations.NullMarked;
