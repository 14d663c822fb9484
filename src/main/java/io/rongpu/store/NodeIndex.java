package io.rongpu.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a graph by their subjects. A node has a dozen statements, and to look through
 * them costs less than an iterator of the graph. Properties that {@link Known} has are compared by
 * identity. Not changed once built.
 */
final class NodeIndex {

  /** A node with its statements. */
  static final class Entry {

    private final Node node;
    private Node[] properties = new Node[16];
    private Node[] objects = new Node[16];
    private int size;

    private Entry(Node node) {
      this.node = node;
    }

    private void add(Node property, Node object) {
      if (size == properties.length) {
        properties = Arrays.copyOf(properties, 2 * size);
        objects = Arrays.copyOf(objects, 2 * size);
      }
      properties[size] = property;
      objects[size++] = object;
    }

    Node node() {
      return node;
    }

    int size() {
      return size;
    }

    Node property(int i) {
      return properties[i];
    }

    Node object(int i) {
      return objects[i];
    }

    /** The objects of a known property. */
    List<Node> values(Node known) {
      List<Node> values = List.of();
      for (int i = 0; i < size; i++) {
        if (properties[i] == known) {
          if (values.isEmpty()) {
            values = List.of(objects[i]);
          } else {
            values = new ArrayList<>(values);
            values.add(objects[i]);
          }
        }
      }
      return values;
    }

    boolean has(Node property, Node object) {
      for (int i = 0; i < size; i++) {
        if (properties[i].equals(property) && objects[i].equals(object)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One node for each property that shapes ask for. */
  static final class Known {

    private final Map<Node, Node> properties = new HashMap<>();

    /** The node that stands for {@code property} in every index made from now on. */
    Node add(Node property) {
      return properties.computeIfAbsent(property, p -> p);
    }

    private Node get(Node property) {
      return properties.getOrDefault(property, property);
    }
  }

  private final Map<Node, Entry> entries = new HashMap<>();
  private final Known known;
  private final Graph graph;

  private NodeIndex(Graph graph, Known known) {
    this.graph = graph;
    this.known = known;
  }

  /**
   * The index of some data.
   *
   * @param graph what {@link #graph} gives: the data, maybe with more beside them
   */
  static NodeIndex of(Graph data, Graph graph, Known known) {
    NodeIndex index = new NodeIndex(graph, known);
    ExtendedIterator<Triple> triples = data.find();
    while (triples.hasNext()) {
      Triple triple = triples.next();
      index
          .entries
          .computeIfAbsent(triple.getSubject(), Entry::new)
          .add(known.get(triple.getPredicate()), triple.getObject());
    }
    return index;
  }

  /** The graph for questions that the index doesn't answer. */
  Graph graph() {
    return graph;
  }

  /** Every node that is a subject. */
  Collection<Entry> entries() {
    return entries.values();
  }

  @Nullable Entry entry(Node node) {
    return entries.get(node);
  }

  /** The objects of a known property of {@code node}. */
  List<Node> values(Node node, Node property) {
    Entry entry = entries.get(node);
    return entry == null ? List.of() : entry.values(property);
  }

  /** Whether the graph has this statement. */
  boolean contains(Node subject, Node property, Node object) {
    Entry entry = entries.get(subject);
    return entry != null && entry.has(known.get(property), object);
  }
}
