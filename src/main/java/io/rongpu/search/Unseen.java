package io.rongpu.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.FixedBitSet;

/** Lets every document through once, whatever query finds it. */
final class Unseen {

  private final FixedBitSet seen;

  Unseen(int documents) {
    seen = new FixedBitSet(Math.max(1, documents));
  }

  /** Collects those that no collector got so far. */
  Collector of(Collector collector) {
    return new FilterCollector(collector) {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new FilterLeafCollector(super.getLeafCollector(context)) {
          @Override
          public void collect(int document) throws IOException {
            if (!seen.getAndSet(context.docBase + document)) {
              super.collect(document);
            }
          }
        };
      }
    };
  }
}
