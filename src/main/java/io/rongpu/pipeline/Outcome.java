package io.rongpu.pipeline;

import io.rongpu.model.Document;
import io.rongpu.model.Fact;
import io.rongpu.model.UnreadDeal;
import java.util.List;

/** What became of one article. Immutable. */
public sealed interface Outcome {

  /** The article's key, or that of the input when the item has none. */
  String key();

  /**
   * An article that was read.
   *
   * @param facts what it states, in the order of the text; maybe nothing
   * @param unreadDeals its sentences that speak of a deal but gave none ({@link DealSentences})
   */
  record Extracted(Document document, List<Fact> facts, List<UnreadDeal> unreadDeals)
      implements Outcome {

    public Extracted {
      facts = List.copyOf(facts);
      unreadDeals = List.copyOf(unreadDeals);
    }

    @Override
    public String key() {
      return document.article().key();
    }
  }

  /**
   * Something that is no article, or one that could not be read.
   *
   * @param reason why, on one line
   */
  record Refused(String key, String reason) implements Outcome {}
}
