/** The TDB2 store: all-or-nothing transactions, the ledger of inputs, the shape check. */
@NullMarked
package io.rongpu.store;

import org.jspecify.annotations.NullMarked;
