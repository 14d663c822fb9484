package io.rongpu.resolve;

/**
 * What speaks for or against two being one.
 *
 * @param text in words
 * @param weight how much: positive for, negative against; 100 is as good as certain
 */
record Reason(String text, int weight) {}
