/** People: the posts they hold or held, and the companies they founded. */
@NullMarked
package io.rongpu.extract.people;

import org.jspecify.annotations.NullMarked;
