package io.rongpu.samples;

import io.rongpu.model.Document;
import io.rongpu.pipeline.ArticlePipeline;
import io.rongpu.pipeline.Outcome;
import io.rongpu.rdf.ClaimMapper;
import io.rongpu.rdf.Iris;
import io.rongpu.resolve.ClaimGraph;
import io.rongpu.resolve.KnowledgeBuilder;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.InputWalker;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What the program itself reads in one sample: its readers, HanLP, its rules and its mapper.
 *
 * @param claims not to be changed
 */
record SampleClaims(String key, Document document, Graph claims) {

  static final Iris IRIS = Iris.standard();

  /** Every sample that is read, sorted by key; read once in a process. */
  static List<SampleClaims> all() {
    return Read.ALL;
  }

  static SampleClaims of(String key) {
    return all().stream()
        .filter(sample -> sample.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No sample was read as " + key));
  }

  /** What is believed after all samples. */
  static Graph knowledge() {
    return new KnowledgeBuilder(IRIS)
        .build(
            all().stream()
                .map(sample -> new ClaimGraph(sample.article(), sample.claims()))
                .toList());
  }

  Node article() {
    return IRIS.article(key);
  }

  @Override
  public String toString() {
    return key;
  }

  /** Loaded when it is first asked for: HanLP takes a second or two. */
  private static final class Read {

    private static final List<SampleClaims> ALL = read();

    private static List<SampleClaims> read() {
      ArticlePipeline pipeline = ArticlePipeline.standard();
      ClaimMapper mapper = new ClaimMapper(IRIS);
      List<SampleClaims> samples = new ArrayList<>();
      InputWalker walker = InputWalker.of(ArticleReaders.standard().endings());
      for (Input input : walker.walk(List.of(SampleFiles.ARTICLES.toString())).inputs()) {
        for (Outcome outcome : pipeline.run(input, input.bytes())) {
          if (outcome instanceof Outcome.Extracted read) {
            Graph claims = mapper.map(read.document(), read.facts(), read.unreadDeals());
            samples.add(new SampleClaims(read.key(), read.document(), claims));
          } else if (!outcome.key().equals(SampleFiles.REFUSED_KEY)) {
            throw new AssertionError("A sample was refused: " + outcome);
          }
        }
      }
      samples.sort((one, other) -> one.key().compareTo(other.key()));
      return List.copyOf(samples);
    }
  }
}
