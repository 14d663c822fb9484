package io.rongpu.pipeline;

/**
 * A sentence that speaks of a deal, and of which no deal was read.
 *
 * @param sentence its words
 * @param trigger the word that speaks of a deal
 */
public record UnreadSentence(String sentence, String trigger) {}
