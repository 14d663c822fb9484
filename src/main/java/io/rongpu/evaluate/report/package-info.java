/** An evaluation as text, Markdown, HTML and JSON. */
@NullMarked
package io.rongpu.evaluate.report;

import org.jspecify.annotations.NullMarked;
