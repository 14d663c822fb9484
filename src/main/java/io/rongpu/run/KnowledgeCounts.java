package io.rongpu.run;

import io.rongpu.model.Entity;
import io.rongpu.model.Terms;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.store.StoreReader;

/** How many things of the main kinds a store knows. */
public record KnowledgeCounts(long rounds, long companies, long investors, long people) {

  static KnowledgeCounts of(StoreReader reader) {
    return new KnowledgeCounts(
        count(reader, Terms.FUNDING_ROUND),
        count(reader, Entity.Kind.COMPANY.term()),
        count(reader, Entity.Kind.INVESTMENT_FIRM.term()),
        count(reader, Entity.Kind.PERSON.term()));
  }

  private static long count(StoreReader reader, String type) {
    return reader.count(Vocabulary.term(type));
  }
}
