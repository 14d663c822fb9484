package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.MONETARY_AMOUNT;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.resolve.Properties.FUNDING_ROUND;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Funding rounds and all other events. A block is what begins with the same first name: the rounds
 * of a company, the posts of people of one name, the acquisitions by one buyer.
 */
final class EventStage implements Stage {

  private final Things things;
  private final Claims claims;
  private final EventLinker linker;
  private final EventNames names;
  private final ThingNamer namer;

  EventStage(Iris iris, NameNormalizer normalizer, Claims claims, Things things) {
    this.things = things;
    this.claims = claims;
    this.linker = new EventLinker(things, claims, normalizer);
    this.names = new EventNames(things, linker);
    this.namer = new ThingNamer(iris);
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }

  @Override
  public boolean takes(Claim claim) {
    return EntityKinds.of(claim) == null
        && !claim.isA(MONETARY_AMOUNT)
        && claim.all(TYPE).stream().anyMatch(EventStage::isOurs);
  }

  @Override
  public Set<String> blockKeys(Claim claim) {
    return Set.of(names.start(claim, type(claim)));
  }

  @Override
  public List<Thing> resolve(List<Claim> block) {
    List<Claim> rounds = block.stream().filter(claim -> claim.isA(FUNDING_ROUND)).toList();
    List<Claim> others = block.stream().filter(claim -> !claim.isA(FUNDING_ROUND)).toList();
    List<ThingDraft> drafts = new ArrayList<>();
    new RoundLinker()
        .link(rounds, things, claims)
        .forEach(round -> drafts.add(names.draft(round, FUNDING_ROUND)));
    linker.link(others).forEach(event -> drafts.add(names.draft(event, type(event.get(0)))));
    return namer.name(drafts);
  }

  @Override
  public Thing thing(Identity identity, List<Claim> told) {
    return new Thing(identity, type(told.get(0)), told);
  }

  private static Node type(Claim event) {
    return event.isA(FUNDING_ROUND)
        ? FUNDING_ROUND
        : event.all(TYPE).stream().filter(EventStage::isOurs).findFirst().orElseThrow();
  }

  private static boolean isOurs(Node type) {
    return type.isURI()
        && type.getURI().startsWith(Vocabulary.RP)
        && type.getURI().length() > Vocabulary.RP.length();
  }
}
