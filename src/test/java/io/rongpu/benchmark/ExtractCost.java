package io.rongpu.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.rongpu.export.Exporters;
import io.rongpu.export.Layer;
import io.rongpu.extract.RuleExtractor;
import io.rongpu.model.Article;
import io.rongpu.model.Document;
import io.rongpu.model.Sentence;
import io.rongpu.pipeline.ArticlePipeline;
import io.rongpu.rdf.Iris;
import io.rongpu.run.ArticleClaims;
import io.rongpu.run.ClaimsPipeline;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.InputWalker;
import io.rongpu.source.ReadResult;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import io.rongpu.text.DocumentBuilder;
import io.rongpu.text.hanlp.HanlpRomanizer;
import io.rongpu.text.hanlp.HanlpSegmenter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.jsoup.Jsoup;

/**
 * Measures the processor time of {@code rongpu extract} against that of the two libraries it cannot
 * do without: jsoup parsing every article, and HanLP cutting the same sentences into words and
 * recognising names. Both run by turns in one thread of one process. The command and what it gave:
 * {@code docs/performance.md}.
 */
public final class ExtractCost {

  /** An article as bytes, and as the text and sentences that both sides work on. */
  private record Sample(Input input, byte[] bytes, String source, List<String> sentences) {}

  private final Stopwatch libraries = new Stopwatch();
  private final Stopwatch whole = new Stopwatch();
  private final Stopwatch documents = new Stopwatch();
  private final Stopwatch rules = new Stopwatch();
  private final Stopwatch shapes = new Stopwatch();
  private final Stopwatch writing = new Stopwatch();
  private final Iris iris = Iris.standard();
  private final DocumentBuilder builder = new DocumentBuilder(HanlpSegmenter.load());
  private final ClaimsPipeline pipeline = pipeline();
  private final Segment segment =
      HanLP.newSegment()
          .enableOffset(true)
          .enableNameRecognize(true)
          .enableTranslatedNameRecognize(true)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false);

  private ExtractCost() {}

  /** Arguments: a folder of articles, and how many rounds; the first warms up. */
  public static void main(String[] arguments) {
    new ExtractCost().run(arguments[0], Integer.parseInt(arguments[1]));
  }

  private void run(String folder, int rounds) {
    List<Sample> samples = samples(folder);
    System.out.printf("%d articles, processor seconds of one thread%n", samples.size());
    System.out.println(
        "round  libraries  extract  ratio  | of extract: words  rules  shapes  writing  rest");
    for (int round = 1; round <= rounds; round++) {
      long found = 0;
      for (Sample sample : samples) {
        boolean librariesFirst = round % 2 == 1; // who comes second finds the text in the cache
        found += librariesFirst ? libraries.time(() -> parseAndSegment(sample)) : 0;
        found += whole.time(() -> extract(sample));
        found += librariesFirst ? 0 : libraries.time(() -> parseAndSegment(sample));
      }
      if (found == 0) {
        throw new IllegalStateException("No words in " + folder);
      }
      print(round);
    }
  }

  private void print(int round) {
    double base = libraries.take();
    double all = whole.take();
    double words = documents.take();
    double read = rules.take();
    double checked = shapes.take();
    double written = writing.take();
    System.out.printf(
        "%5d %10.2f %8.2f %6.2f  | %17.2f %6.2f %7.2f %8.2f %5.2f%n",
        round,
        base,
        all,
        all / base,
        words,
        read,
        checked,
        written,
        all - words - read - checked - written);
  }

  private int parseAndSegment(Sample sample) {
    int found = Jsoup.parse(sample.source()).childNodeSize();
    for (String sentence : sample.sentences()) {
      found += segment.seg(sentence).size();
    }
    return found;
  }

  private int extract(Sample sample) {
    List<ArticleClaims> articles = pipeline.run(sample.input(), sample.bytes()).articles();
    return writing.time(() -> write(articles));
  }

  private int write(List<ArticleClaims> articles) {
    for (ArticleClaims article : articles) {
      try {
        Exporters.named("nq")
            .write(Layer.CLAIMS.of(article.dataset(iris), iris), OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return articles.size();
  }

  /** The program's own pipeline, each stage of it timed. */
  private ClaimsPipeline pipeline() {
    Function<Article, Document> words = documents.timed(builder::build);
    RuleExtractor extractor = new RuleExtractor(HanlpRomanizer.load());
    Function<Graph, List<Violation>> checker = shapes.timed(ShapeChecker.standard()::check);
    return new ClaimsPipeline(
        new ArticlePipeline(
            ArticleReaders.standard(), words, rules.timed(extractor::extract)::apply),
        iris,
        checker);
  }

  private List<Sample> samples(String folder) {
    ArticleReaders readers = ArticleReaders.standard();
    List<Sample> samples = new ArrayList<>();
    for (Input input : InputWalker.of(readers.endings()).walk(List.of(folder)).inputs()) {
      byte[] bytes = input.bytes();
      List<String> sentences = new ArrayList<>();
      for (ReadResult result : readers.read(input, bytes)) {
        if (result instanceof ReadResult.Read read) {
          Document document = builder.build(read.article());
          for (Sentence sentence : document.sentences()) {
            sentences.add(sentence.span().of(document.text()));
          }
        }
      }
      samples.add(new Sample(input, bytes, new String(bytes, StandardCharsets.UTF_8), sentences));
    }
    return samples;
  }
}
