/** The one place that sees HanLP: its analyser behind our own {@code Segmenter}. */
@NullMarked
package io.rongpu.text.hanlp;

import org.jspecify.annotations.NullMarked;
