package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Guidance;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Brings knowledge up to date after some articles came, changed or went, so that it is what {@link
 * KnowledgeBuilder} would make of all claims. Only the blocks that these articles touch are
 * resolved again, stage after stage: where an organisation got another IRI, the people and events
 * of its articles follow. Immutable and thread-safe.
 */
public final class KnowledgeUpdater {

  /** What is stored. Graphs are asked for single subjects or objects, so they may be views. */
  public interface Stored {

    /** The claims of an article as they are now; empty when it has none. */
    Graph claims(Node article);

    /** The index as it was before the articles changed. */
    Graph index();

    /** Knowledge as it was before the articles changed. */
    Graph knowledge();
  }

  private final Iris iris;
  private final NameRules rules;

  /** Of knowledge with IRIs below this base. */
  public KnowledgeUpdater(Iris iris) {
    this(iris, Guidance.standard());
  }

  /** The same, with what people tell of names besides. */
  public KnowledgeUpdater(Iris iris, Guidance guidance) {
    this.iris = iris;
    this.rules = new NameRules(guidance);
  }

  /**
   * What has to be written.
   *
   * @param articles whose claims are not what the index knows; more do no harm
   * @param subjects whose statements in loaded files changed
   */
  public KnowledgeChange update(Stored stored, Set<Node> articles, Set<Node> subjects) {
    return new Update(stored, iris, rules, articles).run(subjects);
  }
}
