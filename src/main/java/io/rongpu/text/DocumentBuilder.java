package io.rongpu.text;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.LazyList;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes documents of articles. Thread-safe when its segmenter is. */
public final class DocumentBuilder {

  private final Segmenter segmenter;

  public DocumentBuilder(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * The article as one text: the title, then every block, each on its own line. A sentence is cut
   * into words when it is first asked for them.
   */
  public Document build(Article article) {
    List<Block> blocks = new ArrayList<>(article.blocks().size() + 1);
    blocks.add(Block.of(Block.Kind.TITLE, article.title()));
    blocks.addAll(BrokenParagraphs.join(article.blocks()));

    StringBuilder text = new StringBuilder();
    List<Span> blockSpans = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (text.length() > 0) {
        text.append('\n');
      }
      blockSpans.add(new Span(text.length(), text.length() + block.text().length()));
      text.append(block.text());
    }
    String whole = text.toString();
    return new Document(article, whole, blocks, blockSpans, sentences(whole, blockSpans));
  }

  private List<Sentence> sentences(String text, List<Span> blockSpans) {
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < blockSpans.size(); block++) {
      for (Span span : SentenceSplitter.split(text, blockSpans.get(block))) {
        sentences.add(
            new Sentence(
                span, block, LazyList.of(() -> segmenter.segment(span.of(text), span.start()))));
      }
    }
    return sentences;
  }
}
