package io.rongpu.rdf;

import static io.rongpu.rdf.SampleArticle.BODY;
import static io.rongpu.rdf.SampleArticle.NORTH;
import static io.rongpu.rdf.SampleArticle.SPRUCE;
import static io.rongpu.rdf.SampleArticle.TITLE;
import static io.rongpu.rdf.SampleArticle.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.model.UnreadDeal;
import io.rongpu.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;

class ClaimMapperTest {

  @Test
  void keepsSentencesThatGaveNoDealWithTheirPlacesInCodePoints() {
    String text = SampleArticle.TEXT;
    int start = text.indexOf(SampleArticle.BODY);
    int trigger = text.indexOf("领投");
    UnreadDeal deal =
        new UnreadDeal(
            new Span(start, start + SampleArticle.BODY.length()), new Span(trigger, trigger + 2));
    ClaimMapper mapper = new ClaimMapper(Iris.standard());

    Graph with = mapper.map(SampleArticle.document(), List.of(), List.of(deal));
    Graph without = mapper.map(SampleArticle.document(), List.of());

    assertThat(with.size()).isEqualTo(without.size() + 6);
    Node node =
        with.find(Node.ANY, Vocabulary.TYPE, Vocabulary.UNREAD_DEAL)
            .mapWith(triple -> triple.getSubject())
            .next();
    assertThat(node.getURI()).startsWith(Iris.standard().article(SampleArticle.KEY) + "#unread/");
    assertThat(with.contains(node, Vocabulary.TRIGGER, Literals.text("领投"))).isTrue();
    assertThat(with.contains(node, Vocabulary.EXACT, Literals.text(SampleArticle.BODY))).isTrue();
    assertThat(with.contains(node, Vocabulary.START, Literals.integer(start - 1)))
        .as("the rocket before it is one code point of two units")
        .isTrue();
  }

  private static final String A = "https://w3id.org/rongpu/id/article/2024/spruce";

  private final Iris iris = Iris.standard();
  private final ClaimMapper mapper = new ClaimMapper(iris);

  @Test
  void writesTheWholeSampleAsExpected() {
    Graph expected =
        RDFParser.source("io/rongpu/rdf/sample-claims.ttl").lang(Lang.TURTLE).toGraph();
    Graph claims = mapper.map(SampleArticle.document(), SampleArticle.facts());
    Graph withoutEvidence = claimsWithoutEvidence(claims);
    assertThat(withoutEvidence.find().toList())
        .containsExactlyInAnyOrderElementsOf(expected.find().toList());
  }

  @Test
  void conformsToTheShapes() {
    Graph claims = mapper.map(SampleArticle.document(), SampleArticle.facts());
    assertThat(ShaclValidator.get().validate(Shapes.parse(Ontology.shapes()), claims).getEntries())
        .isEmpty();
  }

