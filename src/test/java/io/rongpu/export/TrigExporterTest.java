package io.rongpu.export;

import org.apache.jena.riot.Lang;

class TrigExporterTest extends ExporterContract {

  @Override
  Exporter exporter() {
    return BlocksExporter.trig();
  }

  @Override
  Lang lang() {
    return Lang.TRIG;
  }
}
