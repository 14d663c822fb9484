package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.resolve.Properties.ACQUIRER;
import static io.rongpu.resolve.Properties.ACQUISITION;
import static io.rongpu.resolve.Properties.HOLDER;
import static io.rongpu.resolve.Properties.JOB_TITLE;
import static io.rongpu.resolve.Properties.ORGANIZATION;
import static io.rongpu.resolve.Properties.POSITION;
import static io.rongpu.resolve.Properties.TARGET;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Tells which events other than rounds are one: posts of one person at one organisation with titles
 * spelled alike, acquisitions of one target by one acquirer, and of any other sort those that tell
 * exactly the same.
 */
final class EventLinker {

  private final Things things;
  private final Claims claims;
  private final NameNormalizer normalizer;

  EventLinker(Things things, Claims claims, NameNormalizer normalizer) {
    this.things = things;
    this.claims = claims;
    this.normalizer = normalizer;
  }

  /** The clusters, by what they tell, each sorted. */
  List<List<Claim>> link(Collection<Claim> events) {
    Map<String, List<Claim>> byKey =
        events.stream()
            .sorted(Claim.ORDER)
            .collect(Collectors.groupingBy(this::key, TreeMap::new, Collectors.toList()));
    return List.copyOf(byKey.values());
  }

  /** Everything a claim tells, in terms of things. */
  String content(Claim claim) {
    return claim.properties().stream()
        .sorted(Nodes.BY_SPELLING)
        .map(property -> property + " " + values(claim, property))
        .collect(Collectors.joining("\n"));
  }

  private String key(Claim claim) {
    if (claim.isA(POSITION)) {
      String title =
          claim.all(JOB_TITLE).stream()
              .map(node -> normalizer.spelling(Nodes.words(node)))
              .sorted()
              .collect(Collectors.joining(" "));
      return key(claim, ORGANIZATION, HOLDER, title);
    }
    return claim.isA(ACQUISITION) ? key(claim, ACQUIRER, TARGET, "") : content(claim);
  }

  private String key(Claim claim, Node first, Node second, String rest) {
    boolean isWhole =
        !things.named(claim, first).isEmpty() && !things.named(claim, second).isEmpty();
    return isWhole
        ? claim.all(TYPE) + "\n" + values(claim, first) + "\n" + values(claim, second) + "\n" + rest
        : content(claim);
  }

  private String values(Claim claim, Node property) {
    return claim.all(property).stream().map(this::value).sorted().collect(Collectors.joining(" "));
  }

  private String value(Node node) {
    Identity thing = things.of(node);
    if (thing != null) {
      return thing.iri().getURI();
    }
    Claim amountNode = claims.money(node);
    Amount amount = amountNode == null ? null : Amount.read(amountNode);
    return amount == null ? node.toString() : amount.name();
  }
}
