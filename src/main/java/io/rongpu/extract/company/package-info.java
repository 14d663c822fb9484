/** Companies: when they were founded, where they sit, who bought them and who holds a share. */
@NullMarked
package io.rongpu.extract.company;

import org.jspecify.annotations.NullMarked;
