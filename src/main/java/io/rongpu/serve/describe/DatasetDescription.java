package io.rongpu.serve.describe;

import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/** What the data is, how much of it there is and which words it uses, in the words of VoID. */
final class DatasetDescription {

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private DatasetDescription() {}

  /**
   * @param modified when the store changed last, by its own history; null when it has none
   * @param license what the one who serves the data says of it; null when nothing
   */
  static Graph of(
      Root root,
      GraphNames names,
      Sizes sizes,
      @Nullable Instant modified,
      @Nullable String license) {
    Node document = root.node(".well-known/void");
    Node dataset = root.node(".well-known/void#dataset");
    Node knowledge = root.node(".well-known/void#knowledge");
    Node claims = root.node(".well-known/void#claims");
    Describer about =
        new Describer()
            .prefix("void", VOID)
            .prefix("dcterms", DCTerms.NS)
            .prefix("foaf", "http://xmlns.com/foaf/0.1/")
            .type(document, VOID + "DatasetDescription")
            .add(document, "http://xmlns.com/foaf/0.1/primaryTopic", dataset)
            .type(dataset, VOID + "Dataset")
            .add(
                dataset,
                DCTerms.title.getURI(),
                "融谱：中文创投新闻的知识图谱",
                "Rongpu: a graph of Chinese venture news")
            .add(dataset, VOID + "sparqlEndpoint", root.node("rongpu/sparql"))
            .add(dataset, VOID + "dataDump", root.node("rongpu/data"))
            .add(dataset, VOID + "uriSpace", names.iris().base())
            .add(dataset, VOID + "triples", sizes.knowledge() + sizes.claims() + sizes.loaded())
            .add(dataset, VOID + "documents", sizes.articles())
            .add(dataset, VOID + "subset", knowledge)
            .add(dataset, VOID + "subset", claims)
            .type(claims, VOID + "Dataset")
            .add(claims, DCTerms.title.getURI(), "各篇文章的说法", "Claims, one named graph an article")
            .add(claims, VOID + "triples", sizes.claims())
            .add(claims, VOID + "documents", sizes.articles());
    for (String format : List.of("TriG", "N-Quads", "JSON-LD", "Turtle", "N-Triples", "RDF_XML")) {
      about.add(dataset, VOID + "feature", Describer.iri(FORMATS + format));
    }
    if (modified != null) {
      about.add(
          dataset,
          DCTerms.modified.getURI(),
          NodeFactory.createLiteralDT(modified.toString(), XSDDatatype.XSDdateTime));
    }
    if (license != null) {
      about.add(dataset, DCTerms.license.getURI(), Describer.iri(license));
    }
    knowledge(about, root, knowledge, sizes);
    vocabularies(about, dataset, sizes);
    return about.graph();
  }

  private static void knowledge(Describer about, Root root, Node knowledge, Sizes sizes) {
    about
        .type(knowledge, VOID + "Dataset")
        .add(knowledge, DCTerms.title.getURI(), "知识层（默认图）", "Knowledge, the default graph")
        .add(knowledge, VOID + "dataDump", root.node("rongpu/data?default"))
        .add(knowledge, VOID + "triples", sizes.knowledge())
        .add(knowledge, VOID + "distinctSubjects", sizes.subjects())
        .add(knowledge, VOID + "distinctObjects", sizes.objects())
        .add(knowledge, VOID + "properties", sizes.byProperty().size())
        .add(knowledge, VOID + "classes", sizes.byClass().size());
    for (Map.Entry<String, Long> one : sizes.byClass().entrySet()) {
      Node part = part(root, "class", one.getKey());
      about
          .add(knowledge, VOID + "classPartition", part)
          .add(part, VOID + "class", Describer.iri(one.getKey()))
          .add(part, VOID + "entities", one.getValue());
    }
    for (Map.Entry<String, Long> one : sizes.byProperty().entrySet()) {
      Node part = part(root, "property", one.getKey());
      about
          .add(knowledge, VOID + "propertyPartition", part)
          .add(part, VOID + "property", Describer.iri(one.getKey()))
          .add(part, VOID + "triples", one.getValue());
    }
  }

  private static Node part(Root root, String kind, String term) {
    return root.node(
        ".well-known/void#"
            + kind
            + "-"
            + java.net.URLEncoder.encode(term, java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void vocabularies(Describer about, Node dataset, Sizes sizes) {
    TreeSet<String> used = new TreeSet<>();
    sizes.byClass().keySet().forEach(term -> used.add(namespace(term)));
    sizes.byProperty().keySet().forEach(term -> used.add(namespace(term)));
    for (String vocabulary : used) {
      about.add(dataset, VOID + "vocabulary", Describer.iri(vocabulary));
    }
    Node ours = Describer.iri(Vocabulary.RP);
    if (used.contains(Vocabulary.RP)) {
      Ontology.terms().stream(Node.ANY, DCTerms.license.asNode(), Node.ANY)
          .forEach(triple -> about.add(ours, DCTerms.license.getURI(), triple.getObject()));
    }
  }

  private static String namespace(String term) {
    return term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1);
  }
}
