package io.rongpu.pipeline;

import io.rongpu.extract.FactExtractor;
import io.rongpu.extract.RuleExtractor;
import io.rongpu.model.Article;
import io.rongpu.model.Document;
import io.rongpu.model.Fact;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.ReadResult;
import io.rongpu.text.DocumentBuilder;
import io.rongpu.text.hanlp.HanlpRomanizer;
import io.rongpu.text.hanlp.HanlpSegmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * From the bytes of an input to what its articles state. The result depends on the input and the
 * program alone. Thread-safe.
 *
 * <pre>{@code
 * for (Outcome outcome : ArticlePipeline.standard().run(input, input.bytes())) { … }
 * }</pre>
 */
public final class ArticlePipeline {

  private final ArticleReaders readers;
  private final Function<Article, Document> documents;
  private final FactExtractor extractor;

  /**
   * A pipeline of these stages, each of them thread-safe.
   *
   * @param documents makes an article one text with sentences and words
   */
  public ArticlePipeline(
      ArticleReaders readers, Function<Article, Document> documents, FactExtractor extractor) {
    this.readers = readers;
    this.documents = documents;
    this.extractor = extractor;
  }

  /** All formats, HanLP and all rules; takes a second or two the first time in a process. */
  public static ArticlePipeline standard() {
    DocumentBuilder builder = new DocumentBuilder(HanlpSegmenter.load());
    return new ArticlePipeline(
        ArticleReaders.standard(), builder::build, new RuleExtractor(HanlpRomanizer.load()));
  }

  /**
   * What became of every article in an input, in the order of the input; at least one. A failure in
   * one article is a refusal of that article and no more.
   *
   * @param bytes what {@link Input#bytes()} gave
   */
  public List<Outcome> run(Input input, byte[] bytes) {
    return run(read(input, bytes));
  }

  /** The first stage alone: what is in an input; at least one result. */
  public List<ReadResult> read(Input input, byte[] bytes) {
    return readers.read(input, bytes);
  }

  /** The stages after {@link #read}: what became of each result, in their order. */
  public List<Outcome> run(List<ReadResult> results) {
    List<Outcome> outcomes = new ArrayList<>();
    for (ReadResult result : results) {
      outcomes.add(outcome(result));
    }
    return outcomes;
  }

  private Outcome outcome(ReadResult result) {
    if (result instanceof ReadResult.Refused refused) {
      return new Outcome.Refused(refused.key(), refused.reason());
    }
    return extract(((ReadResult.Read) result).article());
  }

  private Outcome extract(Article article) {
    try {
      Document document = documents.apply(article);
      List<Fact> facts = extractor.extract(document);
      return new Outcome.Extracted(document, facts, DealSentences.unread(document, facts));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Refused(article.key(), InternalErrors.reason(e));
    }
  }
}
