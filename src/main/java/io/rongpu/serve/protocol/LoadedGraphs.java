package io.rongpu.serve.protocol;

import io.rongpu.model.RongpuException;
import io.rongpu.query.StoreOnly;
import io.rongpu.rdf.GraphNames;
import io.rongpu.store.HiddenGraphs;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.ShapeChecker;
import io.rongpu.store.StoreWriter;
import io.rongpu.store.Violation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;

/**
 * What may be written from outside: the graphs of loaded files and graphs of the user's own. Claims
 * are what articles say and knowledge is computed, so neither is written; knowledge follows the
 * loaded graphs in the same transaction, and stays a function of claims and loaded graphs.
 */
public final class LoadedGraphs {

  private static final String ADVICE =
      "; write to a graph of your own, such as <%s>, and knowledge follows.";

  private final KnowledgeStore store;
  private final GraphNames names;
  private final Consumer<StoreWriter> knowledge;

  /**
   * @param knowledge brings knowledge up to date inside a transaction that changed loaded graphs
   */
  public LoadedGraphs(KnowledgeStore store, Consumer<StoreWriter> knowledge) {
    this.store = store;
    this.names = new GraphNames(store.iris());
    this.knowledge = knowledge;
  }

  /** Makes these, and no others, the statements of a graph. */
  void replace(Node graph, Graph statements) {
    requireOwn(graph);
    requireFit(graph, statements);
    write(writer -> writer.replaceLoaded(graph, statements));
  }

  /** Adds statements to a graph. */
  void add(Node graph, Graph statements) {
    requireOwn(graph);
    requireFit(graph, statements);
    write(writer -> writer.addLoaded(graph, statements));
  }

  /** Takes back a graph. */
  void remove(Node graph) {
    requireOwn(graph);
    write(writer -> writer.removeLoaded(graph));
  }

  /** Does an update: all of it, or none when it would touch another graph. */
  void update(UpdateRequest request, Duration timeout) {
    write(
        writer -> {
          WriteBuffer after = new WriteBuffer(new HiddenGraphs(names).over(writer.dataset()));
          run(request, after, timeout);
          if (!after.getAddedTriples().isEmpty() || !after.getDeletedTriples().isEmpty()) {
            throw refused(Quad.defaultGraphIRI);
          }
          Map<Node, Graph> changed = new HashMap<>();
          after
              .getDeletedQuads()
              .forEach(quad -> graph(changed, writer, quad).delete(quad.asTriple()));
          after.getAddedQuads().forEach(quad -> graph(changed, writer, quad).add(quad.asTriple()));
          changed.forEach(this::requireFit);
          changed.forEach(writer::replaceLoaded);
        });
  }

  private static void run(UpdateRequest request, WriteBuffer dataset, Duration timeout) {
    Context context = ARQ.getContext().copy();
    StoreOnly.restrict(context);
    try {
      UpdateExec.newBuilder()
          .dataset(dataset)
          .update(request)
          .context(context)
          .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
          .build()
          .execute();
    } catch (QueryCancelledException e) {
      throw new Refusal(
          503,
          "The update took longer than "
              + timeout.toMillis() / 1000.0
              + " s; nothing was written.");
    } catch (UpdateException | QueryException e) {
      throw new Refusal(400, "The update can't be done: " + oneLine(e));
    }
  }

  private Graph graph(Map<Node, Graph> changed, StoreWriter writer, Quad quad) {
    requireOwn(quad.getGraph());
    return changed.computeIfAbsent(
        quad.getGraph(),
        name -> {
          Graph copy = GraphFactory.createDefaultGraph();
          GraphUtil.addInto(copy, writer.dataset().getGraph(name));
          return copy;
        });
  }

  private void write(Consumer<StoreWriter> work) {
    try {
      store.write(
          writer -> {
            work.accept(writer);
            if (!writer.change().isNone()) {
              knowledge.accept(writer);
            }
          });
    } catch (RongpuException e) {
      throw new Refusal(507, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Refuses a graph that isn't the user's to write.
   *
   * @throws Refusal 403
   */
  void requireOwn(Node graph) {
    if (Quad.isDefaultGraph(graph) || !graph.isURI() || !names.isForeign(graph)) {
      throw refused(graph);
    }
  }

  private Refusal refused(Node graph) {
    String what =
        Quad.isDefaultGraph(graph)
            ? "The default graph is knowledge, which is computed"
            : names.isArticle(graph)
                ? "The graph of an article is what the article says"
                : "That graph is the store's own book-keeping";
    return new Refusal(403, what + ADVICE.formatted(names.loaded("NAME").getURI()));
  }

  private void requireFit(Node graph, Graph statements) {
    boolean hasBlank =
        statements.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    if (hasBlank) {
      throw new Refusal(
          422, "Give every node an IRI: the graphs of the store have no blank nodes.");
    }
    List<Violation> grave =
        ShapeChecker.standard().check(statements).stream()
            .filter(found -> found.severity() == Violation.Severity.VIOLATION)
            .limit(3)
            .toList();
    if (!grave.isEmpty()) {
      throw new Refusal(
          422,
          "The shapes are violated, nothing was written: "
              + grave.stream()
                  .map(v -> "<" + v.focus() + "> " + v.english())
                  .toList()
                  .toString()
                  .replaceAll("\\s+", " "));
    }
  }

  private static String oneLine(Throwable e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
