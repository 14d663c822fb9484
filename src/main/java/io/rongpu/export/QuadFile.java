package io.rongpu.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** How statements lie in the temporary files of a sort: as N-Quads. */
final class QuadFile implements SerializationFactory<Quad> {

  @Override
  public Sink<Quad> createSerializer(OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
    writer.start();
    return new Sink<>() {
      @Override
      public void send(Quad quad) {
        writer.quad(quad);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {
        writer.finish();
      }
    };
  }

  @Override
  public Iterator<Quad> createDeserializer(InputStream in) {
    return Iter.map(
        IteratorParsers.createIteratorNQuads(in),
        quad ->
            quad.isDefaultGraph() || quad.isTriple()
                ? Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple())
                : quad);
  }
}
