package io.rongpu.search;

import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the knowledge layer with its names: what of it is indexed. A function of the
 * statements that have it as their subject.
 *
 * @param labels the preferred ones first, Chinese before others; the headline of an article
 * @param claims how many claims it is made of
 * @param day when an article was published, such as {@code 2018-12-05}; else empty
 */
record Named(Node thing, Kind kind, List<Label> labels, long claims, String day) {

  /** A name as the store has it. */
  record Label(Node property, Node literal) {
    String text() {
      return literal.getLiteralLexicalForm();
    }
  }

  private static final List<Node> NAMING =
      List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, Vocabulary.HEADLINE);

  private static final Comparator<Label> BEST_FIRST =
      Comparator.comparing((Label label) -> NAMING.indexOf(label.property()))
          .thenComparing(label -> !label.literal().getLiteralLanguage().startsWith("zh"))
          .thenComparing(label -> label.literal().toString());

  /** The properties whose values are names. */
  static List<Node> naming() {
    return NAMING;
  }

  /** A thing as a graph tells it; null when it isn't found by name. */
  static @Nullable Named of(Graph knowledge, Node thing) {
    if (!thing.isURI()) {
      return null;
    }
    Set<Node> types = new HashSet<>();
    List<Label> labels = new ArrayList<>();
    long[] claims = new long[1];
    String[] day = {""};
    knowledge
        .find(thing, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple -> {
              Node property = triple.getPredicate();
              Node value = triple.getObject();
              if (property.equals(Vocabulary.TYPE)) {
                types.add(value);
              } else if (property.equals(Vocabulary.WAS_DERIVED_FROM)) {
                claims[0]++;
              } else if (property.equals(Vocabulary.DATE_PUBLISHED) && value.isLiteral()) {
                day[0] = value.getLiteralLexicalForm();
              } else if (NAMING.contains(property)
                  && value.isLiteral()
                  && !value.getLiteralLexicalForm().isBlank()) {
                labels.add(new Label(property, value));
              }
            });
    Kind kind = Kind.among(types);
    if (kind == null || labels.isEmpty()) {
      return null;
    }
    labels.sort(BEST_FIRST);
    return new Named(thing, kind, List.copyOf(labels), claims[0], day[0]);
  }
}
