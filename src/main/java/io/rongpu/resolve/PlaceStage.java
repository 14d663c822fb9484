package io.rongpu.resolve;

import io.rongpu.model.Entity;
import io.rongpu.rdf.Vocabulary;
import java.util.List;
import java.util.Set;

/** Places. */
final class PlaceStage implements Stage {

  private final PlaceLinker linker;
  private final EntityNames names;

  PlaceStage(PlaceLinker linker, EntityNames names) {
    this.linker = linker;
    this.names = names;
  }

  @Override
  public Kind kind() {
    return Kind.PLACE;
  }

  @Override
  public boolean takes(Claim claim) {
    return EntityKinds.isPlace(claim);
  }

  @Override
  public Set<String> blockKeys(Claim claim) {
    return linker.blockKeys(claim);
  }

  @Override
  public List<Thing> resolve(List<Claim> block) {
    return names.places(linker.link(block));
  }

  @Override
  public Thing thing(Identity identity, List<Claim> claims) {
    return new Thing(identity, Vocabulary.term(Entity.Kind.PLACE.term()), claims);
  }
}
