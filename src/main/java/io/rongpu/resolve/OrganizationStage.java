package io.rongpu.resolve;

import io.rongpu.rdf.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Companies, investment firms and other organisations. */
final class OrganizationStage implements Stage {

  private final OrganizationLinker linker;
  private final EntityNames names;
  private final OrganizationLinks links;

  OrganizationStage(OrganizationLinker linker, EntityNames names, OrganizationLinks links) {
    this.linker = linker;
    this.names = names;
    this.links = links;
  }

  @Override
  public Kind kind() {
    return Kind.ORGANIZATION;
  }

  @Override
  public boolean takes(Claim claim) {
    return EntityKinds.isOrganization(claim);
  }

  @Override
  public Set<String> blockKeys(Claim claim) {
    Set<String> keys = new HashSet<>(linker.blockKeys(claim));
    keys.addAll(links.blockKeys(claim));
    return keys;
  }

  @Override
  public List<Thing> resolve(List<Claim> block) {
    return links.link(names.organizations(linker.link(block)));
  }

  @Override
  public List<OpenPair> open(List<Claim> block) {
    OrganizationPairs pairs = linker.pairs(block);
    pairs.join();
    return pairs.all().stream().map(pairs::open).toList();
  }

  @Override
  public Thing thing(Identity identity, List<Claim> claims) {
    return new Thing(identity, Vocabulary.term(EntityKinds.ofOrganization(claims).term()), claims);
  }
}
