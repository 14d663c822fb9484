package io.rongpu.serve.search;

import static io.rongpu.search.Kind.COMPANY;
import static io.rongpu.search.Kind.INVESTMENT_FIRM;
import static io.rongpu.search.Kind.ORGANIZATION;
import static io.rongpu.search.Kind.PERSON;

import io.rongpu.rdf.Vocabulary;
import io.rongpu.search.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about things: to tell them apart, and to fill columns with.
 *
 * @param id a term of our ontology where there is one
 * @param kinds the things that have it
 */
record Property(
    String id,
    String zh,
    String en,
    Set<Kind> kinds,
    BiFunction<Things, Node, Stream<Node>> reader) {

  private static final Set<Kind> FIRMS = Set.of(COMPANY, INVESTMENT_FIRM, ORGANIZATION);
  private static final Set<Kind> AGENTS = Set.of(COMPANY, INVESTMENT_FIRM, ORGANIZATION, PERSON);
  private static final Node ROUND = Vocabulary.term("FundingRound");

  private static final List<Property> ALL =
      List.of(
          term("headquarters", FIRMS),
          term("foundingDate", FIRMS),
          term("founder", FIRMS),
          term("totalRaised", FIRMS),
          new Property("rounds", "融资", "rounds", FIRMS, Property::rounds),
          new Property(
              "roundCount", "融资次数", "number of rounds", FIRMS, (t, n) -> count(rounds(t, n))),
          new Property(
              "lastRoundDate",
              "最近融资日期",
              "date of the last round",
              FIRMS,
              (t, n) ->
                  rounds(t, n)
                      .flatMap(round -> t.objects(round, Vocabulary.term("announcedDate")))
                      .max(Comparator.comparing(Node::getLiteralLexicalForm))
                      .stream()),
          new Property(
              "investors",
              "投资方",
              "investors",
              FIRMS,
              (t, n) ->
                  rounds(t, n).flatMap(round -> t.objects(round, Vocabulary.term("investor")))),
          new Property(
              "portfolio",
              "投资过",
              "invested in",
              AGENTS,
              (t, n) ->
                  Stream.concat(
                      t.objects(n, Vocabulary.term("investedIn")),
                      t.subjects(Vocabulary.term("investor"), n)
                          .flatMap(round -> t.objects(round, Vocabulary.term("company"))))),
          new Property(
              "founderOf",
              "创办",
              "founded",
              AGENTS,
              (t, n) -> t.subjects(Vocabulary.term("founder"), n)),
          new Property(
              "organization",
              "任职于",
              "works or worked for",
              Set.of(PERSON),
              (t, n) ->
                  t.subjects(Vocabulary.term("holder"), n)
                      .flatMap(post -> t.objects(post, Vocabulary.term("organization")))),
          new Property(
              "jobTitle",
              "职务",
              "posts",
              Set.of(PERSON),
              (t, n) ->
                  t.subjects(Vocabulary.term("holder"), n)
                      .flatMap(post -> t.objects(post, Vocabulary.term("jobTitle")))),
          new Property(
              "name",
              "所有名称",
              "all names",
              Set.of(Kind.values()),
              (t, n) ->
                  Stream.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, Vocabulary.HEADLINE)
                      .flatMap(property -> t.objects(n, property))),
          new Property(
              "exactMatch",
              "其他标识",
              "identifiers elsewhere",
              AGENTS,
              (t, n) ->
                  t.objects(n, Vocabulary.EXACT_MATCH)
                      .filter(Node::isURI)
                      .map(iri -> NodeFactory.createLiteralString(iri.getURI()))),
          new Property(
              "claims",
              "说法数",
              "number of claims",
              AGENTS,
              (t, n) -> count(t.objects(n, Vocabulary.WAS_DERIVED_FROM))));

  private static Property term(String term, Set<Kind> kinds) {
    return new Property(
        term,
        Words.of(term, "zh"),
        Words.of(term, "en"),
        kinds,
        (things, node) -> things.objects(node, Vocabulary.term(term)));
  }

  private static Stream<Node> rounds(Things things, Node company) {
    return things
        .subjects(Vocabulary.term("company"), company)
        .filter(round -> things.graph().contains(round, Vocabulary.TYPE, ROUND));
  }

  private static Stream<Node> count(Stream<Node> nodes) {
    return Stream.of(
        NodeFactory.createLiteralDT(Long.toString(nodes.count()), XSDDatatype.XSDinteger));
  }

  static List<Property> all() {
    return ALL;
  }

  /** The property told as {@code founder}, {@code rp:founder} or by its IRI; else null. */
  static @Nullable Property of(String told) {
    String id =
        told.replaceFirst("^(rp:|" + java.util.regex.Pattern.quote(Vocabulary.RP) + ")", "");
    return ALL.stream().filter(property -> property.id.equals(id)).findFirst().orElse(null);
  }

  String label(String language) {
    return language.equals("en") ? en : zh;
  }

  /** The values of a thing, each once, by name. */
  List<Node> values(Things things, Node thing) {
    return reader
        .apply(things, thing)
        .distinct()
        .sorted(
            Comparator.comparing((Node value) -> things.name(value))
                .thenComparing(value -> value.toString()))
        .toList();
  }
}
