package io.rongpu.resolve;

import io.rongpu.model.Entity;
import io.rongpu.rdf.Vocabulary;
import java.util.List;
import java.util.Set;

/** People, who are told apart by the organisations that they are told together with. */
final class PersonStage implements Stage {

  private final PersonLinker linker;
  private final EntityNames names;
  private final Affiliations affiliations;

  PersonStage(PersonLinker linker, EntityNames names, Affiliations affiliations) {
    this.linker = linker;
    this.names = names;
    this.affiliations = affiliations;
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public boolean takes(Claim claim) {
    return EntityKinds.isPerson(claim);
  }

  @Override
  public Set<String> blockKeys(Claim claim) {
    return linker.blockKeys(claim);
  }

  @Override
  public List<Thing> resolve(List<Claim> block) {
    return names.persons(linker.link(block, affiliations), affiliations);
  }

  @Override
  public List<OpenPair> open(List<Claim> block) {
    PersonPairs pairs = linker.pairs(block, affiliations);
    pairs.join();
    return pairs.all().stream().map(pairs::open).toList();
  }

  @Override
  public Thing thing(Identity identity, List<Claim> claims) {
    return new Thing(identity, Vocabulary.term(Entity.Kind.PERSON.term()), claims);
  }
}
