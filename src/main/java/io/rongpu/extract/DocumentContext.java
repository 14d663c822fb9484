package io.rongpu.extract;

import io.rongpu.extract.mention.InvestorListReader;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameBook;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.Romanizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the extractors of one document share: its marked text, its readers of names and the book of
 * who is who in it. Made anew for each document; not thread-safe.
 */
public final class DocumentContext {

  private final MarkedText marked;
  private final NameReader names;
  private final InvestorListReader lists;
  private final NameBook book;
  private final List<Sentence> sentences;
  private @Nullable Name focus;

  public DocumentContext(Document document, Romanizer romanizer) {
    this.marked = MarkedText.of(document);
    this.names = NameReader.of(document);
    this.lists = new InvestorListReader(document.text(), names);
    this.book = NameBook.of(names, document, romanizer);
    this.sentences =
        document.sentences().stream()
            .filter(sentence -> document.blockOf(sentence).kind() != Block.Kind.CAPTION)
            .toList();
  }

  public Document document() {
    return marked.document();
  }

  public MarkedText marked() {
    return marked;
  }

  public NameReader names() {
    return names;
  }

  public InvestorListReader lists() {
    return lists;
  }

  public NameBook book() {
    return book;
  }

  /** Sets the company that the article is about. */
  public void focusOn(@Nullable Name company) {
    focus = company;
  }

  /** The company that the article is about, or null when that is not clear. */
  public @Nullable Name focus() {
    return focus;
  }

  /** The sentences of the document, captions left out: pictures' credits tell no deals. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * Where the block before that of {@code sentence} begins; its own block's start for the first.
   */
  public int previousBlockStart(Span sentence) {
    int block = document().blockIndex(sentence);
    return block < 0
        ? sentence.start()
        : document().blockSpans().get(Math.max(0, block - 1)).start();
  }

  /** The sentence that holds {@code span}; the span itself when none does. */
  public Span sentenceOf(Span span) {
    int sentence = document().sentenceIndex(span);
    return sentence < 0 ? span : document().sentences().get(sentence).span();
  }

  /** The sentence before {@code sentence} in its block; itself when it is the first. */
  public Sentence before(Sentence sentence) {
    int index = document().sentenceIndex(sentence.span());
    Sentence before = document().sentences().get(Math.max(0, index - 1));
    return before.block() == sentence.block() ? before : sentence;
  }
}
