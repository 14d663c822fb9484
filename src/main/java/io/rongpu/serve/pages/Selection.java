package io.rongpu.serve.pages;

import static io.rongpu.serve.pages.Html.each;
import static j2html.TagCreator.div;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * A field to choose from what there is, by its name in the page's language.
 *
 * @param options what is sent, and what it is called
 */
record Selection(Map<String, String> options) {

  /** What to choose from for a parameter of this name; null when one has to write. */
  static @Nullable Selection of(String parameter, Knowledge knowledge) {
    return switch (parameter) {
      case "status" -> terms(knowledge, Choices.STATUSES.stream().map(Vocabulary::term).toList());
      case "stage" -> terms(knowledge, stages());
      case "currency" -> new Selection(Choices.of(knowledge).currencies());
      default -> null;
    };
  }

  /**
   * The field; a value that an address tells and the store lacks can be seen in it all the same.
   *
   * @param told the chosen value
   * @param all what stands for no choice; null when there must be one
   */
  DomContent field(
      String id, String name, String title, @Nullable String told, @Nullable String all) {
    Map<String, String> shown = new LinkedHashMap<>(options);
    if (told != null && options.keySet().stream().noneMatch(told::equalsIgnoreCase)) {
      shown.put(told, told);
    }
    return div(
            label(title).withFor(id),
            select(
                    all == null ? text("") : option(all).withValue(""),
                    each(
                        shown.entrySet(),
                        e ->
                            option(e.getValue())
                                .withValue(e.getKey())
                                .condAttr(
                                    e.getKey().equalsIgnoreCase(Thing.orEmpty(told)),
                                    "selected",
                                    "selected")))
                .withId(id)
                .withName(name))
        .withClass("field");
  }

  /** The last part of each term's IRI with its name, in the order given. */
  private static Selection terms(Knowledge knowledge, List<Node> terms) {
    Map<String, String> options = new LinkedHashMap<>();
    terms.forEach(
        term ->
            options.put(
                term.getURI().replaceAll("^.*[#/]", ""), Thing.orEmpty(knowledge.word(term))));
    return new Selection(options);
  }

  /** The stages of the scheme, from the first to the last. */
  static List<Node> stages() {
    return Ontology.roundTypes().stream(Node.ANY, Vocabulary.STAGE_ORDER, Node.ANY)
        .sorted(
            Comparator.comparing(
                    (Triple t) -> Integer.parseInt(t.getObject().getLiteralLexicalForm()))
                .thenComparing(t -> t.getSubject().toString()))
        .map(Triple::getSubject)
        .toList();
  }
}
