package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.BASIS;
import static io.rongpu.rdf.Vocabulary.HAD_PRIMARY_SOURCE;
import static io.rongpu.rdf.Vocabulary.HAS_BASIS;
import static io.rongpu.rdf.Vocabulary.OBJECT;
import static io.rongpu.rdf.Vocabulary.PREDICATE;
import static io.rongpu.rdf.Vocabulary.PUBLIC_SOURCE;
import static io.rongpu.rdf.Vocabulary.REPORTED_BY;
import static io.rongpu.rdf.Vocabulary.TYPE;

import io.rongpu.rdf.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Writes what things belong to, each with why: where it is public, or the claims that name it. */
final class LinkWriter {

  private final Iris iris;
  private final NameRules rules;
  private final UnitNames units;
  private final Graph out;

  LinkWriter(Stages stages, Graph out) {
    this.iris = stages.iris();
    this.rules = stages.rules();
    this.units = new UnitNames(rules);
    this.out = out;
  }

  void write(Thing thing) {
    thing.links().forEach(link -> write(thing, link));
  }

  private void write(Thing thing, Link link) {
    String of = link.of().getURI().substring(iris.base().length());
    String name = Iris.decode(of).replace('/', '-');
    Node basis = Owned.iri(Owned.BASIS, thing, link.property(), name, iris);
    out.add(thing.iri(), link.property(), link.of());
    out.add(thing.iri(), HAS_BASIS, basis);
    out.add(basis, TYPE, BASIS);
    out.add(basis, PREDICATE, link.property());
    out.add(basis, OBJECT, link.of());
    if (!link.isInName()) {
      out.add(basis, PUBLIC_SOURCE, NodeFactory.createLiteralString(link.source()));
      return;
    }
    for (Claim claim : thing.claims()) {
      if (units.isUnit(rules.key(Names.main(claim)))) {
        out.add(basis, HAD_PRIMARY_SOURCE, claim.node());
        out.add(basis, REPORTED_BY, claim.source().article());
      }
    }
  }
}
