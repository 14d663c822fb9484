package io.rongpu.store;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.DisjointConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanOrEqualsConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Makes tests of shapes. The constraints that ours have a lot of are tested on the index; the rest
 * are put to Jena's own validator, one by one.
 */
final class ShapeTests {

  /** Whether the values of a node surely are as a constraint wants them. */
  private interface ValuesTest {
    boolean passes(Node focus, List<Node> values, NodeIndex index);
  }

  private final Shapes shapes;
  private final NodeIndex.Known known;
  private final Node type;
  private final Map<Node, Set<Node>> below;
  private final QueryTests queries;
  private final ValidationContext termContext;

  /**
   * A maker of tests.
   *
   * @param below every class with itself and the classes below it
   */
  ShapeTests(Shapes shapes, NodeIndex.Known known, Map<Node, Set<Node>> below) {
    this.shapes = shapes;
    this.known = known;
    this.type = known.add(Vocabulary.TYPE);
    this.below = below;
    this.queries = new QueryTests(known);
    this.termContext = ValidationContext.create(shapes, Graph.emptyGraph);
  }

  NodeTest of(Shape shape) {
    if (shape.deactivated()) {
      return (focus, index) -> true;
    }
    return shape instanceof PropertyShape property ? ofProperty(property) : ofNode(shape);
  }

  private NodeTest ofNode(Shape shape) {
    List<NodeTest> tests = new ArrayList<>();
    for (Constraint constraint : shape.getConstraints()) {
      tests.add(
          constraint instanceof SparqlConstraint sparql
              ? queries.of(sparql)
              : onFocus(ofConstraint(constraint, shape, null)));
    }
    shape.getPropertyShapes().forEach(property -> tests.add(of(property)));
    return all(tests);
  }

  private static NodeTest onFocus(ValuesTest test) {
    return (focus, index) -> test.passes(focus, List.of(focus), index);
  }

  private static NodeTest all(List<NodeTest> tests) {
    NodeTest[] each = tests.toArray(NodeTest[]::new);
    return (focus, index) -> {
      for (NodeTest test : each) {
        if (!test.passes(focus, index)) {
          return false;
        }
      }
      return true;
    };
  }

  private NodeTest ofProperty(PropertyShape shape) {
    Path path = shape.getPath();
    ValuesTest[] tests =
        shape.getConstraints().stream()
            .map(constraint -> ofConstraint(constraint, shape, path))
            .toArray(ValuesTest[]::new);
    NodeTest inner = all(shape.getPropertyShapes().stream().map(this::of).toList());
    boolean hasInner = !shape.getPropertyShapes().isEmpty();
    Node link = path instanceof P_Link step ? known.add(step.getNode()) : null;
    return (focus, index) -> {
      List<Node> values =
          link == null
              ? List.copyOf(ShaclPaths.valueNodes(index.graph(), focus, path))
              : index.values(focus, link);
      for (ValuesTest test : tests) {
        if (!test.passes(focus, values, index)) {
          return false;
        }
      }
      return !hasInner || values.stream().allMatch(value -> inner.passes(value, index));
    };
  }

  private ValuesTest ofConstraint(Constraint constraint, Shape shape, @Nullable Path path) {
    if (constraint instanceof ConstraintTerm term) {
      return (focus, values, index) -> {
        for (Node value : values) {
          if (term.validate(termContext, value) != null) {
            return false;
          }
        }
        return true;
      };
    }
    if (constraint instanceof ClassConstraint wanted) {
      Set<Node> allowed =
          below.getOrDefault(wanted.getExpectedClass(), Set.of(wanted.getExpectedClass()));
      return (focus, values, index) -> {
        for (Node value : values) {
          if (index.values(value, type).stream().noneMatch(allowed::contains)) {
            return false;
          }
        }
        return true;
      };
    }
    if (constraint instanceof ShOr or) {
      List<NodeTest> others = or.getOthers().stream().map(this::of).toList();
      return (focus, values, index) -> {
        for (Node value : values) {
          if (others.stream().noneMatch(other -> other.passes(value, index))) {
            return false;
          }
        }
        return true;
      };
    }
    if (path == null) {
      return byValidator(constraint, shape, null);
    }
    if (constraint instanceof MinCount least) {
      return (focus, values, index) -> values.size() >= least.getMinCount();
    }
    if (constraint instanceof MaxCount most) {
      return (focus, values, index) -> values.size() <= most.getMaxCount();
    }
    ValuesTest validator = byValidator(constraint, shape, path);
    if (constraint instanceof UniqueLangConstraint) {
      return (focus, values, index) -> values.size() <= 1 || validator.passes(focus, values, index);
    }
    if (constraint instanceof DisjointConstraint other) {
      Node property = known.add(other.getValue());
      return (focus, values, index) -> {
        if (values.isEmpty()) {
          return true;
        }
        List<Node> excluded = index.values(focus, property);
        return values.stream().noneMatch(excluded::contains);
      };
    }
    if (constraint instanceof LessThanConstraint other) {
      return ordered(known.add(other.getValue()), -1, validator);
    }
    if (constraint instanceof LessThanOrEqualsConstraint other) {
      return ordered(known.add(other.getValue()), 0, validator);
    }
    return validator;
  }

  /** Whether all values are below those of another property, or at most {@code most} above. */
  private static ValuesTest ordered(Node property, int most, ValuesTest validator) {
    return (focus, values, index) -> {
      List<Node> others = index.values(focus, property);
      for (Node value : values) {
        for (Node other : others) {
          if (!Whole.is(value) || !Whole.is(other)) {
            return validator.passes(focus, values, index);
          }
          if (Integer.compare(Whole.of(value), Whole.of(other)) > most) {
            return false;
          }
        }
      }
      return true;
    };
  }

  private ValuesTest byValidator(Constraint constraint, Shape shape, @Nullable Path path) {
    return (focus, values, index) -> {
      ValidationContext context = ValidationContext.create(shapes, index.graph());
      if (path == null) {
        constraint.validateNodeShape(context, index.graph(), shape, focus);
      } else {
        constraint.validatePropertyShape(
            context, index.graph(), shape, focus, path, new HashSet<>(values));
      }
      return !context.hasViolation();
    };
  }
}
