package io.rongpu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How large a database is. Its indexes are files that grow in steps of 8 MiB, of which only what is
 * written to takes room on the disk; the file of their state says how many blocks that are.
 */
final class DatabaseSize {

  private static final int BLOCK_BYTES = 8 << 10;
  private static final int NODE_ID_BYTES = 8;
  private static final int TRIPLE_INDEXES = 3;
  private static final int QUAD_INDEXES = 4;

  private DatabaseSize() {}

  /** What the files in the folder of a database use, when no transaction is under way. */
  static long used(Path database) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(database)) {
      files = all.sorted().toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += used(file, database);
    }
    return bytes;
  }

  /**
   * What a copy of a database takes at most: blocks of an index are at least half full, which is
   * what they are when statements come in order; nodes are as many as before, or fewer.
   */
  static long ofCopy(DatasetGraph dataset, Path database) throws IOException {
    DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
    long triples = storage.getTripleTable().getNodeTupleTable().size();
    long quads = storage.getQuadTable().getNodeTupleTable().size();
    long entries =
        triples * TRIPLE_INDEXES * 3 * NODE_ID_BYTES + quads * QUAD_INDEXES * 4 * NODE_ID_BYTES;
    long nodes = 0;
    for (String file : List.of("nodes.dat", "nodes.idn", "nodes-data.obj")) {
      nodes += used(database.resolve(file), database);
    }
    // Above the blocks of entries are those of keys, one for some two hundred.
    return 2 * entries + entries / 50 + nodes;
  }

  private static long used(Path file, Path database) throws IOException {
    String name = file.getFileName().toString();
    int place = name.endsWith(".idn") ? 1 : name.endsWith(".dat") ? 2 : 0;
    Path state = database.resolve(name.replaceFirst("\\.(idn|dat)$", ".bpt"));
    long size = Files.size(file);
    if (place == 0 || Files.notExists(state) || Files.size(state) < 3 * Long.BYTES) {
      return size;
    }
    long blocks = ByteBuffer.wrap(Files.readAllBytes(state)).getLong(place * Long.BYTES);
    return Math.min(size, blocks * BLOCK_BYTES);
  }
}
