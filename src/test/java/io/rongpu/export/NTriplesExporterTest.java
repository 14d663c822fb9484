package io.rongpu.export;

import org.apache.jena.riot.Lang;

class NTriplesExporterTest extends ExporterContract {

  @Override
  Exporter exporter() {
    return LinesExporter.nTriples();
  }

  @Override
  Lang lang() {
    return Lang.NTRIPLES;
  }
}
