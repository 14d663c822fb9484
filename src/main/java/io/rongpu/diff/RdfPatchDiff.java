package io.rongpu.diff;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.jspecify.annotations.Nullable;

/**
 * The differences as one transaction.
 *
 * @see <a href="https://jena.apache.org/documentation/rdf-patch/">RDF Patch</a>
 */
final class RdfPatchDiff implements DiffWriter {

  private final RDFChangesWriterText rows;

  RdfPatchDiff(OutputStream out) {
    rows = RDFChangesWriterText.create(out);
  }

  @Override
  public void begin() {
    rows.start();
    rows.txnBegin();
  }

  @Override
  public void thing(ThingChange change) {
    Node graph = change.isOfNamedGraph() ? change.graph() : null;
    change.gone().forEach(t -> delete(graph, t));
    change.added().forEach(t -> add(graph, t));
  }

  private void delete(@Nullable Node graph, Triple t) {
    rows.delete(graph, t.getSubject(), t.getPredicate(), t.getObject());
  }

  private void add(@Nullable Node graph, Triple t) {
    rows.add(graph, t.getSubject(), t.getPredicate(), t.getObject());
  }

  @Override
  public void end() {
    rows.txnCommit();
    rows.finish();
  }
}
