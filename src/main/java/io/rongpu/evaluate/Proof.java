package io.rongpu.evaluate;

/**
 * Where and by what a statement was read.
 *
 * @param rule id of the rule
 * @param confidence how sure the rule said it was
 * @param quote the sentence
 */
record Proof(String rule, double confidence, Quote quote) {}
