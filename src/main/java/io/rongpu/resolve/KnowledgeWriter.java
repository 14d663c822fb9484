package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.EXACT_MATCH;
import static io.rongpu.rdf.Vocabulary.LEGAL_NAME;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static io.rongpu.rdf.Vocabulary.REPORTED_BY;
import static io.rongpu.rdf.Vocabulary.TYPE;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes things and articles: class, names, identifiers, properties, and what all of it rests on.
 */
final class KnowledgeWriter {

  private final NameRules rules;
  private final PropertyWriter properties;
  private final LinkWriter links;
  private final Graph out;

  KnowledgeWriter(Stages stages, Graph out) {
    this.rules = stages.rules();
    ReportWriter reports = new ReportWriter(stages.iris(), out);
    this.properties =
        new PropertyWriter(
            stages.iris(),
            stages.things(),
            new AmountWriter(stages.iris(), stages.claims(), reports, out),
            reports,
            out);
    this.links = new LinkWriter(stages, out);
    this.out = out;
  }

  void write(Thing thing) {
    out.add(thing.iri(), TYPE, thing.type());
    for (Claim claim : thing.claims()) {
      out.add(thing.iri(), WAS_DERIVED_FROM, claim.node());
      out.add(thing.iri(), REPORTED_BY, claim.source().article());
      claim.all(EXACT_MATCH).forEach(match -> out.add(thing.iri(), EXACT_MATCH, match));
    }
    Labels labels = Labels.choose(thing.claims(), rules);
    labels.preferred().values().forEach(label -> out.add(thing.iri(), PREF_LABEL, label));
    labels.alternative().forEach(label -> out.add(thing.iri(), ALT_LABEL, label));
    if (EntityKinds.isOrganization(thing.claims().get(0))) {
      for (String name : LegalNames.of(thing.claims())) {
        out.add(thing.iri(), LEGAL_NAME, NodeFactory.createLiteralString(name));
      }
    }
    links.write(thing);
    properties.write(thing);
  }

  /** The article as its own graph describes it; its text stays there. */
  void writeArticle(Claim article) {
    for (Node property : article.properties()) {
      article.all(property).forEach(value -> out.add(article.node(), property, value));
    }
  }
}
