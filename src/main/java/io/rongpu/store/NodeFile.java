package io.rongpu.store;

import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The file to which TDB2 appends nodes. A rollback cuts what was appended off, but in Jena 5.6 the
 * file goes on to append where the cut-off part ended (apache/jena issue 3877), while the ids of
 * new nodes are counted from the cut: what is committed then can't be read. So the next transaction
 * first brings the end of the file to that place.
 */
final class NodeFile {

  private final BinaryDataFile file;
  private boolean rolledBack;

  private NodeFile(BinaryDataFile file) {
    this.file = file;
  }

  static NodeFile of(DatasetGraph dataset) {
    NodeTable table =
        TDBInternal.requireStorage(dataset)
            .getTripleTable()
            .getNodeTupleTable()
            .getNodeTable()
            .baseNodeTable();
    return new NodeFile(((NodeTableTRDF) table).getData());
  }

  /** To be called when a write transaction was, or may have been, rolled back. */
  void noteRollback() {
    rolledBack = true;
  }

  /** To be called when a write transaction was committed. */
  void noteCommit() {
    rolledBack = false;
  }

  /**
   * To be called first in a write transaction. After a rollback it leaves bytes that no node refers
   * to, a hole where the disk has such, until the store is compacted.
   */
  void mend() {
    if (rolledBack) {
      byte[] one = new byte[1];
      // The first write after a read goes to where the file thinks its end is, and makes it so;
      // another read takes that write out of the buffer. Other threads may read in between.
      file.read(0, one, 0, 1);
      one[0] = 0;
      file.write(one, 0, 1);
      file.read(0, one, 0, 1);
    }
  }
}
