package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Guidance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A store in memory whose knowledge is kept up to date by updates alone. */
final class KeptKnowledge {

  private final Map<Node, Graph> claims = new HashMap<>();
  private final Graph loaded = GraphMemFactory.createDefaultGraphSameTerm();
  private final Graph knowledge = GraphMemFactory.createDefaultGraphSameTerm();
  private final Graph index = GraphMemFactory.createDefaultGraphSameTerm();

  /** Making one normalises all names of the dictionary. */
  private static final KnowledgeUpdater UPDATER = new KnowledgeUpdater(Iris.standard());

  private static final KnowledgeBuilder BUILDER = new KnowledgeBuilder(Iris.standard());

  private final KnowledgeUpdater updater;
  private final KnowledgeBuilder builder;
  private final Set<Node> subjectsRead = new LinkedHashSet<>();
  private int articles;

  KeptKnowledge() {
    this(UPDATER, BUILDER);
  }

  /** With what people tell of names. */
  static KeptKnowledge with(Guidance guidance) {
    return new KeptKnowledge(
        new KnowledgeUpdater(Iris.standard(), guidance),
        new KnowledgeBuilder(Iris.standard(), guidance));
  }

  private KeptKnowledge(KnowledgeUpdater updater, KnowledgeBuilder builder) {
    this.updater = updater;
    this.builder = builder;
  }

  /** Takes in, replaces (by another of the same key) and removes (null) articles in one go. */
  KnowledgeChange change(Map<Node, News> news, Set<Node> changedSubjects) {
    news.forEach(
        (article, told) -> {
          if (told == null) {
            claims.remove(article);
          } else {
            claims.put(article, told.claims().graph());
          }
        });
    KnowledgeChange change = updater.update(stored(), news.keySet(), changedSubjects);
    change
        .subjects()
        .forEach(
            subject ->
                loaded
                    .find(subject, Node.ANY, Node.ANY)
                    .forEachRemaining(change.statements()::add));
    replace(knowledge, change.subjects(), change.statements());
    replace(index, change.indexed(), change.index());
    articles += change.articles();
    return change;
  }

  /** As if a file with these statements were taken in, and one with those taken back. */
  void load(List<Triple> come, List<Triple> gone) {
    Set<Node> subjects = new LinkedHashSet<>();
    gone.forEach(loaded::delete);
    come.forEach(loaded::add);
    come.forEach(triple -> subjects.add(triple.getSubject()));
    gone.forEach(triple -> subjects.add(triple.getSubject()));
    change(new TreeMap<>(Nodes.BY_SPELLING), subjects);
  }

  Graph knowledge() {
    return knowledge;
  }

  Graph loaded() {
    return loaded;
  }

  int articles() {
    return articles;
  }

  /** Everything as a text: knowledge and index. */
  String bytes() {
    return Believed.bytes(knowledge) + "\n\n" + Believed.bytes(index);
  }

  /** The same, computed from the claims. */
  String rebuilt() {
    List<ClaimGraph> all = new ArrayList<>();
    claims.forEach((article, graph) -> all.add(new ClaimGraph(article, graph)));
    Knowledge built = builder.buildWithIndex(all);
    loaded.find().forEachRemaining(built.statements()::add);
    return Believed.bytes(built.statements()) + "\n\n" + Believed.bytes(built.index());
  }

  private KnowledgeUpdater.Stored stored() {
    return new KnowledgeUpdater.Stored() {
      @Override
      public Graph claims(Node article) {
        subjectsRead.add(article);
        return claims.getOrDefault(article, Graph.emptyGraph);
      }

      @Override
      public Graph index() {
        return index;
      }

      @Override
      public Graph knowledge() {
        return knowledge;
      }
    };
  }

  /** The articles that were looked at since the last time this was asked. */
  Set<Node> articlesRead() {
    Set<Node> read = new LinkedHashSet<>(subjectsRead);
    subjectsRead.clear();
    return read;
  }

  private static void replace(Graph graph, Set<Node> subjects, Graph statements) {
    List<Triple> old = new ArrayList<>();
    subjects.forEach(subject -> graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(old::add));
    old.forEach(graph::delete);
    statements.find().forEachRemaining(graph::add);
  }
}
