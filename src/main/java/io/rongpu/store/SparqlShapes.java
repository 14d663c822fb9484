package io.rongpu.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The shapes that are nothing but SPARQL queries, with the queries planned once. Jena's validator
 * plans each query anew for each focus node, which costs more than running it. This one only tells
 * whether a query finds anything; what it finds is for the validator to report. Immutable and
 * thread-safe.
 */
final class SparqlShapes {

  private static final Var THIS = Var.alloc("this");

  private record Check(List<Target> targets, Op query) {}

  private final List<Check> checks = new ArrayList<>();
  private final Set<Node> shapes = new HashSet<>();

  private SparqlShapes() {}

  /** Those of {@code all}. */
  static SparqlShapes of(Shapes all) {
    SparqlShapes found = new SparqlShapes();
    for (Shape shape : all.getTargetShapes()) {
      if (isOnlySparql(shape)) {
        found.shapes.add(shape.getShapeNode());
        for (Constraint constraint : shape.getConstraints()) {
          Op query = Algebra.compile(((SparqlConstraint) constraint).getQuery());
          found.checks.add(new Check(List.copyOf(shape.getTargets()), Algebra.optimize(query)));
        }
      }
    }
    return found;
  }

  private static boolean isOnlySparql(Shape shape) {
    return shape.isNodeShape()
        && !shape.deactivated()
        && shape.getPropertyShapes().isEmpty()
        && !shape.getConstraints().isEmpty()
        && shape.getConstraints().stream()
            .allMatch(
                constraint ->
                    constraint instanceof SparqlConstraint sparql
                        && sparql.getQuery().isSelectType());
  }

  /** The shapes graph without the queries of these shapes. */
  Graph without(Graph all) {
    Graph others = GraphFactory.createDefaultGraph();
    all.find().filterDrop(this::asksQuery).forEachRemaining(others::add);
    return others;
  }

  private boolean asksQuery(Triple triple) {
    return triple.getPredicate().equals(SHACL.sparql) && shapes.contains(triple.getSubject());
  }

  /** Whether one of the queries finds something in {@code data}. */
  boolean find(Graph data) {
    ExecutionContext context = ExecutionContext.createForGraph(data);
    for (Check check : checks) {
      for (Target target : check.targets()) {
        for (Node focus : target.getFocusNodes(data)) {
          QueryIterator rows =
              QC.execute(check.query(), BindingFactory.binding(THIS, focus), context);
          try {
            if (rows.hasNext()) {
              return true;
            }
          } finally {
            rows.close();
          }
        }
      }
    }
    return false;
  }
}
