package io.rongpu.resolve;

import java.util.List;

/**
 * Everything one article says.
 *
 * @param source the article as a witness
 * @param article the article's own node, without its text
 * @param claims the things it describes, sorted; evidence left out
 */
record ArticleClaims(Source source, Claim article, List<Claim> claims) {}
