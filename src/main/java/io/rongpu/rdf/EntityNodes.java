package io.rongpu.rdf;

import io.rongpu.model.Entity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The entities of one article: one node for each kind and preferred name. Entities that share a
 * node though they are not equal pool their names, in an order of their own content.
 */
final class EntityNodes {

  private static final Comparator<Entity> BY_CONTENT =
      Comparator.<Entity, String>comparing(entity -> String.join("\n", entity.names()))
          .thenComparing(entity -> String.join("\n", entity.identifiers()))
          .thenComparing(Entity::kind);

  private final Iris iris;
  private final Node article;
  private final Map<Node, Set<Entity>> entities = new HashMap<>();

  EntityNodes(Iris iris, Node article) {
    this.iris = iris;
    this.article = article;
  }

  Node node(Entity entity) {
    Node node = iris.local(article, Iris.kind(entity.kind()), entity.name());
    entities.computeIfAbsent(node, unused -> new TreeSet<>(BY_CONTENT)).add(entity);
    return node;
  }

  /** Writes class, labels and identifiers of every entity that was asked for. */
  void writeTo(Graph graph) {
    entities.forEach(
        (node, same) -> {
          Set<Node> names = new LinkedHashSet<>();
          for (Entity entity : same) {
            graph.add(node, Vocabulary.TYPE, Vocabulary.term(entity.kind().term()));
            entity.names().forEach(name -> names.add(Literals.name(name)));
            for (String identifier : entity.identifiers()) {
              Node address = Nodes.webAddress(identifier);
              if (address != null) {
                graph.add(node, Vocabulary.EXACT_MATCH, address);
              }
            }
          }
          writeNames(node, names, graph);
        });
  }

  private static void writeNames(Node node, Set<Node> names, Graph graph) {
    Set<String> languages = new TreeSet<>();
    for (Node name : names) {
      boolean isFirst = languages.add(name.getLiteralLanguage());
      graph.add(node, isFirst ? Vocabulary.PREF_LABEL : Vocabulary.ALT_LABEL, name);
    }
  }
}
