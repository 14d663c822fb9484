package io.rongpu.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article gave.
 *
 * @param key the article's key
 * @param facts how many facts were read from it
 * @param rounds how many of them are funding rounds
 * @param unread its sentences that speak of a deal but gave none
 * @param sameTextAs the key of another article with the very same text, or null; both are kept as
 *     sources, and what they say is counted once
 */
public record ArticleReport(
    String key, int facts, int rounds, List<UnreadSentence> unread, @Nullable String sameTextAs) {

  public ArticleReport {
    unread = List.copyOf(unread);
  }
}
