package io.rongpu.run;

import io.rongpu.pipeline.ArticlePipeline;
import io.rongpu.pipeline.InternalErrors;
import io.rongpu.pipeline.Outcome;
import io.rongpu.rdf.ClaimMapper;
import io.rongpu.rdf.Iris;
import io.rongpu.source.Input;
import io.rongpu.source.ReadResult;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;

/** From the bytes of an input to claims that the shapes allow. Thread-safe. */
public final class ClaimsPipeline {

  private final ArticlePipeline articles;
  private final ClaimMapper mapper;
  private final Function<Graph, List<Violation>> shapes;

  /**
   * A pipeline of these parts, each of them thread-safe.
   *
   * @param iris mints the IRIs of the claims
   * @param shapes tells what is wrong with the claims of one article
   */
  public ClaimsPipeline(
      ArticlePipeline articles, Iris iris, Function<Graph, List<Violation>> shapes) {
    this.articles = articles;
    this.mapper = new ClaimMapper(iris);
    this.shapes = shapes;
  }

  /** The program's own pipeline and shapes; takes a second or two the first time in a process. */
  public static ClaimsPipeline standard(Iris iris) {
    return new ClaimsPipeline(ArticlePipeline.standard(), iris, ShapeChecker.standard()::check);
  }

  /**
   * The claims of every article in an input. A failure or a violated shape is the refusal of one
   * article and no more.
   *
   * @param bytes what {@link Input#bytes()} gave
   */
  public InputClaims run(Input input, byte[] bytes) {
    return run(read(input, bytes));
  }

  /** What is in an input, before any of it is understood; it may be kept and run later. */
  List<ReadResult> read(Input input, byte[] bytes) {
    return articles.read(input, bytes);
  }

  /** The claims of what {@link #read} gave. */
  InputClaims run(List<ReadResult> results) {
    List<ArticleClaims> read = new ArrayList<>();
    List<Outcome.Refused> refused = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Outcome outcome : articles.run(results)) {
      if (outcome instanceof Outcome.Refused no) {
        refused.add(no);
      } else if (!keys.add(outcome.key())) {
        refused.add(new Outcome.Refused(outcome.key(), "the same id stands twice in the input"));
      } else {
        claims((Outcome.Extracted) outcome, read, refused);
      }
    }
    return new InputClaims(read, refused);
  }

  private void claims(
      Outcome.Extracted extracted, List<ArticleClaims> read, List<Outcome.Refused> refused) {
    try {
      Graph claims = mapper.map(extracted.document(), extracted.facts(), extracted.unreadDeals());
      List<Violation> violations = Violations.grave(shapes.apply(claims));
      if (violations.isEmpty()) {
        read.add(new ArticleClaims(extracted, claims));
      } else {
        refused.add(new Outcome.Refused(extracted.key(), Violations.reason(violations)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      refused.add(new Outcome.Refused(extracted.key(), InternalErrors.reason(e)));
    }
  }
}
