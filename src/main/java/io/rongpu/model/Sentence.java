package io.rongpu.model;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence of a document.
 *
 * @param span its place in the document's text, end mark included
 * @param block index of its block in {@link Document#blocks()}
 * @param tokens its words in order, covering the span save for white space; maybe a {@link
 *     LazyList}: few sentences are ever asked
 */
public record Sentence(Span span, int block, List<Token> tokens) implements Serializable {

  public Sentence {
    tokens = tokens instanceof LazyList ? tokens : List.copyOf(tokens);
  }
}
