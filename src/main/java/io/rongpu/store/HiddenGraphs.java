package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Keeps what is no query's business out of the answers of queries from outside: the articles as
 * they were read, the patches and the index. The ledger itself, which tells when what entered, is
 * seen.
 *
 * <p>There are two ways. {@link #hide} leaves statements out where TDB2 matches patterns, so that
 * queries stay as quick as they are; paths and DESCRIBE get round it. {@link #over} is a dataset
 * without these graphs, slower and without exception.
 */
public final class HiddenGraphs {

  private final GraphNames names;

  public HiddenGraphs(GraphNames names) {
    this.names = names;
  }

  /** Whether a graph is hidden. */
  public boolean isHidden(Node graph) {
    return names.isInternal(graph) && !names.ledger().equals(graph) && !Quad.isUnionGraph(graph);
  }

  /** The dataset without them. */
  public DatasetGraph over(DatasetGraph dataset) {
    return new VisibleDataset(dataset, this);
  }

  /** Hides them from queries of this context; to be called inside the query's transaction. */
  public void hide(Context context, DatasetGraph dataset) {
    if (!TDBInternal.isTDB2(dataset)) {
      return;
    }
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
    NodeTable nodes = tdb.getQuadTable().getNodeTupleTable().getNodeTable();
    Set<NodeId> hidden =
        Stream.of(names.readings(), names.patches(), names.index())
            .map(nodes::getNodeIdForNode)
            .filter(id -> !NodeId.isDoesNotExist(id))
            .collect(Collectors.toSet());
    Predicate<Tuple<NodeId>> seen = tuple -> tuple.len() != 4 || !hidden.contains(tuple.get(0));
    context.set(SystemTDB.symTupleFilter, seen);
  }
}
