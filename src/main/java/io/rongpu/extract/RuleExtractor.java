package io.rongpu.extract;

import io.rongpu.extract.company.AcquisitionExtractor;
import io.rongpu.extract.company.FoundingDateExtractor;
import io.rongpu.extract.company.HeadquartersExtractor;
import io.rongpu.extract.company.HoldingExtractor;
import io.rongpu.extract.company.TotalRaisedExtractor;
import io.rongpu.extract.confidence.Calibration;
import io.rongpu.extract.confidence.ConfidenceSetter;
import io.rongpu.extract.mention.CoveredNames;
import io.rongpu.extract.people.PeopleExtractor;
import io.rongpu.extract.round.RoundExtractor;
import io.rongpu.model.Document;
import io.rongpu.model.Fact;
import io.rongpu.text.Romanizer;
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
          new HoldingExtractor(),
          new TotalRaisedExtractor());

  private static final ConfidenceSetter CONFIDENCES = new ConfidenceSetter(Calibration.standard());

  private final Romanizer romanizer;

  /** Without pinyin: one person's Chinese and Latin names stay two. */
  public RuleExtractor() {
    this(text -> List.of());
  }

  /**
   * @param romanizer tells which Chinese and Latin names sound alike
   */
  public RuleExtractor(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  @Override
  public List<Fact> extract(Document document) {
    CoveredNames covered = CoveredNames.of(document);
    DocumentContext context = new DocumentContext(covered.document(), romanizer);
    List<RelationExtractor.Reading> readings = new ArrayList<>();
    for (RelationExtractor relation : RELATIONS) {
      readings.add(relation.read(context));
    }
    context.book().link();
    List<Fact> facts = new ArrayList<>();
    readings.forEach(reading -> facts.addAll(reading.facts()));
    return CONFIDENCES.set(document, new Uncovering(covered).of(facts));
  }
}
