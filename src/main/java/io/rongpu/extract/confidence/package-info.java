/** How sure to be of what a rule read, from what its like was worth on annotated articles. */
@NullMarked
package io.rongpu.extract.confidence;

import org.jspecify.annotations.NullMarked;
