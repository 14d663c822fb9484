package io.rongpu.serve.protocol;

import io.rongpu.model.RongpuException;
import io.rongpu.query.StoreOnly;
import io.rongpu.query.SyntaxFault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Updates over HTTP by the SPARQL 1.1 Protocol, of loaded graphs alone. */
public final class UpdateProcessor extends ActionService {

  private final LoadedGraphs graphs;
  private final Limits limits;

  public UpdateProcessor(LoadedGraphs graphs, Limits limits) {
    this.graphs = graphs;
    this.limits = limits;
  }

  @Override
  public void process(HttpAction action) {
    Refusal.answered(action, super::process);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execGet(HttpAction action) {
    throw notAllowed(action);
  }

  @Override
  public void execPut(HttpAction action) {
    throw notAllowed(action);
  }

  @Override
  public void execDelete(HttpAction action) {
    throw notAllowed(action);
  }

  @Override
  public void execPatch(HttpAction action) {
    throw notAllowed(action);
  }

  @Override
  public void execOptions(HttpAction action) {
    action.setResponseHeader("Allow", "POST, OPTIONS");
    ServletOps.success(action);
  }

  private static Refusal notAllowed(HttpAction action) {
    action.setResponseHeader("Allow", "POST, OPTIONS");
    return new Refusal(405, "An update is posted.");
  }

  @Override
  public void validate(HttpAction action) {
    text(action).requireKnownType();
  }

  @Override
  public void execute(HttpAction action) {
    WritePass.require(action.getRequest());
    UpdateRequest update = parse(text(action).read(), using(action));
    graphs.update(update, limits.timeout());
    action.setResponseStatus(204);
  }

  private RequestText text(HttpAction action) {
    return new RequestText(action.getRequest(), "update", "application/sparql-update", limits);
  }

  private static UsingList using(HttpAction action) {
    Parameters parameters = new Parameters(action.getRequest());
    UsingList using = new UsingList();
    parameters.all("using-graph-uri").forEach(iri -> using.addUsing(node(iri)));
    parameters.all("using-named-graph-uri").forEach(iri -> using.addUsingNamed(node(iri)));
    return using;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static UpdateRequest parse(String text, UsingList using) {
    try {
      UpdateRequest request =
          UpdateFactory.read(
              using,
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              Fuseki.BaseParserSPARQL,
              Syntax.syntaxARQ);
      request.getOperations().forEach(UpdateProcessor::check);
      return request;
    } catch (QueryParseException e) {
      throw new Refusal(400, "The update is not SPARQL: " + SyntaxFault.of(e));
    } catch (QueryException | UpdateException e) {
      throw new Refusal(400, "The update is not SPARQL: " + e.getMessage());
    } catch (RongpuException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new Refusal(400, "The update is nested too deeply.");
    }
  }

  private static void check(Update update) {
    if (update instanceof UpdateLoad) {
      throw new Refusal(
          400, "LOAD is switched off: an update writes what it is told, from nowhere else.");
    }
    if (update instanceof UpdateDropClear clear && !clear.isOneGraph()) {
      throw new Refusal(403, "Name one graph of your own: DROP GRAPH <IRI> or CLEAR GRAPH <IRI>.");
    }
    if (update instanceof UpdateModify modify) {
      StoreOnly.checkGraphs(
          Stream.concat(modify.getUsing().stream(), modify.getUsingNamed().stream())
              .map(Node::toString));
      Query where = QueryFactory.make();
      where.setQuerySelectType();
      where.setQueryResultStar(true);
      where.setQueryPattern(modify.getWherePattern());
      where.resetResultVars();
      StoreOnly.check(where);
    }
  }
}
