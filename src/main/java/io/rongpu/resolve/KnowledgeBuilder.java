package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.MONETARY_AMOUNT;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.resolve.Properties.FUNDING_ROUND;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;

/**
 * Knowledge as a function of claims: one IRI for each real company, investor, person, place, round,
 * post and acquisition, one best value for each single-valued property, disagreement marked, every
 * thing linked to the claims and articles it rests on.
 *
 * <pre>{@code
 * Graph knowledge = new KnowledgeBuilder(Iris.standard()).build(claimGraphs);
 * }</pre>
 *
 * A pure function: the order of articles and of triples, and giving an article twice, change
 * nothing, and nothing is kept between two calls. No blank nodes. Immutable and thread-safe.
 */
public final class KnowledgeBuilder {

  private final Iris iris;
  private final NameNormalizer normalizer = new NameNormalizer();

  /** Knowledge with IRIs below this base; the claims' articles must have IRIs of it too. */
  public KnowledgeBuilder(Iris iris) {
    this.iris = iris;
  }

  /**
   * All that can be believed.
   *
   * @param claims of every article; walked once, each graph read before the next is asked for, so
   *     they may be opened one by one. Empty gives an empty graph.
   * @return a new graph in memory that compares terms, not values
   */
  public Graph build(Iterable<ClaimGraph> claims) {
    List<ArticleClaims> articles = ClaimsReader.read(claims);
    Map<Node, Claim> money = new HashMap<>();
    select(articles, claim -> claim.isA(MONETARY_AMOUNT)).forEach(c -> money.put(c.node(), c));
    Things things = new Things();
    addEntities(articles, things);
    addEvents(articles, things, money);
    Graph out = GraphMemFactory.createDefaultGraphSameTerm();
    AmountWriter amounts = new AmountWriter(iris, money, out);
    PropertyWriter properties = new PropertyWriter(iris, things, amounts, out);
    new KnowledgeWriter(normalizer, properties, out).write(things.all(), articles);
    return out;
  }

  private void addEntities(List<ArticleClaims> articles, Things things) {
    EntityNames names = new EntityNames(iris, normalizer);
    OrganizationLinker organizations = new OrganizationLinker(normalizer);
    things.addAll(
        names.organizations(organizations.link(select(articles, EntityKinds::isOrganization))));
    things.addAll(
        names.places(new PlaceLinker(normalizer).link(select(articles, EntityKinds::isPlace))));
    Affiliations affiliations = Affiliations.of(articles, things);
    PersonLinker persons = new PersonLinker(normalizer);
    things.addAll(
        names.persons(
            persons.link(select(articles, EntityKinds::isPerson), affiliations), affiliations));
  }

  private void addEvents(List<ArticleClaims> articles, Things things, Map<Node, Claim> money) {
    EventLinker linker = new EventLinker(things, money, normalizer);
    EventNames names = new EventNames(things, linker);
    List<ThingDraft> drafts = new ArrayList<>();
    new RoundLinker()
        .link(select(articles, claim -> claim.isA(FUNDING_ROUND)), things, money)
        .forEach(round -> drafts.add(names.draft(round, FUNDING_ROUND)));
    linker
        .link(select(articles, claim -> isEvent(claim) && !claim.isA(FUNDING_ROUND)))
        .forEach(event -> drafts.add(names.draft(event, eventType(event.get(0)))));
    things.addAll(new ThingNamer(iris).name(drafts));
  }

  private static boolean isEvent(Claim claim) {
    return EntityKinds.of(claim) == null
        && !claim.isA(MONETARY_AMOUNT)
        && claim.all(TYPE).stream().anyMatch(KnowledgeBuilder::isOurs);
  }

  private static Node eventType(Claim event) {
    return event.all(TYPE).stream().filter(KnowledgeBuilder::isOurs).findFirst().orElseThrow();
  }

  private static boolean isOurs(Node type) {
    return type.isURI() && type.getURI().startsWith(Vocabulary.RP);
  }

  private static List<Claim> select(List<ArticleClaims> articles, Predicate<Claim> which) {
    return articles.stream().flatMap(article -> article.claims().stream()).filter(which).toList();
  }
}
