/**
 * The pages: what the store holds, as HTML that reads without JavaScript, in Chinese and English.
 */
@NullMarked
package io.rongpu.serve.pages;

import org.jspecify.annotations.NullMarked;
