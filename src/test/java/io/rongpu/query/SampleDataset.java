package io.rongpu.query;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** The facts of {@code sample.trig}, in a transactional dataset in memory. */
public final class SampleDataset {

  private SampleDataset() {}

  /** A new dataset for every caller. */
  public static DatasetGraph load() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        dataset,
        () -> RDFDataMgr.read(dataset, SampleDataset.class.getResource("sample.trig").toString()));
    return dataset;
  }
}
