package io.rongpu.extract;

import io.rongpu.model.Fact;
import java.util.List;

/**
 * Reads one relation. Reading has two steps, because who is who is known only when every extractor
 * has put its names in the document's book. Implementations are stateless and thread-safe.
 */
public interface RelationExtractor {

  /** Reads the document and enters its names in {@link DocumentContext#book()}. */
  Reading read(DocumentContext context);

  /** What was read, waiting for the names to be settled. */
  @FunctionalInterface
  interface Reading {
    /** The facts, in the order of the text. */
    List<Fact> facts();
  }
}
