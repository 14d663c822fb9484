package io.rongpu.extract;

import io.rongpu.extract.company.AcquisitionExtractor;
import io.rongpu.extract.company.FoundingDateExtractor;
import io.rongpu.extract.company.HeadquartersExtractor;
import io.rongpu.extract.company.HoldingExtractor;
import io.rongpu.extract.people.PeopleExtractor;
import io.rongpu.extract.round.RoundExtractor;
import io.rongpu.model.Document;
import io.rongpu.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** All relations, read by rules. */
public final class RuleExtractor implements FactExtractor {

  /** Rounds come first: they find the company in focus, which the others lean on. */
  private static final List<RelationExtractor> RELATIONS =
      List.of(
          new RoundExtractor(),
          new PeopleExtractor(),
          new FoundingDateExtractor(),
          new HeadquartersExtractor(),
          new AcquisitionExtractor(),
          new HoldingExtractor());

  @Override
  public List<Fact> extract(Document document) {
    DocumentContext context = new DocumentContext(document);
    List<RelationExtractor.Reading> readings = new ArrayList<>();
    for (RelationExtractor relation : RELATIONS) {
      readings.add(relation.read(context));
    }
    context.book().link();
    List<Fact> facts = new ArrayList<>();
    readings.forEach(reading -> facts.addAll(reading.facts()));
    return facts;
  }
}
