/**
 * Regular expressions as in {@code java.util.regex}, made for long alternatives of Chinese words:
 * before an alternative is tried, one look at the next character tells whether it can match. {@link
 * io.rongpu.text.regex.Pattern} and {@link io.rongpu.text.regex.Matcher} stand in for the JDK's
 * classes of these names; what the package doesn't know of the syntax it leaves to them.
 */
@NullMarked
package io.rongpu.text.regex;

import org.jspecify.annotations.NullMarked;
