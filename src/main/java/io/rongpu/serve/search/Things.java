package io.rongpu.serve.search;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Kind;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The knowledge layer as reconciliation sees it, inside one read transaction. */
record Things(Graph graph, Iris iris, String language) {

  /** What an IRI of ours has behind its base; any other IRI as it is. */
  String id(Node thing) {
    String iri = thing.getURI();
    return iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
  }

  /** The thing of an id, also of one that somebody decoded; null when there is none. */
  @Nullable Node thing(String id) {
    boolean isWhole = id.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    Node told = NodeFactory.createURI(isWhole ? id : iris.base() + id);
    if (isKnown(told)) {
      return told;
    }
    int slash = id.indexOf('/');
    if (isWhole || slash <= 0) {
      return null;
    }
    String name = id.substring(slash + 1);
    Node minted =
        id.startsWith("article/") ? iris.article(name) : iris.thing(id.substring(0, slash), name);
    return isKnown(minted) ? minted : null;
  }

  private boolean isKnown(Node thing) {
    return graph.contains(thing, Vocabulary.TYPE, Node.ANY);
  }

  /** What kind of thing it is, or null when it is none that is found by name. */
  @Nullable Kind kind(Node thing) {
    for (Kind kind : Kind.values()) {
      if (graph.contains(thing, Vocabulary.TYPE, kind.type())) {
        return kind;
      }
    }
    return null;
  }

  Stream<Node> objects(Node thing, Node property) {
    return graph.stream(thing, property, Node.ANY).map(Triple::getObject);
  }

  Stream<Node> subjects(Node property, Node value) {
    return graph.stream(Node.ANY, property, value).map(Triple::getSubject);
  }

  /** What something is called; of a round its type and date. */
  String name(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String label = best(objects(node, Vocabulary.PREF_LABEL));
    if (label == null) {
      label = best(objects(node, Vocabulary.HEADLINE));
    }
    if (label == null && node.getURI().startsWith(Vocabulary.ROUND_TYPES)) {
      label =
          best(
              Ontology.roundTypes().stream(node, Vocabulary.PREF_LABEL, Node.ANY)
                  .map(Triple::getObject));
    }
    if (label == null && node.getURI().startsWith(Vocabulary.RP)) {
      label = Words.of(node.getURI().substring(Vocabulary.RP.length()), language);
    }
    if (label == null) {
      label = deal(node);
    }
    return label == null || label.isBlank() ? id(node) : label;
  }

  private @Nullable String deal(Node node) {
    String type =
        objects(node, Vocabulary.term("roundType")).map(this::name).findFirst().orElse("");
    String date = best(objects(node, Vocabulary.term("announcedDate")));
    String amount = best(objects(node, Vocabulary.VERBATIM));
    if (amount != null) {
      return amount;
    }
    return (type + " " + (date == null ? "" : date)).strip();
  }

  @Nullable String best(Stream<Node> names) {
    return names
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node n) -> !n.getLiteralLanguage().startsWith(language))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse(null);
  }

  /** A line that tells things of one name apart. */
  String description(Node thing) {
    List<String> parts =
        Stream.of("headquarters", "foundingDate")
            .flatMap(term -> objects(thing, Vocabulary.term(term)))
            .map(this::name)
            .sorted()
            .toList();
    List<String> names =
        objects(thing, Vocabulary.ALT_LABEL).map(this::name).sorted().limit(3).toList();
    return Stream.concat(parts.stream(), names.stream())
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  /** The kinds of a class, told as {@code Company}, {@code rp:Company} or by its IRI. */
  static Set<Kind> kinds(String type) {
    String local =
        type.replaceFirst("^(rp:|" + java.util.regex.Pattern.quote(Vocabulary.RP) + ")", "");
    Node wanted = Vocabulary.term(local);
    Set<Kind> kinds = new HashSet<>();
    for (Kind kind : Kind.values()) {
      Deque<Node> open = new ArrayDeque<>(List.of(kind.type()));
      Set<Node> seen = new HashSet<>();
      while (!open.isEmpty()) {
        Node above = open.pop();
        if (above.equals(wanted)) {
          kinds.add(kind);
        }
        if (seen.add(above)) {
          Ontology.terms().stream(above, RDFS.subClassOf.asNode(), Node.ANY)
              .map(Triple::getObject)
              .forEach(open::push);
        }
      }
    }
    return kinds;
  }
}
