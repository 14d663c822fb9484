package io.rongpu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A network for Gephi and other graph programs: GraphML, one node or edge a line.
 *
 * @see Network
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
final class GraphmlExporter implements Exporter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final List<String> NODE_KEYS =
      List.of("label", "kind", "date", "amount", "status");

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String fileEnding() {
    return ".graphml";
  }

  @Override
  public String mediaType() {
    return "application/graphml+xml; charset=utf-8";
  }

  @Override
  public boolean keepsGraphs() {
    return false;
  }

  @Override
  public void write(DatasetGraph view, OutputStream out) throws IOException {
    Network network = Network.of(view);
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeCharacters("\n");
      for (String key : NODE_KEYS) {
        writeKey(xml, key, "node", key);
      }
      writeKey(xml, "relation", "edge", "label");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      xml.writeCharacters("\n");
      for (Network.Vertex vertex : network.vertices()) {
        writeVertex(xml, vertex);
      }
      for (Network.Edge edge : network.edges()) {
        writeEdge(xml, edge);
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void writeKey(XMLStreamWriter xml, String id, String owner, String name)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", owner);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", "string");
    xml.writeCharacters("\n");
  }

  private static void writeVertex(XMLStreamWriter xml, Network.Vertex vertex)
      throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", clean(vertex.id()));
    List<String> values =
        List.of(vertex.label(), vertex.kind(), vertex.date(), vertex.amount(), vertex.status());
    for (int i = 0; i < NODE_KEYS.size(); i++) {
      writeValue(xml, NODE_KEYS.get(i), values.get(i));
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void writeEdge(XMLStreamWriter xml, Network.Edge edge) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("source", clean(edge.source()));
    xml.writeAttribute("target", clean(edge.target()));
    writeValue(xml, "relation", edge.label());
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void writeValue(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    if (value.isEmpty()) {
      return;
    }
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(clean(value));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 has no way to write. */
  private static String clean(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }
}
