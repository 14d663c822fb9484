package io.rongpu.serve.describe;

import io.rongpu.query.NamedQueries;
import io.rongpu.rdf.GraphNames;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.serve.protocol.Limits;
import io.rongpu.serve.protocol.Version;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.jspecify.annotations.Nullable;

/** The addresses at which a service describes itself and the things it knows. Thread-safe. */
public final class SelfDescription {

  private static final String ONTOLOGY = Vocabulary.RP.substring(0, Vocabulary.RP.length() - 1);

  private final DatasetGraph dataset;
  private final GraphNames names;
  private final Version version;
  private final Limits limits;
  private final boolean takesUpdates;
  private final @Nullable String license;
  private final NamedQueries questions = NamedQueries.bundled();
  private volatile @Nullable Counted counted;

  /**
   * @param takesUpdates whether updates are among what is advertised
   * @param license IRI of what holds for the data; null when nobody said
   */
  public SelfDescription(
      DatasetGraph dataset,
      GraphNames names,
      Version version,
      Limits limits,
      boolean takesUpdates,
      @Nullable String license) {
    this.dataset = dataset;
    this.names = names;
    this.version = version;
    this.limits = limits;
    this.takesUpdates = takesUpdates;
    this.license = license;
  }

  /** What answers at which path. */
  public Map<String, HttpServlet> servlets() {
    Map<String, HttpServlet> all = new LinkedHashMap<>();
    all.put("/.well-known/void", document(this::data));
    all.put("/prefixes", document(request -> Questions.prefixes(Root.of(request))));
    all.put("/queries", document(request -> Questions.of(Root.of(request), questions, null)));
    all.put(
        "/queries/*",
        document(request -> Questions.of(Root.of(request), questions, tail(request, "/queries/"))));
    all.put("/ontology", document(request -> Ontology.terms()));
    all.put("/ontology/*", document(SelfDescription::version));
    all.put("/round-type", document(request -> Ontology.roundTypes()));
    all.put("/round-type/*", new Redirects(names.iris(), "/round-type/"));
    all.put("/id/*", new Redirects(names.iris(), "/id/"));
    all.put("/data/*", document(this::thing));
    all.put("/data", document(this::thing));
    return all;
  }

  /** Answers a request to the endpoint that asks nothing. */
  public Filter bareRequests() {
    return new BareRequests(
        document(
            request -> ServiceDescription.of(Root.of(request), takesUpdates, sizes().knowledge())));
  }

  private RdfDocument document(
      java.util.function.Function<HttpServletRequest, @Nullable Graph> content) {
    return new RdfDocument(limits, version, content);
  }

  private Graph data(HttpServletRequest request) {
    return DatasetDescription.of(Root.of(request), names, sizes(), version.modified(), license);
  }

  private @Nullable Graph thing(HttpServletRequest request) {
    String iri = request.getParameter("iri");
    if (iri != null) {
      return Txn.calculateRead(
          dataset, () -> new Things(dataset, names).describe(NodeFactory.createURI(iri)));
    }
    String tail = tail(request, "/data/");
    if (tail.startsWith("round-type/")) {
      return roundType(tail.substring("round-type/".length()));
    }
    Node thing = Paths.thing(names.iris(), tail);
    return thing == null
        ? null
        : Txn.calculateRead(dataset, () -> new Things(dataset, names).describe(thing));
  }

  /** The ontology has one version here: this program's. */
  private static @Nullable Graph version(HttpServletRequest request) {
    Node asked = NodeFactory.createURI(ONTOLOGY + "/" + tail(request, "/ontology/"));
    boolean isOurs =
        Ontology.terms().contains(NodeFactory.createURI(ONTOLOGY), OWL2.versionIRI.asNode(), asked);
    return isOurs ? Ontology.terms() : null;
  }

  private static @Nullable Graph roundType(String name) {
    Node concept = NodeFactory.createURI(Vocabulary.ROUND_TYPES + name);
    Graph about = GraphFactory.createDefaultGraph();
    Ontology.roundTypes().find(concept, Node.ANY, Node.ANY).forEachRemaining(about::add);
    return about.isEmpty() ? null : about;
  }

  /** Counted once for every state of the store. */
  private Sizes sizes() {
    String state = version.tag();
    Counted known = counted;
    if (known != null && state != null && Objects.equals(known.state(), state)) {
      return known.sizes();
    }
    Sizes sizes = Txn.calculateRead(dataset, () -> Sizes.of(dataset, names));
    counted = state == null ? null : new Counted(state, sizes);
    return sizes;
  }

  static String tail(HttpServletRequest request, String start) {
    String path = request.getRequestURI();
    int parameters = path.indexOf(';');
    String plain = parameters < 0 ? path : path.substring(0, parameters);
    return plain.length() > start.length() ? plain.substring(start.length()) : "";
  }

  private record Counted(String state, Sizes sizes) {}
}
