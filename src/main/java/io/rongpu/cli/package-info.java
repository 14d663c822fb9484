/** The command line: the only code that prints and the only code that ends the program. */
@NullMarked
package io.rongpu.cli;

import org.jspecify.annotations.NullMarked;
