package io.rongpu.resolve.who;

/**
 * Another name of an organisation, and of nobody else.
 *
 * @param canonical the name it is known by
 * @param alias the other name
 * @param kind company or investor
 * @param language zh or en, the alias's
 * @param source where the fact is public
 */
public record Alias(String canonical, String alias, String kind, String language, String source) {}