  @Test
  void givesTheSameGraphForFactsInAnyOrder() {
    List<Fact> facts = new ArrayList<>(SampleArticle.facts());
    facts.add(
        relation(
            new Entity(Entity.Kind.COMPANY, List.of("云杉机器人", "Spruce"), List.of()),
            "partner",
            NORTH));
    facts.add(SampleArticle.round(TITLE));
    Graph expected = mapper.map(SampleArticle.document(), facts);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(facts, random);
      List<Fact> shuffled = facts.stream().map(fact -> shuffled(fact, random)).toList();
      assertThat(mapper.map(SampleArticle.document(), shuffled).find().toList())
          .containsExactlyInAnyOrderElementsOf(expected.find().toList());
    }
  }

  @Test
  void writesRepeatedFactsOnce() {
    List<Fact> twice = new ArrayList<>(SampleArticle.facts());
    twice.addAll(SampleArticle.facts());
    assertThat(mapper.map(SampleArticle.document(), twice).find().toList())
        .containsExactlyInAnyOrderElementsOf(
            mapper.map(SampleArticle.document(), SampleArticle.facts()).find().toList());
  }

  @Test
  void givesEventsWithEqualContentOneNodeAndKeepsBothEvidences() {
    Graph claims =
        mapper.map(
            SampleArticle.document(),
            List.of(SampleArticle.round(BODY), SampleArticle.round(TITLE)));
    List<Node> rounds = instances(claims, Terms.FUNDING_ROUND);
    assertThat(rounds).hasSize(1);
    assertThat(quotesFor(claims, rounds.get(0), Terms.ROUND_TYPE))
        .containsExactlyInAnyOrder(BODY, TITLE);
  }

  @Test
  void givesEventsWithDifferentContentDifferentNodes() {
    Fact.Event round = SampleArticle.round(BODY);
    Fact.Event other =
        new Fact.Event(Terms.FUNDING_ROUND, round.roles(), round.details().subList(1, 3));
    assertThat(
            instances(
                mapper.map(SampleArticle.document(), List.of(round, other)), Terms.FUNDING_ROUND))
        .hasSize(2);
  }

  @Test
  void makesALeadAnInvestorWithItsOwnEvidence() {
    Graph claims = mapper.map(SampleArticle.document(), List.of(SampleArticle.round(BODY)));
    Node round = instances(claims, Terms.FUNDING_ROUND).get(0);
    Node firm = NodeFactory.createURI(A + "#investor/北岸资本");
    assertThat(claims.contains(round, Vocabulary.term(Terms.LEAD_INVESTOR), firm)).isTrue();
    assertThat(claims.contains(round, Vocabulary.term(Terms.INVESTOR), firm)).isTrue();
    assertThat(evidences(claims, round, Terms.INVESTOR, firm)).hasSize(1);
    assertThat(evidences(claims, round, Terms.LEAD_INVESTOR, firm)).hasSize(1);
  }

  @Test
  void doesNotMakeAnInvestorALead() {
    Graph claims = mapper.map(SampleArticle.document(), List.of(SampleArticle.round(BODY)));
    assertThat(
            claims.contains(
                Node.ANY,
                Vocabulary.term(Terms.LEAD_INVESTOR),
                NodeFactory.createURI(A + "#person/林一")))
        .isFalse();
  }

  @Test
  void isTheSameRoundWhetherTheLeadIsAlsoListedAsInvestor() {
    Fact.Event round = SampleArticle.round(BODY);
    List<Fact.Role> roles = new ArrayList<>(round.roles());
    roles.add(new Fact.Role(Terms.INVESTOR, NORTH, evidence(BODY, "北岸资本")));
    Fact.Event listed = new Fact.Event(round.type(), roles, round.details());
    assertThat(mapper.map(SampleArticle.document(), List.of(listed)).find().toList())
        .containsExactlyInAnyOrderElementsOf(
            mapper.map(SampleArticle.document(), List.of(round)).find().toList());
  }

  @Test
  void mapsRelationsAndEventsThatTheCodeHasNeverHeardOf() {
    Fact.Event partnership =
        new Fact.Event(
            "StrategicPartnership",
            List.of(new Fact.Role("partner", SPRUCE, evidence(BODY, "云杉机器人"))),
            List.of(new Fact.Detail("topic", new Value.Text("机器人"), evidence(BODY, "机器人"))));
    Graph claims =
        mapper.map(
            SampleArticle.document(), List.of(partnership, relation(SPRUCE, "supplierOf", NORTH)));
    Node node = instances(claims, "StrategicPartnership").get(0);
    assertThat(node.getURI()).startsWith(A + "#partnership/");
    assertThat(claims.contains(node, Vocabulary.term("topic"), Literals.text("机器人"))).isTrue();
    assertThat(
            claims.contains(
                NodeFactory.createURI(A + "#company/云杉机器人"),
                Vocabulary.term("supplierOf"),
                NodeFactory.createURI(A + "#investor/北岸资本")))
        .isTrue();
  }

  @Test
  void countsPlacesInCodePoints() {
    Graph claims = mapper.map(SampleArticle.document(), SampleArticle.facts());
    String text = SampleArticle.TEXT;
    GraphUtil.listSubjects(claims, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .forEach(
            node -> {
              int start = text.offsetByCodePoints(0, number(claims, node, Vocabulary.START));
              int end = text.offsetByCodePoints(0, number(claims, node, Vocabulary.END));
              assertThat(text.substring(start, end))
                  .isEqualTo(object(claims, node, Vocabulary.EXACT).getLiteralLexicalForm());
            });
    assertThat(
            claims
                .find(Node.ANY, Vocabulary.START, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toSet())
        .as("the rocket is one code point and two UTF-16 units")
        .containsExactlyInAnyOrder(
            Integer.toString(text.indexOf(BODY) - 1),
            Integer.toString(text.indexOf(SampleArticle.SECOND) - 1));
  }

  @Test
  void writesDatesAtThePrecisionTold() {
    Graph claims =
        mapper.map(
            SampleArticle.document(),
            List.of(
                attribute(new PartialDate(2019, 0, 0)),
                attribute(new PartialDate(2019, 3, 0)),
                attribute(new PartialDate(2019, 3, 5))));
    String xsd = "^^<http://www.w3.org/2001/XMLSchema#";
    assertThat(
            claims
                .find(Node.ANY, Vocabulary.term(Terms.FOUNDING_DATE), Node.ANY)
                .mapWith(t -> t.getObject())
                .mapWith(n -> n.getLiteralLexicalForm() + "^^<" + n.getLiteralDatatypeURI() + ">")
                .toList())
        .containsExactlyInAnyOrder(
            "2019" + xsd + "gYear>", "2019-03" + xsd + "gYearMonth>", "2019-03-05" + xsd + "date>");
  }

  @Test
  void leavesOutTheBoundThatIsOpen() {
    Value.Money open = new Value.Money(new BigDecimal("1E+8"), null, "CNY", "超1亿元");
    Graph claims =
        mapper.map(
            SampleArticle.document(),
            List.of(new Fact.Attribute(SPRUCE, "revenue", open, evidence(BODY, "5亿元"))));
    Node amount = NodeFactory.createURI(A + "#amount/CNY-100000000--超1亿元");
    assertThat(object(claims, amount, Vocabulary.MIN_VALUE).getLiteralLexicalForm())
        .isEqualTo("100000000.0");
    assertThat(claims.contains(amount, Vocabulary.MAX_VALUE, Node.ANY)).isFalse();
  }

  @Test
  void roundsConfidenceToThreeDecimals() {
    Evidence exact = evidence(BODY, "云杉机器人");
    Evidence odd = new Evidence(exact.quote(), exact.mention(), exact.rule(), 2.0 / 3);
    Graph claims =
        mapper.map(
            SampleArticle.document(),
            List.of(new Fact.Relation(SPRUCE, Terms.FOUNDER, SampleArticle.LIN, odd)));
    assertThat(
            claims
                .find(Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList())
        .containsExactly("0.667");
  }

  @Test
  void keepsAnAddressThatIsNoIriAsAString() {
    Graph claims = mapper.map(SampleArticle.document("/p/1.html?x=a b"), List.of());
    assertThat(object(claims, NodeFactory.createURI(A), Vocabulary.URL))
        .isEqualTo(Literals.text("/p/1.html?x=a b"));
  }

  @Test
  void writesTheArticleAloneWhenThereAreNoFacts() {
    Article article =
        new Article("k", "题", null, null, null, null, List.of(Block.of(Block.Kind.PARAGRAPH, "文")));
    Document document = new Document(article, "题\n文", List.of(), List.of(), List.of());
    assertThat(mapper.map(document, List.of()).find().mapWith(Triple::getPredicate).toList())
        .containsExactlyInAnyOrder(
            Vocabulary.TYPE, Vocabulary.KEY, Vocabulary.HEADLINE, Vocabulary.TEXT);
  }

  @Test
  void changesNothingButThePrefixWithTheBase() {
    Graph here = mapper.map(SampleArticle.document(), SampleArticle.facts());
    Graph there =
        new ClaimMapper(new Iris("https://example.org/kg/"))
            .map(SampleArticle.document(), SampleArticle.facts());
    assertThat(subjects(there))
        .isEqualTo(
            subjects(here).stream()
                .map(iri -> iri.replace(Vocabulary.DEFAULT_BASE, "https://example.org/kg/"))
                .sorted()
                .toList());
  }

  @Test
  void refusesASpanOutsideTheText() {
    Span outside = new Span(0, SampleArticle.TEXT.length() + 1);
    Fact fact =
        new Fact.Relation(
            SPRUCE, Terms.FOUNDER, NORTH, new Evidence(outside, outside, "test/rule", 1));
    assertThatThrownBy(() -> mapper.map(SampleArticle.document(), List.of(fact)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Fact relation(Entity subject, String property, Entity object) {
    return new Fact.Relation(subject, property, object, evidence(BODY, "云杉机器人"));
  }

  private static Fact attribute(PartialDate date) {
    return new Fact.Attribute(SPRUCE, Terms.FOUNDING_DATE, date, evidence(BODY, "云杉机器人"));
  }

  private static Fact shuffled(Fact fact, Random random) {
    if (!(fact instanceof Fact.Event event)) {
      return fact;
    }
    List<Fact.Role> roles = new ArrayList<>(event.roles());
    List<Fact.Detail> details = new ArrayList<>(event.details());
    Collections.shuffle(roles, random);
    Collections.shuffle(details, random);
    return new Fact.Event(event.type(), roles, details);
  }

  private static Graph claimsWithoutEvidence(Graph claims) {
    List<Node> evidences =
        GraphUtil.listSubjects(claims, Vocabulary.TYPE, Vocabulary.EVIDENCE).toList();
    evidences.forEach(node -> claims.remove(node, Node.ANY, Node.ANY));
    return claims;
  }

  private static List<Node> instances(Graph graph, String type) {
    return GraphUtil.listSubjects(graph, Vocabulary.TYPE, Vocabulary.term(type)).toList();
  }

  private static List<String> quotesFor(Graph graph, Node subject, String property) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(
            "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
                + " SELECT ?quote { ?e rdf:subject ?s ; rdf:predicate ?p ;"
                + " <http://www.w3.org/ns/oa#exact> ?quote }");
    query.setParam("s", subject);
    query.setParam("p", Vocabulary.term(property));
    List<String> quotes = new ArrayList<>();
    try (var execution =
        QueryExecutionFactory.create(query.asQuery(), ModelFactory.createModelForGraph(graph))) {
      execution.execSelect().forEachRemaining(r -> quotes.add(r.getLiteral("quote").getString()));
    }
    return quotes;
  }

  private static List<Node> evidences(Graph graph, Node subject, String property, Node object) {
    return GraphUtil.listSubjects(graph, Vocabulary.TYPE, Vocabulary.EVIDENCE)
        .filterKeep(e -> graph.contains(e, Vocabulary.SUBJECT, subject))
        .filterKeep(e -> graph.contains(e, Vocabulary.PREDICATE, Vocabulary.term(property)))
        .filterKeep(e -> graph.contains(e, Vocabulary.OBJECT, object))
        .toList();
  }

  private static List<String> subjects(Graph graph) {
    return graph.find().mapWith(t -> t.getSubject().getURI()).toSet().stream().sorted().toList();
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return GraphUtil.listObjects(graph, subject, property).next();
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(object(graph, subject, property).getLiteralLexicalForm());
  }
}
