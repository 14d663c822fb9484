package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import java.util.List;

/**
 * Reads the companies in the words of a purchase: each side by itself. Two names of which none is
 * certain make no deal. One per document; not thread-safe.
 */
final class PurchaseParties {

  private final PurchaseNames names;
  private final Buyers buyers;
  private final Targets targets;

  PurchaseParties(DocumentContext context) {
    PurchaseScene scene = PurchaseScene.of(context);
    this.names = scene.names();
    this.buyers = new Buyers(scene);
    this.targets = new Targets(scene);
  }

  /** Begins a sentence. */
  void begin() {
    buyers.begin();
  }

  boolean isCertain(Name name) {
    return names.isCertain(name);
  }

  /** Who buys. */
  List<Name> acquirers(Sentence sentence, PurchaseFrame frame) {
    return buyers.of(sentence, frame);
  }

  /** What {@code acquirers} buy; they are who buys when the rest of the sentence doesn't tell. */
  List<Name> targets(Sentence sentence, PurchaseFrame frame, List<Name> acquirers) {
    List<Name> bought = targets.of(sentence, frame);
    if (!bought.isEmpty()) {
      buyers.bought(acquirers);
    }
    return bought;
  }
}
