package io.rongpu.store;

import io.rongpu.rdf.GraphNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The kept readings, in a graph of their own: one statement each, whose literal is place, readers,
 * content and article key with tabs between. One statement, because every statement of a quad store
 * costs four index entries.
 */
final class Readings {

  private static final Node READING =
      NodeFactory.createURI("https://w3id.org/rongpu/ledger#reading");

  private final DatasetGraph dataset;
  private final GraphNames names;

  Readings(DatasetGraph dataset, GraphNames names) {
    this.dataset = dataset;
    this.names = names;
  }

  /** What is written about one input now. */
  Iterator<Triple> stored(String key) {
    return dataset.getGraph(names.readings()).find(subject(key), READING, Node.ANY);
  }

  Graph statements(String key, List<StoredReading> readings) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int place = 0; place < readings.size(); place++) {
      StoredReading reading = readings.get(place);
      String text =
          String.join(
              "\t",
              Integer.toString(place),
              reading.readers(),
              reading.content(),
              reading.article());
      graph.add(subject(key), READING, NodeFactory.createLiteralString(text));
    }
    return graph;
  }

  /** In the order they were written in. */
  List<StoredReading> of(String key) {
    List<String[]> found = new ArrayList<>();
    stored(key)
        .forEachRemaining(
            triple -> found.add(triple.getObject().getLiteralLexicalForm().split("\t", 4)));
    found.sort(Comparator.comparingInt(parts -> Integer.parseInt(parts[0])));
    return found.stream().map(p -> new StoredReading(p[3], p[1], p[2])).toList();
  }

  private Node subject(String key) {
    return names.iris().thing("ledger", key);
  }
}
