package io.rongpu.resolve;

import static io.rongpu.model.Entity.Kind.COMPANY;
import static io.rongpu.model.Entity.Kind.INVESTMENT_FIRM;
import static io.rongpu.model.Entity.Kind.ORGANIZATION;
import static io.rongpu.model.Entity.Kind.PERSON;
import static io.rongpu.model.Entity.Kind.PLACE;

import io.rongpu.model.Entity.Kind;
import io.rongpu.rdf.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Which kind of entity claims speak of. */
final class EntityKinds {

  private static final Map<Kind, Node> TYPES =
      Arrays.stream(Kind.values())
          .collect(
              Collectors.toMap(
                  kind -> kind,
                  kind -> Vocabulary.term(kind.term()),
                  (a, b) -> a,
                  () -> new EnumMap<>(Kind.class)));

  private EntityKinds() {}

  /** The kind of a claim, the first one of {@link Kind} if several; null when it is no entity. */
  static @Nullable Kind of(Claim claim) {
    for (Map.Entry<Kind, Node> entry : TYPES.entrySet()) {
      if (claim.isA(entry.getValue())) {
        return entry.getKey();
      }
    }
    return null;
  }

  static boolean isOrganization(Claim claim) {
    Kind kind = of(claim);
    return kind == COMPANY || kind == INVESTMENT_FIRM || kind == ORGANIZATION;
  }

  static boolean isPerson(Claim claim) {
    return of(claim) == PERSON;
  }

  static boolean isPlace(Claim claim) {
    return of(claim) == PLACE;
  }

  /**
   * The most specific kind of an organisation that most sources tell: company or investment firm, a
   * tie goes to company; organisation only when nobody tells more.
   */
  static Kind ofOrganization(Collection<Claim> claims) {
    long companies = sources(claims, COMPANY);
    long firms = sources(claims, INVESTMENT_FIRM);
    if (companies == 0 && firms == 0) {
      return ORGANIZATION;
    }
    return firms > companies ? INVESTMENT_FIRM : COMPANY;
  }

  /** The part of an IRI that tells the kind. */
  static String segment(Kind kind) {
    return switch (kind) {
      case COMPANY -> "company";
      case INVESTMENT_FIRM -> "investor";
      case ORGANIZATION -> "organization";
      case PERSON -> "person";
      case PLACE -> "place";
    };
  }

  private static long sources(Collection<Claim> claims, Kind kind) {
    Set<Source> sources =
        claims.stream()
            .filter(claim -> of(claim) == kind)
            .map(Claim::source)
            .collect(Collectors.toSet());
    return Source.count(sources);
  }
}
