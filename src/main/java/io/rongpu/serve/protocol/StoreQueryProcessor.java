package io.rongpu.serve.protocol;

import io.rongpu.model.RongpuException;
import io.rongpu.query.StoreOnly;
import io.rongpu.query.SyntaxFault;
import io.rongpu.store.HiddenGraphs;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Queries over HTTP by the SPARQL 1.1 Protocol. They read the store and nothing else, each within
 * the server's limits.
 */
public final class StoreQueryProcessor extends SPARQL_QueryDataset {

  /** Tells that an answer has at most so many rows; the name is Virtuoso's. */
  public static final String MAX_ROWS = "X-SPARQL-MaxRows";

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  /** What makes an answer another one each time. */
  private static final Pattern CHANGEFUL =
      Pattern.compile("(?i)\\b(now|nowtz|rand|random|uuid|struuid|systemtz|localtz|versionARQ)\\b");

  private final Limits limits;
  private final Version version;
  private final HiddenGraphs hidden;
  private final Consumer<Context> extension;

  /**
   * @param extension tells the engine what queries can do beyond SPARQL
   */
  public StoreQueryProcessor(
      Limits limits, Version version, HiddenGraphs hidden, Consumer<Context> extension) {
    this.limits = limits;
    this.version = version;
    this.hidden = hidden;
    this.extension = extension;
  }

  @Override
  public void process(HttpAction action) {
    Refusal.answered(action, super::process);
  }

  /** The text is read later; of media types it says more than Fuseki would. */
  @Override
  public void validate(HttpAction action) {
    new RequestText(action.getRequest(), "query", "application/sparql-query", limits)
        .requireKnownType();
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

  private static Refusal notAllowed(HttpAction action) {
    action.setResponseHeader("Allow", METHODS);
    return new Refusal(
        405, "A query is asked by GET or POST, not " + action.getRequestMethod() + ".");
  }

  @Override
  public void execOptions(HttpAction action) {
    ActionLib.setCommonHeadersForOptions(action);
    action.setResponseHeader("Allow", METHODS);
    ServletOps.success(action);
  }

  @Override
  protected void executeBody(HttpAction action) {
    executeWithParameter(action);
  }

  @Override
  protected void executeWithParameter(HttpAction action) {
    execute(text(action), action);
  }

  private String text(HttpAction action) {
    return new RequestText(action.getRequest(), "query", "application/sparql-query", limits).read();
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Query query = parse(text);
    checkGraphs(action, query);
    Parameters parameters = new Parameters(action.getRequest());
    Format format =
        Format.of(
            parameters,
            query.isSelectType() || query.isAskType()
                ? Format.ROWS
                : query.isConstructQuad() ? Format.DATASET : Format.GRAPH);
    boolean withMark =
        parameters.isOn("bom")
            && (format.language().equals(ResultSetLang.RS_CSV)
                || format.language().equals(ResultSetLang.RS_TSV));
    Answers answers = new Answers(action.getRequest(), action.getResponse(), limits);
    if (answers.isAnswered(tag(text, action, format, withMark))) {
      return;
    }
    boolean isCut = limit(query);
    if (isCut) {
      action.setResponseHeader(MAX_ROWS, String.valueOf(limits.rows()));
    }
    action.beginRead();
    try {
      Pair<DatasetGraph, Query> asked = decideDataset(action, query, "");
      try (QueryExec execution = createQueryExec(action, asked.getRight(), asked.getLeft())) {
        action.setResponseStatus(200);
        answers.send(execution, format, withMark);
      }
    } catch (QueryException e) {
      throw new Refusal(400, "The query can't be answered: " + oneLine(e));
    } catch (StackOverflowError e) {
      throw new Refusal(400, "The query is nested too deeply.");
    } catch (OutOfMemoryError e) {
      throw new Refusal(503, "The query needs more memory than there is; ask for less.");
    } finally {
      action.endRead();
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Context context = action.getContext().copy();
    StoreOnly.restrict(context);
    hidden.hide(context, action.getDataset());
    extension.accept(context);
    boolean looksAround = query.isDescribeType() || StoreOnly.walksNamedGraphs(query);
    return QueryExec.dataset(looksAround ? hidden.over(dataset) : dataset)
        .query(query)
        .context(context)
        .overallTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static Query parse(String text) {
    try {
      Query query = QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
      if (query.isJsonType()) {
        throw new Refusal(
            400, "Only Jena knows JSON queries; ask by SELECT, ASK, CONSTRUCT or DESCRIBE.");
      }
      StoreOnly.check(query);
      return query;
    } catch (QueryParseException e) {
      if (e.getLine() < 0) {
        throw new Refusal(400, "The query is nested too deeply or is no SPARQL.");
      }
      throw new Refusal(400, "The query is not SPARQL: " + SyntaxFault.of(e));
    } catch (QueryException e) {
      throw new Refusal(400, "The query is not SPARQL: " + oneLine(e));
    } catch (RongpuException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new Refusal(400, "The query is nested too deeply.");
    }
  }

  private void checkGraphs(HttpAction action, Query query) {
    Parameters parameters = new Parameters(action.getRequest());
    try {
      StoreOnly.checkGraphs(
          Stream.of("default-graph-uri", "named-graph-uri")
              .flatMap(name -> parameters.all(name).stream()));
      Stream.of(
              query.getGraphURIs(),
              query.getNamedGraphURIs(),
              parameters.all("default-graph-uri"),
              parameters.all("named-graph-uri"))
          .flatMap(List::stream)
          .map(NodeFactory::createURI)
          .filter(graph -> hidden.isHidden(graph) || Quad.isUnionGraph(graph))
          .findFirst()
          .ifPresent(
              graph -> {
                throw new Refusal(
                    400, "<" + graph.getURI() + "> is the store's own and not to be read.");
              });
    } catch (RongpuException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable String tag(String text, HttpAction action, Format format, boolean withMark) {
    String state = version.tag();
    boolean isKept =
        action.getRequestMethod().equals("GET") && state != null && !CHANGEFUL.matcher(text).find();
    return isKept && state != null
        ? EntityTag.of(
            state,
            String.valueOf(action.getRequestQueryString()),
            format.mediaType(),
            String.valueOf(withMark),
            String.valueOf(limits.rows()))
        : null;
  }

  /** Whether the answer may be shorter than the query asks. */
  private boolean limit(Query query) {
    boolean isBounded = query.isAskType() || query.getQueryPattern() == null;
    if (isBounded || query.hasLimit() && query.getLimit() <= limits.rows()) {
      return false;
    }
    query.setLimit(limits.rows());
    return true;
  }

  private static String oneLine(Throwable e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
