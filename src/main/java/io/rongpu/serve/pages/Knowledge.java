package io.rongpu.serve.pages;

import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge layer as the pages read it, in the language of one visit. Used inside one read
 * transaction, by its thread.
 */
final class Knowledge {

  private final DatasetGraph dataset;
  private final Graph graph;
  private final Language language;
  private final Memory memory;
  private final @Nullable String state;

  private Knowledge(Site site, Language language, @Nullable String state) {
    this.dataset = site.dataset();
    this.graph = dataset.getDefaultGraph();
    this.language = language;
    this.memory = site.memory();
    this.state = state;
  }

  /**
   * What a site knows.
   *
   * @param state of the store; null if that can't be told
   */
  static Knowledge of(Site site, Language language, @Nullable String state) {
    return new Knowledge(site, language, state);
  }

  /** What takes long, once for each state of the store; see {@link Memory#answer}. */
  <T> T remembered(String question, Supplier<T> how) {
    return memory.answer(state, question, how);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  Graph graph() {
    return graph;
  }

  Thing thing(Node node) {
    return new Thing(this, node);
  }

  /** Whether there is anything of that IRI. */
  boolean knows(Node node) {
    return graph.contains(node, Vocabulary.TYPE, Node.ANY);
  }

  /** Things of a class of ours, unsorted. */
  Stream<Thing> instances(String type) {
    return subjects(Vocabulary.TYPE, Vocabulary.term(type)).map(this::thing);
  }

  Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  Stream<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(Triple::getSubject);
  }

  /** What a node is called: a literal's text, a name in the page's language, or the IRI's end. */
  String name(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String name = best(language, objects(node, Vocabulary.PREF_LABEL));
    if (name == null) {
      name = word(node);
    }
    return name == null ? end(node) : name;
  }

  /** The one thing that has this for its name; null when none has it, or several do. */
  @Nullable Node named(String name) {
    List<Node> found =
        Stream.of("zh", "en")
            .map(tag -> NodeFactory.createLiteralLang(name, tag))
            .flatMap(label -> subjects(Vocabulary.PREF_LABEL, label))
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** What the ontology or the scheme of round types calls a term of ours, or null. */
  @Nullable String word(Node term) {
    return word(term, language);
  }

  /** The same in a language. */
  static @Nullable String word(Node term, Language language) {
    if (!term.isURI()) {
      return null;
    }
    if (term.getURI().startsWith(Vocabulary.ROUND_TYPES)) {
      return best(
          language,
          Ontology.roundTypes().stream(term, Vocabulary.PREF_LABEL, Node.ANY)
              .map(Triple::getObject));
    }
    return term.getURI().startsWith(Vocabulary.RP)
        ? best(
            language,
            Ontology.terms().stream(term, RDFS.label.asNode(), Node.ANY).map(Triple::getObject))
        : null;
  }

  private static @Nullable String best(Language language, Stream<Node> names) {
    return names
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node n) -> !n.getLiteralLanguage().startsWith(language.tag()))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse(null);
  }

  private static String end(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    String end = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    try {
      return URLDecoder.decode(end.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return end;
    }
  }
}
