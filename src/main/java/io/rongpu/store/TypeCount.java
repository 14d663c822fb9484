package io.rongpu.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts the things of a class in the default graph by the ids of an index, without their names.
 */
final class TypeCount {

  private TypeCount() {}

  static long of(DatasetGraph dataset, Node type) {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(dataset);
    NodeTupleTable triples = tdb.getTripleTable().getNodeTupleTable();
    NodeId typeId = triples.getNodeTable().getNodeIdForNode(type);
    NodeId propertyId = triples.getNodeTable().getNodeIdForNode(RDF.type.asNode());
    if (NodeId.isDoesNotExist(typeId) || NodeId.isDoesNotExist(propertyId)) {
      return 0;
    }
    Iterator<Tuple<NodeId>> found = triples.find(NodeId.NodeIdAny, propertyId, typeId);
    return Iter.count(found);
  }
}
