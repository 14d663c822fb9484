/**
 * What people know of names and no article tells: the dictionary, and what a store's user decided.
 */
@NullMarked
package io.rongpu.resolve.who;

import org.jspecify.annotations.NullMarked;
