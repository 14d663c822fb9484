package io.rongpu.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a patch as the store keeps it: RDF Patch, compressed, in Base64. A row {@code H new
 * <g>} says that the graph g was not there before.
 *
 * @see <a href="https://jena.apache.org/documentation/rdf-patch/">RDF Patch</a>
 */
record PatchPiece(String text) {

  static final String NEW_GRAPH = "new";

  static PatchPiece of(byte[] rows) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.length / 8);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PatchPiece(Base64.getEncoder().encodeToString(packed.toByteArray()));
  }

  /** Takes back what the piece did. */
  void undo(EarlierState state) {
    List<Runnable> backwards = new ArrayList<>();
    read(
        new RDFChangesBase() {
          @Override
          public void header(String field, Node value) {
            backwards.add(() -> state.takeAway(value));
          }

          @Override
          public void add(Node g, Node s, Node p, Node o) {
            backwards.add(() -> state.takeAway(graph(g), s, p, o));
          }

          @Override
          public void delete(Node g, Node s, Node p, Node o) {
            backwards.add(() -> state.putBack(graph(g), s, p, o));
          }
        });
    Collections.reverse(backwards);
    backwards.forEach(Runnable::run);
  }

  /**
   * Collects what statements of the default graph are about that it added or removed.
   *
   * @return false if it made the default graph, whose statements it doesn't tell
   */
  boolean subjectsOfKnowledge(Set<Node> subjects) {
    boolean[] isNew = new boolean[1];
    read(
        new RDFChangesBase() {
          @Override
          public void header(String field, Node value) {
            isNew[0] |= Quad.isDefaultGraph(value);
          }

          @Override
          public void add(Node g, Node s, Node p, Node o) {
            if (Quad.isDefaultGraph(graph(g))) {
              subjects.add(s);
            }
          }

          @Override
          public void delete(Node g, Node s, Node p, Node o) {
            add(g, s, p, o);
          }
        });
    return !isNew[0];
  }

  private void read(RDFChangesBase changes) {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
      new RDFPatchReaderText(in).apply(changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node graph(@Nullable Node graph) {
    return graph == null ? Quad.defaultGraphIRI : graph;
  }
}
