package io.rongpu.run;

import io.rongpu.resolve.Knowledge;
import io.rongpu.store.StoreWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Puts new knowledge and a new index in the place of what is stored, part by part. In the end,
 * subjects that no part had are reduced to what loaded files say about them. Used once.
 */
final class KnowledgeReplacement {

  private static final int AT_ONCE = 10_000;

  private final StoreWriter writer;
  private final boolean knowsNothing;
  private final Graph loaded = GraphMemFactory.createDefaultGraphSameTerm();
  private final boolean indexIsEmpty;
  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> indexed = new HashSet<>();

  KnowledgeReplacement(StoreWriter writer) {
    this.writer = writer;
    this.knowsNothing = writer.knowledge().isEmpty();
    this.indexIsEmpty = writer.index().isEmpty();
    writer.loaded().forEach(file -> GraphUtil.addInto(loaded, file.graph()));
  }

  /** Writes a part. */
  void write(Knowledge part) {
    Set<Node> about = subjects(part.statements());
    subjects.addAll(about);
    replace(about, part.statements());
    Set<Node> aboutIndex = subjects(part.index());
    indexed.addAll(aboutIndex);
    writer.replaceIndex(aboutIndex, part.index());
  }

  /** Takes away what no part had. */
  void end() {
    if (!indexIsEmpty) {
      inGroups(
          others(writer.index(), indexed), some -> writer.replaceIndex(some, Graph.emptyGraph));
    }
    Set<Node> others = subjects(loaded);
    others.removeAll(subjects);
    if (!knowsNothing) {
      others.addAll(others(writer.knowledge(), subjects));
    }
    inGroups(others, some -> replace(some, GraphMemFactory.createDefaultGraphSameTerm()));
  }

  private void replace(Set<Node> about, Graph statements) {
    if (!loaded.isEmpty()) {
      about.forEach(
          subject -> loaded.find(subject, Node.ANY, Node.ANY).forEachRemaining(statements::add));
    }
    writer.replaceKnowledge(about, statements);
  }

  private static void inGroups(Set<Node> nodes, Consumer<Set<Node>> work) {
    List<Node> all = new ArrayList<>(nodes);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      work.accept(new HashSet<>(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
  }

  private static Set<Node> others(Graph graph, Set<Node> but) {
    Set<Node> others = new HashSet<>();
    Iterator<Node> subjects = graph.find().mapWith(Triple::getSubject);
    subjects.forEachRemaining(
        subject -> {
          if (!but.contains(subject)) {
            others.add(subject);
          }
        });
    return others;
  }

  private static Set<Node> subjects(Graph graph) {
    Set<Node> subjects = new HashSet<>();
    graph.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    return subjects;
  }
}
