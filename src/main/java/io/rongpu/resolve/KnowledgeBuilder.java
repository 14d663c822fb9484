package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Guidance;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;

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
    Graph statements = GraphMemFactory.createDefaultGraphSameTerm();
    Graph index = GraphMemFactory.createDefaultGraphSameTerm();
    build(
        claims,
        part -> {
          GraphUtil.addInto(statements, part.statements());
          GraphUtil.addInto(index, part.index());
        });
    return new Knowledge(statements, index);
  }

  /**
   * As {@link #build}, with the index for later updates, in parts that needn't be in memory
   * together.
   *
   * @param out takes the parts; all statements about a subject are in one of them
   * @return how many articles there are
   */
  public int build(Iterable<ClaimGraph> claims, Consumer<Knowledge> out) {
    ClaimsInMemory memory = new ClaimsInMemory(ClaimsReader.read(claims, iris));
    Stages stages = new Stages(iris, rules, memory, new ThingTable());
    Parts parts = new Parts(stages, out);
    List<Thing> things = new ArrayList<>();
    for (Stage stage : stages.all()) {
      List<Thing> found = resolve(stage, memory, parts);
      found.forEach(thing -> stages.things().add(thing, stage.kind()));
      things.addAll(found);
    }
    things.forEach(parts::write);
    memory.all().forEach(parts::write);
    parts.end();
    return memory.all().size();
  }

  private static List<Thing> resolve(Stage stage, ClaimsInMemory memory, Parts parts) {
    List<Claim> claims =
        memory.all().stream().flatMap(a -> a.claims().stream()).filter(stage::takes).toList();
    Map<Claim, Set<String>> keys = new IdentityHashMap<>();
    claims.forEach(claim -> keys.put(claim, stage.blockKeys(claim)));
    List<Thing> things = new ArrayList<>();
    for (List<Claim> block : Blocks.of(claims, claim -> keysOf(claim, keys))) {
      List<Thing> found = stage.resolve(block);
      block.forEach(claim -> parts.index(claim, keysOf(claim, keys), stage.kind()));
      found.forEach(thing -> parts.index(thing, stage.kind()));
      things.addAll(found);
      parts.cut();
    }
    return things;
  }

  private static Set<String> keysOf(Claim claim, Map<Claim, Set<String>> keys) {
    return Objects.requireNonNull(keys.get(claim));
  }

  /** Cuts what is written into parts. */
  private static final class Parts {

    private static final int STATEMENTS = 20_000;

    private final Stages stages;
    private final Consumer<Knowledge> out;
    private Graph statements = GraphMemFactory.createDefaultGraphSameTerm();
    private Graph index = GraphMemFactory.createDefaultGraphSameTerm();

    Parts(Stages stages, Consumer<Knowledge> out) {
      this.stages = stages;
      this.out = out;
    }

    void index(Claim claim, Set<String> keys, Stage.Kind stage) {
      new IndexWriter(index).write(claim, keys, stage);
    }

    void index(Thing thing, Stage.Kind stage) {
      new IndexWriter(index).write(thing, stage);
    }

    void write(Thing thing) {
      cut();
      new KnowledgeWriter(stages, statements).write(thing);
    }

    void write(ArticleClaims article) {
      cut();
      new KnowledgeWriter(stages, statements).writeArticle(article.article());
      new IndexWriter(index).write(article, stages);
    }

    void cut() {
      if (statements.size() + index.size() > STATEMENTS) {
        end();
      }
    }

    void end() {
      out.accept(new Knowledge(statements, index));
      statements = GraphMemFactory.createDefaultGraphSameTerm();
      index = GraphMemFactory.createDefaultGraphSameTerm();
    }
  }
}
