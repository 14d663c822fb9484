package io.rongpu.serve.describe;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What the endpoint can do, in the words of SPARQL 1.1 Service Description. It has no features that
 * the vocabulary names but the property {@code text:query}: no federation, no union of graphs as
 * the default graph, no fetching of IRIs.
 */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** Names by full text, as a property of Jena's. */
  private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private static final String VOID = "http://rdfs.org/ns/void#";

  private ServiceDescription() {}

  static Graph of(Root root, boolean takesUpdates, long triples) {
    Node service = root.node("rongpu/sparql");
    Node dataset = root.node(".well-known/void#dataset");
    Node knowledge = root.node(".well-known/void#knowledge");
    Describer about =
        new Describer()
            .prefix("sd", SD)
            .prefix("format", FORMATS)
            .prefix("void", VOID)
            .type(service, SD + "Service")
            .add(service, SD + "endpoint", service)
            .add(service, SD + "supportedLanguage", Describer.iri(SD + "SPARQL11Query"))
            .add(service, SD + "propertyFeature", Describer.iri(TEXT_QUERY))
            .type(Describer.iri(TEXT_QUERY), SD + "Feature")
            .add(service, SD + "defaultDataset", dataset)
            .add(service, SD + "availableGraphs", dataset)
            .type(dataset, SD + "Dataset")
            .type(dataset, SD + "GraphCollection")
            .add(dataset, SD + "defaultGraph", knowledge)
            .type(knowledge, SD + "Graph")
            .add(knowledge, VOID + "triples", triples);
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD")) {
      about.add(service, SD + "resultFormat", Describer.iri(FORMATS + format));
    }
    if (takesUpdates) {
      Node update = root.node("rongpu/update");
      about
          .type(update, SD + "Service")
          .add(update, SD + "endpoint", update)
          .add(update, SD + "supportedLanguage", Describer.iri(SD + "SPARQL11Update"))
          .add(update, SD + "defaultDataset", dataset);
    }
    return about.graph();
  }
}
