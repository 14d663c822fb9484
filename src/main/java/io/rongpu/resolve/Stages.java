package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All stages over the same claims, in their order, with the table that they fill. */
final class Stages {

  private final Iris iris;
  private final NameRules rules;
  private final Claims claims;
  private final ThingTable things;
  private final List<Stage> all;

  Stages(Iris iris, NameRules rules, Claims claims, ThingTable things) {
    this.iris = iris;
    this.rules = rules;
    this.claims = claims;
    this.things = things;
    EntityNames names = new EntityNames(iris, rules);
    all =
        List.of(
            new OrganizationStage(
                new OrganizationLinker(rules, claims::article),
                names,
                new OrganizationLinks(rules)),
            new PlaceStage(new PlaceLinker(rules.normalizer()), names),
            new PersonStage(
                new PersonLinker(rules),
                names,
                new Affiliations(claims, things.before(Stage.Kind.PERSON))),
            new EventStage(iris, rules.normalizer(), claims, things.before(Stage.Kind.EVENT)));
  }

  List<Stage> all() {
    return all;
  }

  /** The stage that a claim is of, or null: amounts of money, for one, are things of nobody. */
  @Nullable Stage of(Claim claim) {
    return all.stream().filter(stage -> stage.takes(claim)).findFirst().orElse(null);
  }

  Iris iris() {
    return iris;
  }

  NameRules rules() {
    return rules;
  }

  Claims claims() {
    return claims;
  }

  ThingTable things() {
    return things;
  }
}
