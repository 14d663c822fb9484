package io.rongpu.resolve;

import io.rongpu.model.Entity.Kind;
import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Decision;
import io.rongpu.resolve.who.Guidance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows what resolution is not sure of, and why it thinks of two things as it does. Holds all
 * claims in memory. Not thread-safe.
 */
public final class Reviewer {

  private static final int EXAMPLES = 3;
  private static final String PERSON = EntityKinds.segment(Kind.PERSON);

  private final NameRules rules;
  private final List<Thing> things = new ArrayList<>();
  private final Map<Claim, Thing> thingOf = new IdentityHashMap<>();
  private final Map<String, Integer> namesakes = new HashMap<>();
  private final List<Doubt> pairs = new ArrayList<>();
  private final Set<Doubt> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Of the claims of every article. */
  public Reviewer(Iris iris, Guidance guidance, Iterable<ClaimGraph> claims) {
    rules = new NameRules(guidance);
    ClaimsInMemory memory = new ClaimsInMemory(ClaimsReader.read(claims, iris));
    Stages stages = new Stages(iris, rules, memory, new ThingTable());
    for (Stage stage : stages.all()) {
      if (stage.kind() == Stage.Kind.ORGANIZATION || stage.kind() == Stage.Kind.PERSON) {
        read(stage, stages, memory);
      }
    }
  }

  private void read(Stage stage, Stages stages, ClaimsInMemory memory) {
    List<Claim> claims =
        memory.all().stream().flatMap(a -> a.claims().stream()).filter(stage::takes).toList();
    List<List<Claim>> blocks = Blocks.of(claims, stage::blockKeys);
    for (List<Claim> block : blocks) {
      for (Thing thing : stage.resolve(block)) {
        stages.things().add(thing, stage.kind());
        things.add(thing);
        thing.claims().forEach(claim -> thingOf.put(claim, thing));
        namesakes.merge(key(thing), 1, Integer::sum);
      }
    }
    for (List<Claim> block : blocks) {
      for (OpenPair pair : stage.open(block)) {
        Doubt doubt = doubt(pair);
        pairs.add(doubt);
        if (pair.pair().judgement().isDoubtful()) {
          doubtful.add(doubt);
        }
      }
    }
  }

  /** What a person should look at, the most consequential first. */
  public List<Doubt> doubts() {
    return pairs.stream()
        .filter(doubt -> !doubt.isSettled() && doubtful.contains(doubt))
        .sorted(Doubt.MOST_CONSEQUENTIAL_FIRST)
        .toList();
  }

  /** What speaks for and against two things, each told by IRI, being one; null if nothing does. */
  public @Nullable Doubt between(String iri, String other) {
    return pairs.stream()
        .filter(doubt -> Set.of(doubt.one().iri(), doubt.other().iri()).equals(Set.of(iri, other)))
        .findFirst()
        .orElse(null);
  }

  /** The things of an IRI or of a name, by IRI. */
  public List<Doubt.Side> find(String nameOrIri) {
    String organization = rules.key(nameOrIri);
    String person = rules.normalizer().spelling(nameOrIri);
    List<Thing> found =
        things.stream().filter(thing -> thing.iri().getURI().equals(nameOrIri)).toList();
    if (found.isEmpty()) {
      found =
          things.stream()
              .filter(
                  thing ->
                      thing.name().equals(nameOrIri)
                          || thing.claims().stream()
                              .map(Names::main)
                              .anyMatch(
                                  name ->
                                      isPerson(thing)
                                          ? rules.normalizer().spelling(name).equals(person)
                                          : rules.key(name).equals(organization)))
              .toList();
    }
    return found.stream().map(this::side).sorted(Comparator.comparing(Doubt.Side::iri)).toList();
  }

  /** Whether two names that a thing has are different ones, so that a decision can tell them. */
  public boolean areTwoNames(String one, String other, Doubt.Side thing) {
    return thing.names().stream().anyMatch(name -> key(name, thing).equals(key(one, thing)))
        && thing.names().stream().anyMatch(name -> key(name, thing).equals(key(other, thing)))
        && !key(one, thing).equals(key(other, thing));
  }

  /**
   * Whether an earlier decision is about the two that a new one is about, whatever it calls them.
   *
   * @param one the thing of the new one's first name
   * @param other that of its second; of two names of one thing an earlier one has to give the same
   */
  public boolean isAbout(Decision earlier, Decision now, Doubt.Side one, Doubt.Side other) {
    if (earlier.isOfPersons() != now.isOfPersons()) {
      return false;
    }
    if (one.iri().equals(other.iri())) {
      Set<String> names = Set.of(key(now.one(), one), key(now.other(), one));
      return names.equals(
          new HashSet<>(List.of(key(earlier.one(), one), key(earlier.other(), one))));
    }
    return means(earlier.one(), one) && means(earlier.other(), other)
        || means(earlier.one(), other) && means(earlier.other(), one);
  }

  private boolean means(String named, Doubt.Side side) {
    DecisionRules decided = side.kind().equals(PERSON) ? rules.persons() : rules.organizations();
    return things.stream()
        .filter(thing -> thing.iri().getURI().equals(side.iri()))
        .anyMatch(thing -> thing.claims().stream().anyMatch(c -> decided.mayBe(c, named)));
  }

  private String key(String name, Doubt.Side side) {
    return side.kind().equals(PERSON) ? rules.normalizer().spelling(name) : rules.key(name);
  }

  private Doubt doubt(OpenPair open) {
    Pair pair = open.pair();
    List<String> pro = new ArrayList<>();
    List<String> contra = new ArrayList<>();
    for (Reason reason : pair.judgement().reasons()) {
      (reason.weight() > 0 ? pro : contra).add(reason.text() + " (" + reason.weight() + ")");
    }
    if (open.standing() != null) {
      contra.add(open.standing());
    }
    return new Doubt(
        side(thing(pair.one())),
        side(thing(pair.other())),
        pair.judgement().score(),
        pro,
        contra,
        open.isSettled());
  }

  private Thing thing(Claim claim) {
    return Objects.requireNonNull(thingOf.get(claim));
  }

  private Doubt.Side side(Thing thing) {
    Set<String> names = new LinkedHashSet<>();
    names.add(thing.identity().label());
    thing.claims().forEach(claim -> names.add(Names.main(claim)));
    List<String> articles =
        thing.claims().stream().map(Reviewer::articleKey).distinct().sorted().toList();
    boolean isAlone = namesakes.getOrDefault(key(thing), 0) == 1;
    return new Doubt.Side(
        thing.iri().getURI(),
        isAlone ? thing.identity().label() : DecisionRules.reference(thing.claims().get(0).node()),
        EntityKinds.segment(
            isPerson(thing) ? Kind.PERSON : EntityKinds.ofOrganization(thing.claims())),
        List.copyOf(names),
        articles.size(),
        articles.stream().limit(EXAMPLES).toList());
  }

  private static String articleKey(Claim claim) {
    String reference = DecisionRules.reference(claim.node());
    return reference.substring(0, reference.indexOf('#'));
  }

  private String key(Thing thing) {
    String label = thing.identity().label();
    return isPerson(thing) ? "person\n" + rules.normalizer().spelling(label) : rules.key(label);
  }

  private static boolean isPerson(Thing thing) {
    return EntityKinds.isPerson(thing.claims().get(0));
  }
}
