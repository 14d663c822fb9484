package io.rongpu.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * An article as one text with its blocks, sentences and words marked. The text is the one that is
 * stored and that all evidence points into.
 *
 * @param article what was read
 * @param text the title and then every block, each on a line of its own ({@code \n} between)
 * @param blocks the blocks in the order of the text; the first is the title
 * @param blockSpans where each block stands in the text, as many as {@code blocks}
 * @param sentences the sentences in the order of the text
 */
public record Document(
    Article article,
    String text,
    List<Block> blocks,
    List<Span> blockSpans,
    List<Sentence> sentences)
    implements Serializable {

  public Document {
    blocks = List.copyOf(blocks);
    blockSpans = List.copyOf(blockSpans);
    sentences = List.copyOf(sentences);
    if (blocks.size() != blockSpans.size()) {
      throw new IllegalArgumentException("Every block has one span");
    }
  }

  /** Index of the sentence that holds {@code span}; -1 when none does. */
  public int sentenceIndex(Span span) {
    return InOrder.containing(sentences, Sentence::span, span);
  }

  /** Index of the block that holds {@code span}; -1 when none does. */
  public int blockIndex(Span span) {
    return InOrder.containing(blockSpans, Function.identity(), span);
  }

  /** The block a sentence belongs to. */
  public Block blockOf(Sentence sentence) {
    return blocks.get(sentence.block());
  }
}
