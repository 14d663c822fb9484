package io.rongpu.diff;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * One change a line. Fields, in this order: {@code change} (new, changed or gone), {@code graph}
 * (absent for knowledge), {@code subject}, {@code name} (in {@code zh} and {@code en}, what is told
 * of them), {@code property}, {@code before} and {@code after}: the values, each with its {@code
 * iri} and name or its {@code value} and {@code type} or {@code lang}.
 */
final class JsonLinesDiff implements DiffWriter {

  private final ThingNames names;
  private final OutputStream out;

  JsonLinesDiff(Side before, Side after, OutputStream out) {
    this.names = new ThingNames(before, after);
    this.out = out;
  }

  @Override
  public void thing(ThingChange change) throws IOException {
    for (Map.Entry<Node, ThingChange.Values> property : change.properties().entrySet()) {
      ThingChange.Values values = property.getValue();
      if (values.isChange()) {
        line("changed", change, property.getKey(), values.before(), values.after());
        continue;
      }
      for (Node value : values.after()) {
        line("new", change, property.getKey(), List.of(), List.of(value));
      }
      for (Node value : values.before()) {
        line("gone", change, property.getKey(), List.of(value), List.of());
      }
    }
  }

  private void line(
      String what, ThingChange change, Node property, List<Node> before, List<Node> after)
      throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setHtmlSafe(false);
    json.setSerializeNulls(false);
    json.beginObject().name("change").value(what);
    json.name("graph").value(change.isOfNamedGraph() ? change.graph().getURI() : null);
    json.name("subject").value(change.subject().getURI());
    name(json, change.subject());
    json.name("property").value(property.getURI());
    values(json, "before", before);
    values(json, "after", after);
    json.endObject();
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void values(JsonWriter json, String field, List<Node> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.name(field).beginArray();
    for (Node value : values) {
      json.beginObject();
      if (value.isURI()) {
        json.name("iri").value(value.getURI());
        name(json, value);
      } else {
        json.name("value").value(value.getLiteralLexicalForm());
        if (value.getLiteralLanguage().isEmpty()) {
          json.name("type").value(value.getLiteralDatatypeURI());
        } else {
          json.name("lang").value(value.getLiteralLanguage());
        }
      }
      json.endObject();
    }
    json.endArray();
  }

  private void name(JsonWriter json, Node thing) throws IOException {
    String zh = names.name(thing, "zh");
    String en = names.name(thing, "en");
    if (zh == null && en == null) {
      return;
    }
    json.name("name").beginObject();
    json.name("zh").value(zh);
    json.name("en").value(en);
    json.endObject();
  }
}
