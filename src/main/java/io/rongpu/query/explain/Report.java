package io.rongpu.query.explain;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of one article states about a thing.
 *
 * @param article whose sentence it is
 * @param property of the thing
 * @param value as knowledge has it, or as the article has it when knowledge has no such thing
 * @param words the value as people write it, in this article
 * @param bounds what an amount of money is, whatever the words, such as {@code (1…2 CNY)}; or null
 * @param source the sentence
 */
public record Report(
    Node article,
    Node property,
    Node value,
    String words,
    @Nullable String bounds,
    Explanation.Source source) {}
