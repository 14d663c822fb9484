package io.rongpu.store;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Tells of most graphs in a fraction of the validator's time that nothing is wrong with them. What
 * it lets pass, the validator has nothing to say of; what it doesn't is for the validator to judge.
 * Immutable and thread-safe.
 */
final class ShapeScreen {

  private static final Node SUB_CLASS_OF = RDFS.subClassOf.asNode();

  private record Targeted(Target target, NodeTest test) {}

  private final NodeIndex.Known known = new NodeIndex.Known();
  private final Node type = known.add(Vocabulary.TYPE);
  private final Map<Node, List<NodeTest>> ofClass = new HashMap<>();
  private final Map<Node, List<NodeTest>> ofSubject = new HashMap<>();
  private final Map<Node, List<NodeTest>> ofObject = new HashMap<>();
  private final Graph classes;
  private final List<Targeted> others = new ArrayList<>();

  /**
   * A screen for some shapes.
   *
   * @param classes statements with {@code rdfs:subClassOf}
   */
  ShapeScreen(Shapes shapes, Graph classes) {
    this.classes = classes;
    Map<Node, Set<Node>> below = below(classes);
    ShapeTests tests = new ShapeTests(shapes, known, below);
    for (Shape shape : shapes.getTargetShapes()) {
      NodeTest test = tests.of(shape);
      for (Target target : shape.getTargets()) {
        Node object = target.getObject();
        if (target.getTargetType() == TargetType.targetClass) {
          below
              .getOrDefault(object, Set.of(object))
              .forEach(c -> ofClass.computeIfAbsent(c, k -> new ArrayList<>()).add(test));
        } else if (target.getTargetType() == TargetType.targetSubjectsOf) {
          ofSubject.computeIfAbsent(known.add(object), k -> new ArrayList<>()).add(test);
        } else if (target.getTargetType() == TargetType.targetObjectsOf) {
          ofObject.computeIfAbsent(known.add(object), k -> new ArrayList<>()).add(test);
        } else {
          others.add(new Targeted(target, test));
        }
      }
    }
  }

  /** Every class with itself and the classes below it. */
  private static Map<Node, Set<Node>> below(Graph classes) {
    Map<Node, Set<Node>> below = new HashMap<>();
    classes
        .find(Node.ANY, SUB_CLASS_OF, Node.ANY)
        .forEachRemaining(
            triple -> {
              below.computeIfAbsent(triple.getSubject(), ShapeScreen::alone);
              below.computeIfAbsent(triple.getObject(), ShapeScreen::alone);
            });
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Triple triple : classes.find(Node.ANY, SUB_CLASS_OF, Node.ANY).toList()) {
        Set<Node> more = below.getOrDefault(triple.getSubject(), Set.of());
        grown |= below.getOrDefault(triple.getObject(), new HashSet<>()).addAll(more);
      }
    }
    return below;
  }

  private static Set<Node> alone(Node node) {
    return new HashSet<>(Set.of(node));
  }

  /** Whether there is surely nothing wrong with a graph. */
  boolean passes(Graph data) {
    if (data.contains(Node.ANY, SUB_CLASS_OF, Node.ANY)) {
      return false; // it has classes of its own
    }
    NodeIndex index = NodeIndex.of(data, new WithClasses(data, classes), known);
    for (NodeIndex.Entry entry : index.entries()) {
      for (int i = 0; i < entry.size(); i++) {
        Node property = entry.property(i);
        Node object = entry.object(i);
        if (property == type && !allPass(ofClass.get(object), entry.node(), index)
            || !allPass(ofSubject.get(property), entry.node(), index)
            || !allPass(ofObject.get(property), object, index)) {
          return false;
        }
      }
    }
    for (Targeted other : others) {
      for (Node focus : other.target().getFocusNodes(data)) {
        if (!other.test().passes(focus, index)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean allPass(@Nullable List<NodeTest> tests, Node focus, NodeIndex index) {
    if (tests != null) {
      for (NodeTest test : tests) {
        if (!test.passes(focus, index)) {
          return false;
        }
      }
    }
    return true;
  }
}
