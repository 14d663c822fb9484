package io.rongpu.store;

import io.rongpu.rdf.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;

/**
 * Tests of shapes that are queries. Those that run on every claims graph have a test in {@link
 * ClaimsTests}, beside the very query that it stands for: change the query in the shapes, and the
 * test is left out until it is changed too. The others are planned once and run; Jena's validator
 * would plan each of them anew for each node.
 */
final class QueryTests {

  private static final Var THIS = Var.alloc("this");

  private static final String PREFIXES =
      """
      PREFIX rp: <%s>
      PREFIX oa: <%s>
      PREFIX prov: <%s>
      PREFIX rdf: <%s>
      PREFIX schema: <%s>
      """
          .formatted(
              Vocabulary.RP, Vocabulary.OA, Vocabulary.PROV, Vocabulary.RDF, Vocabulary.SCHEMA);

  private final Map<Op, NodeTest> known = new LinkedHashMap<>();

  QueryTests(NodeIndex.Known properties) {
    new ClaimsTests(properties)
        .byQuery()
        .forEach(
            (query, test) ->
                known.put(Algebra.compile(QueryFactory.create(PREFIXES + query)), test));
  }

  NodeTest of(SparqlConstraint constraint) {
    if (!constraint.getQuery().isSelectType()) {
      return (focus, index) -> false;
    }
    Op query = Algebra.compile(constraint.getQuery());
    NodeTest ready = known.get(query);
    Op plan = Algebra.optimize(query);
    return ready == null
        ? (focus, index) -> findsNothing(plan, focus, index)
        : (focus, index) -> ready.passes(focus, index) || findsNothing(plan, focus, index);
  }

  /** Whether a query has a test of its own. */
  boolean knows(SparqlConstraint constraint) {
    return known.containsKey(Algebra.compile(constraint.getQuery()));
  }

  private static boolean findsNothing(Op plan, Node focus, NodeIndex index) {
    ExecutionContext context = ExecutionContext.createForGraph(index.graph());
    QueryIterator rows = QC.execute(plan, BindingFactory.binding(THIS, focus), context);
    try {
      return !rows.hasNext();
    } finally {
      rows.close();
    }
  }
}
