package io.rongpu.resolve;

import static io.rongpu.resolve.Properties.ACQUIRER;
import static io.rongpu.resolve.Properties.ACQUISITION;
import static io.rongpu.resolve.Properties.ANNOUNCED_DATE;
import static io.rongpu.resolve.Properties.COMPANY;
import static io.rongpu.resolve.Properties.FUNDING_ROUND;
import static io.rongpu.resolve.Properties.HOLDER;
import static io.rongpu.resolve.Properties.JOB_TITLE;
import static io.rongpu.resolve.Properties.ORGANIZATION;
import static io.rongpu.resolve.Properties.POSITION;
import static io.rongpu.resolve.Properties.ROUND_TYPE;
import static io.rongpu.resolve.Properties.TARGET;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What the IRIs of events are made of, {@code ~} between the parts: {@code
 * round/青藤云安全~b~2018-10-16} (company, type or {@code untyped}, date if known), {@code
 * position/张福~青藤云安全~CEO}, {@code acquisition/<acquirer>~<target>}; of other sorts a digest of what
 * they tell.
 */
final class EventNames {

  private final Things things;
  private final EventLinker linker;

  EventNames(Things things, EventLinker linker) {
    this.things = things;
    this.linker = linker;
  }

  /** An event to be named. */
  ThingDraft draft(List<Claim> claims, Node type) {
    if (type.equals(FUNDING_ROUND)) {
      return draft("round", roundName(claims), type, claims);
    }
    if (type.equals(POSITION)) {
      return draft("position", positionName(claims), type, claims);
    }
    if (type.equals(ACQUISITION)) {
      return draft(
          "acquisition",
          join(things(claims, ACQUIRER, Identity::name), things(claims, TARGET, Identity::name)),
          type,
          claims);
    }
    String localName = type.getURI().substring(Vocabulary.RP.length()).replace('/', '-');
    String segment = localName.substring(0, 1).toLowerCase(Locale.ROOT) + localName.substring(1);
    return draft(segment, Iris.digest(linker.content(claims.get(0))), type, claims);
  }

  /**
   * What the IRI of an event begins with, which all claims of the event share: its segment and the
   * first part of its name.
   */
  String start(Claim claim, Node type) {
    ThingDraft draft = draft(List.of(claim), type);
    int end = draft.name().indexOf('~');
    return draft.segment() + "/" + (end < 0 ? draft.name() : draft.name().substring(0, end));
  }

  private String roundName(List<Claim> claims) {
    String type =
        RoundTypes.best(BestValues.told(claims, ROUND_TYPE, node -> node))
            .map(node -> Nodes.words(node))
            .map(words -> ThingNamer.part(words.substring(words.lastIndexOf('/') + 1)))
            .orElse("untyped");
    Optional<String> date = BestValues.date(claims, ANNOUNCED_DATE).map(Object::toString);
    return join(
        things(claims, COMPANY, Identity::name), Stream.concat(Stream.of(type), date.stream()));
  }

  private String positionName(List<Claim> claims) {
    Optional<String> title =
        BestValues.nodes(claims, JOB_TITLE).map(node -> ThingNamer.part(Nodes.words(node)));
    return join(
        things(claims, HOLDER, holder -> ThingNamer.part(holder.label())),
        Stream.concat(things(claims, ORGANIZATION, Identity::name), title.stream()));
  }

  private Stream<String> things(
      List<Claim> claims, Node property, Function<Identity, String> part) {
    return claims.stream()
        .flatMap(claim -> things.named(claim, property).stream())
        .map(part)
        .distinct()
        .sorted();
  }

  private static String join(Stream<String> first, Stream<String> second) {
    return Stream.concat(first, second).collect(Collectors.joining("~"));
  }

  private static ThingDraft draft(String segment, String name, Node type, List<Claim> claims) {
    return new ThingDraft(segment, name, name, type, claims);
  }
}
