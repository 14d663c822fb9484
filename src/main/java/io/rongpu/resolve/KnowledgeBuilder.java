package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Guidance;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/**
 * Knowledge as a function of claims: one IRI for each real company, investor, person, place, round,
 * post and acquisition, one best value for each single-valued property, disagreement marked, every
 * thing linked to the claims and articles it rests on.
 *
 * <pre>{@code
 * Graph knowledge = new KnowledgeBuilder(Iris.standard()).build(claimGraphs);
 * }</pre>
 *
 * A pure function: the order of articles and of triples, and giving an article twice, change
 * nothing, and nothing is kept between two calls. It is computed block by block ({@link Stage});
 * {@link KnowledgeUpdater} computes the blocks that some articles touch and no others. No blank
 * nodes. Immutable and thread-safe.
 */
public final class KnowledgeBuilder {

  private final Iris iris;
  private final NameRules rules;

  /** Knowledge with IRIs below this base; the claims' articles must have IRIs of it too. */
  public KnowledgeBuilder(Iris iris) {
    this(iris, Guidance.standard());
  }

  /** The same, with what people tell of names besides. */
  public KnowledgeBuilder(Iris iris, Guidance guidance) {
    this.iris = iris;
    this.rules = new NameRules(guidance);
  }

  /**
   * All that can be believed.
   *
   * @param claims of every article; walked once, each graph read before the next is asked for, so
   *     they may be opened one by one. Empty gives an empty graph.
   * @return a new graph in memory that compares terms, not values
   */
  public Graph build(Iterable<ClaimGraph> claims) {
    return buildWithIndex(claims).statements();
  }

  /** As {@link #build}, with the index for later updates. */
  public Knowledge buildWithIndex(Iterable<ClaimGraph> claims) {
    ClaimsInMemory memory = new ClaimsInMemory(ClaimsReader.read(claims, iris));
    Stages stages = new Stages(iris, rules, memory, new ThingTable());
    Knowledge out =
        new Knowledge(
            GraphMemFactory.createDefaultGraphSameTerm(),
            GraphMemFactory.createDefaultGraphSameTerm());
    IndexWriter index = new IndexWriter(out.index());
    Map<Stage, List<Thing>> found = new IdentityHashMap<>();
    for (Stage stage : stages.all()) {
      found.put(stage, resolve(stage, memory, stages.things(), index));
    }
    KnowledgeWriter writer = new KnowledgeWriter(stages, out.statements());
    found.values().forEach(things -> things.forEach(writer::write));
    for (ArticleClaims article : memory.all()) {
      writer.writeArticle(article.article());
      index.write(article, stages);
    }
    return out;
  }

  private static List<Thing> resolve(
      Stage stage, ClaimsInMemory memory, ThingTable table, IndexWriter index) {
    List<Claim> claims =
        memory.all().stream().flatMap(a -> a.claims().stream()).filter(stage::takes).toList();
    Map<Claim, Set<String>> keys = new IdentityHashMap<>();
    for (Claim claim : claims) {
      Set<String> own = stage.blockKeys(claim);
      keys.put(claim, own);
      index.write(claim, own, stage.kind());
    }
    List<Thing> things =
        Blocks.of(claims, claim -> Objects.requireNonNull(keys.get(claim))).stream()
            .flatMap(block -> stage.resolve(block).stream())
            .toList();
    for (Thing thing : things) {
      table.add(thing, stage.kind());
      index.write(thing, stage.kind());
    }
    return things;
  }
}
