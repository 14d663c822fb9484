package io.rongpu.export;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.rongpu.rdf.Vocabulary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Writes one JSON-LD document, node by node; the nodes of a graph must come together. */
final class JsonLdWriter {

  private final Writer text;
  private final JsonWriter json;
  private final PrefixMap prefixes = PrefixMapFactory.create();
  private @Nullable Node namedGraph;

  /** Begins the document with a context of these prefixes. */
  JsonLdWriter(OutputStream out, Map<String, String> context) throws IOException {
    text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json = new JsonWriter(text);
    json.setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "));
    json.setHtmlSafe(false);
    json.beginObject().name("@context").beginObject();
    for (Map.Entry<String, String> prefix : context.entrySet()) {
      prefixes.add(prefix.getKey(), prefix.getValue());
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    json.endObject().name("@graph").beginArray();
  }

  /** Writes what one graph says of one subject; nothing if there are no statements. */
  void node(List<Quad> statements) throws IOException {
    if (statements.isEmpty()) {
      return;
    }
    enter(statements.get(0));
    json.beginObject().name("@id").value(iri(statements.get(0).getSubject()));
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    for (Quad quad : statements) {
      values.computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>()).add(quad.getObject());
    }
    for (Map.Entry<Node, List<Node>> entry : values.entrySet()) {
      boolean isType = entry.getKey().equals(Vocabulary.TYPE);
      json.name(isType ? "@type" : iri(entry.getKey()));
      values(entry.getValue(), isType);
    }
    json.endObject();
  }

  /** Ends the document with a line end, and flushes. */
  void finish() throws IOException {
    leave();
    json.endArray().endObject();
    text.write('\n');
    text.flush();
  }

  private void enter(Quad quad) throws IOException {
    if (quad.isDefaultGraph() || quad.getGraph().equals(namedGraph)) {
      return;
    }
    leave();
    namedGraph = quad.getGraph();
    json.beginObject().name("@id").value(iri(quad.getGraph())).name("@graph").beginArray();
  }

  private void leave() throws IOException {
    if (namedGraph != null) {
      json.endArray().endObject();
    }
  }

  private void values(List<Node> nodes, boolean areTypes) throws IOException {
    if (nodes.size() == 1) {
      value(nodes.get(0), areTypes);
      return;
    }
    json.beginArray();
    for (Node node : nodes) {
      value(node, areTypes);
    }
    json.endArray();
  }

  private void value(Node node, boolean isType) throws IOException {
    if (isType) {
      json.value(iri(node));
      return;
    }
    if (!node.isLiteral()) {
      json.beginObject().name("@id").value(iri(node)).endObject();
      return;
    }
    String value = node.getLiteralLexicalForm();
    if (!node.getLiteralLanguage().isEmpty()) {
      json.beginObject().name("@language").value(node.getLiteralLanguage());
      json.name("@value").value(value).endObject();
      return;
    }
    String datatype = node.getLiteralDatatypeURI();
    if (datatype.equals(Vocabulary.XSD + "string")) {
      json.value(value);
      return;
    }
    json.beginObject().name("@type").value(abbreviated(datatype));
    json.name("@value").value(value).endObject();
  }

  private String iri(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : abbreviated(node.getURI());
  }

  private String abbreviated(String iri) {
    String name = prefixes.abbreviate(iri);
    return name == null ? iri : name;
  }
}
