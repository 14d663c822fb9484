package io.rongpu.evaluate;

/**
 * What a careful reader finds in one article.
 *
 * @param id the article's key
 */
public record GoldArticle(String id, Facts facts) {}
