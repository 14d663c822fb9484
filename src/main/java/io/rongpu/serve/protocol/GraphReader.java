package io.rongpu.serve.protocol;

import io.rongpu.rdf.GraphNames;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads graphs by the Graph Store Protocol: {@code ?default}, {@code ?graph=IRI}, or everything
 * without either. The store's own book-keeping is no graph of the graph store.
 */
public class GraphReader extends GSP_R {

  private final Limits limits;
  private final Version version;
  private final GraphNames names;

  public GraphReader(Limits limits, Version version, GraphNames names) {
    this.limits = limits;
    this.version = version;
    this.names = names;
  }

  @Override
  public void process(HttpAction action) {
    Refusal.answered(action, super::process);
  }

  @Override
  protected void doGet(HttpAction action) {
    Parameters parameters = new Parameters(action.getRequest());
    List<String> graphs = parameters.all("graph");
    boolean isDefault = parameters.has("default");
    if (graphs.size() > 1 || !graphs.isEmpty() && isDefault) {
      throw new Refusal(400, "Name one graph: ?default, or ?graph= with one IRI.");
    }
    if (graphs.isEmpty() && !isDefault) {
      answer(action, Format.of(parameters, Format.DATASET), () -> true);
      return;
    }
    Node graph = isDefault ? Quad.defaultGraphIRI : iri(graphs.get(0));
    DatasetGraph dataset = action.getDataset();
    answer(
        action,
        Format.of(parameters, Format.GRAPH),
        () -> isDefault || !names.isInternal(graph) && dataset.containsGraph(graph));
  }

  @Override
  protected void doPost(HttpAction action) {
    throw readOnly(action);
  }

  @Override
  protected void doPut(HttpAction action) {
    throw readOnly(action);
  }

  @Override
  protected void doDelete(HttpAction action) {
    throw readOnly(action);
  }

  @Override
  protected void doPatch(HttpAction action) {
    throw readOnly(action);
  }

  /** What Allow tells. */
  protected String methods() {
    return "GET, HEAD, OPTIONS";
  }

  @Override
  protected void doOptions(HttpAction action) {
    action.setResponseHeader("Allow", methods());
    ServletOps.success(action);
  }

  private Refusal readOnly(HttpAction action) {
    action.setResponseHeader("Allow", methods());
    return new Refusal(405, "Graphs are only read here.");
  }

  /** The graph that a write names. */
  static Node named(HttpAction action) {
    Parameters parameters = new Parameters(action.getRequest());
    List<String> graphs = parameters.all("graph");
    if (parameters.has("default") == (graphs.size() == 1) || graphs.size() > 1) {
      throw new Refusal(400, "Name one graph: ?default, or ?graph= with one IRI.");
    }
    return graphs.isEmpty() ? Quad.defaultGraphIRI : iri(graphs.get(0));
  }

  private void answer(HttpAction action, Format format, BooleanSupplier isThere) {
    Answers answers = new Answers(action.getRequest(), action.getResponse(), limits);
    String state = version.tag();
    action.beginRead();
    try {
      Parameters parameters = new Parameters(action.getRequest());
      if (!isThere.getAsBoolean()) {
        throw new Refusal(404, "There is no such graph.");
      }
      String tag =
          state == null
              ? null
              : EntityTag.of(
                  state, String.valueOf(action.getRequestQueryString()), format.mediaType());
      if (answers.isAnswered(tag)) {
        return;
      }
      action.setResponseStatus(200);
      DatasetGraph dataset = action.getDataset();
      if (parameters.has("default")) {
        answers.send(dataset.getDefaultGraph(), format);
      } else if (parameters.has("graph")) {
        answers.send(graph(dataset, iri(parameters.all("graph").get(0))), format);
      } else {
        List<Node> shown =
            Iter.iter(dataset.listGraphNodes()).filter(name -> !names.isInternal(name)).toList();
        answers.send(
            new DatasetGraphFilteredView(
                dataset, quad -> !names.isInternal(quad.getGraph()), shown),
            format);
      }
    } finally {
      action.endRead();
    }
  }

  private static Graph graph(DatasetGraph dataset, Node name) {
    return dataset.getGraph(name);
  }

  private static Node iri(String text) {
    try {
      if (!text.isEmpty() && IRIx.create(text).isReference()) {
        return NodeFactory.createURI(text);
      }
    } catch (IRIException e) {
      // Said below.
    }
    throw new Refusal(400, "graph= takes an absolute IRI, not " + Refusal.shown(text) + ".");
  }
}
