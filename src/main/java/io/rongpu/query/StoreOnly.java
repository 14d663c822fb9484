package io.rongpu.query;

import io.rongpu.model.RongpuException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a query reads the store and nothing else: no other server, no file, no code that
 * the query names. The engine is told the same ({@link #restrict}); the check comes first because
 * its message says what is wrong, and because SERVICE SILENT would hide the engine's refusal.
 */
public final class StoreOnly {

  private static final List<String> CODE =
      List.of("java:", "js:", "http://jena.apache.org/ARQ/jsFunction#");

  private StoreOnly() {}

  /**
   * Refuses a query that would leave the store.
   *
   * @throws RongpuException if it has SERVICE, names a file in FROM, or calls Java or JavaScript;
   *     one line that names the clause
   */
  public static void check(Query query) {
    checkGraphs(Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream()));
    walk(query);
  }

  /**
   * Whether a query reads named graphs in a way that looks at whole graphs: by paths, or by
   * properties that are computed.
   */
  public static boolean walksNamedGraphs(Query query) {
    Patterns found = walk(query);
    return found.hasGraph && found.hasPath;
  }

  private static Patterns walk(Query query) {
    Calls calls = new Calls();
    Patterns patterns = new Patterns(calls);
    Walker.walk(Algebra.compile(query), patterns, calls);
    return patterns;
  }

  /**
   * Refuses graph names that are files.
   *
   * @throws RongpuException naming the first of them
   */
  public static void checkGraphs(Stream<String> graphs) {
    graphs
        .filter(graph -> graph.toLowerCase(Locale.ROOT).startsWith("file:"))
        .findFirst()
        .ifPresent(
            graph -> {
              throw new RongpuException(
                  "FROM <" + graph + "> is switched off: a query reads the store, never files.");
            });
  }

  /** Tells the engine the same rule, and keeps single calls within bounds. */
  public static void restrict(Context context) {
    context.set(ARQ.httpServiceAllowed, false);
    KnownFunctions.only(context);
    context.set(ARQConstants.symCancelQuery, new StopReason());
    RewriteFactory bounded =
        options -> {
          var standard = Optimize.stdOptimizationFactory.create(options);
          // Before anything else: what is constant is computed while the query is optimised.
          return op ->
              standard.rewrite(Transformer.transform(new TransformCopy(), new BoundedWork(), op));
        };
    context.set(ARQConstants.sysOptimizerFactory, bounded);
  }

  /**
   * Runs a query whose context is {@link #restrict restricted} to its end.
   *
   * @throws QueryExecException if a call went beyond its bounds, even where the engine took that
   *     for a row that doesn't fit
   */
  public static <T> T finish(QueryExec execution, Supplier<T> work) {
    try {
      T result = work.get();
      refuseStopped(execution);
      return result;
    } catch (QueryCancelledException e) {
      refuseStopped(execution);
      throw e;
    }
  }

  private static void refuseStopped(QueryExec execution) {
    String why =
        Context.getCancelSignal(execution.getContext()) instanceof StopReason signal
            ? signal.reason()
            : null;
    if (why != null) {
      throw new QueryExecException(why);
    }
  }

  private static void checkCode(@Nullable String iri) {
    if (iri != null && CODE.stream().anyMatch(iri::startsWith)) {
      throw new RongpuException(
          "<" + iri + "> is switched off: a query can't call Java or JavaScript code.");
    }
  }

  private static final class Patterns extends OpVisitorBase {
    private final ExprVisitor calls;
    private boolean hasGraph;
    private boolean hasPath;

    Patterns(ExprVisitor calls) {
      this.calls = calls;
    }

    @Override
    public void visit(OpService service) {
      throw new RongpuException(
          "SERVICE is switched off: a query reads this store and no other server.");
    }

    @Override
    public void visit(OpGraph graph) {
      hasGraph = true;
    }

    @Override
    public void visit(OpPath path) {
      hasPath = true;
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> checkProperty(triple.getPredicate()));
      hasPath |=
          pattern.getPattern().getList().stream()
              .anyMatch(triple -> isComputed(triple.getPredicate()));
    }

    /** The walker leaves out what the order is made of. */
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(by -> Walker.walk(by.getExpression(), this, calls));
    }

    /** The walker leaves out what is inside COUNT, SUM and the like. */
    @Override
    public void visit(OpGroup group) {
      group
          .getAggregators()
          .forEach(
              aggregator -> {
                if (aggregator.getAggregator().getExprList() != null) {
                  Walker.walk(aggregator.getAggregator().getExprList(), this, calls);
                }
              });
    }

    private static boolean isComputed(Node predicate) {
      return predicate.isURI() && PropertyFunctionRegistry.get().isRegistered(predicate.getURI());
    }

    /** A property may be a call as well. */
    private static void checkProperty(Node predicate) {
      checkCode(predicate.isURI() ? predicate.getURI() : null);
    }
  }

  private static final class Calls extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN call) {
      checkCode(call.getFunctionIRI());
    }
  }
}
