package io.rongpu.search;

/**
 * A word of a text as it is indexed or asked for.
 *
 * @param place counts characters; words at one place are ways to write one thing
 * @param start where it begins in the text (UTF-16)
 */
record Word(String text, int place, int start, int end) {}
