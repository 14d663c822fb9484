package io.rongpu.export;

import org.apache.jena.riot.Lang;

class NQuadsExporterTest extends ExporterContract {

  @Override
  Exporter exporter() {
    return LinesExporter.nQuads();
  }

  @Override
  Lang lang() {
    return Lang.NQUADS;
  }
}
