package io.rongpu.evaluate;

/**
 * Where and by what a statement was read.
 *
 * @param rule id of the rule
 * @param confidence how sure the rule said it was
 * @param start where the sentence begins in the text, in code points
 * @param quote the sentence
 */
record Proof(String rule, double confidence, int start, Quote quote) {}
