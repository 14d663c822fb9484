package io.rongpu.extract;

import io.rongpu.model.Document;
import io.rongpu.model.Fact;
import java.util.List;

/** Reads the facts that a document states. Implementations are thread-safe and deterministic. */
@FunctionalInterface
public interface FactExtractor {

  /** The facts, in the order of the text; empty when it states none. */
  List<Fact> extract(Document document);
}
