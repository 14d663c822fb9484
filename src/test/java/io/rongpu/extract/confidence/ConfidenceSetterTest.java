package io.rongpu.extract.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Evidence;
import io.rongpu.model.Fact;
import io.rongpu.model.Span;
import io.rongpu.model.Terms;
import io.rongpu.text.DocumentBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfidenceSetterTest {

  private static final Document DOCUMENT =
      new DocumentBuilder((sentence, offset) -> List.of())
          .build(
              new Article(
                  "a",
                  "云杉融资",
                  null,
                  null,
                  null,
                  null,
                  List.of(Block.of(Block.Kind.PARAGRAPH, "云杉融资了。红松、白杨投了它。"))));
  private static final Span FIRST = sentence("云杉融资了。");
  private static final Span SECOND = sentence("红松、白杨投了它。");
  private static final Fact ROUND =
      new Fact.Event(
          Terms.FUNDING_ROUND,
          List.of(
              new Fact.Role(Terms.COMPANY, company("云杉", "云杉科技"), read(FIRST, "round/company")),
              new Fact.Role(Terms.INVESTOR, company("红松"), read(SECOND, "round/by")),
              new Fact.Role(Terms.INVESTOR, company("白杨资本"), read(SECOND, "round/by"))),
          List.of());

  @Test
  void anEmptyTableLeavesWhatTheRulesSay() {
    assertThat(set("# nothing", ROUND)).containsExactly(0.8, 0.8, 0.8);
  }

  @Test
  void rulesAreWorthWhatTheTableSays() {
    assertThat(set("*\t*\t0.700\t7\t10\ninvestor\tround/by\t0.600\t6\t10", ROUND))
        .containsExactly(0.7, 0.6, 0.6);
  }

  @Test
  void theCompanysSentenceTheListAndTheNameCount() {
    String half = "*\t*\t0.500\t1\t2\n";
    String shift = "\t1.0986\t1\t1"; // odds of 3 : 1

    assertThat(set(half + "+\tround, company by round/company elsewhere" + shift, ROUND))
        .containsExactly(0.5, 0.75, 0.75);
    assertThat(set(half + "+\tround, company by round/company beside it" + shift, ROUND))
        .containsExactly(0.5, 0.5, 0.5);
    assertThat(set(half + "+\tround, parties some" + shift, ROUND))
        .containsExactly(0.5, 0.75, 0.75);
    assertThat(set(half + "+\tround, name short" + shift, ROUND))
        .as("云杉 and 红松, not 白杨资本")
        .containsExactly(0.75, 0.75, 0.5);
    assertThat(set(half + "+\tround, text short" + shift, ROUND)).containsExactly(0.75, 0.75, 0.75);
  }

  @Test
  void aLeadIsAnInvestorByTheSameEvidence() {
    Evidence evidence = read(SECOND, "round/lead-by");
    Fact round =
        new Fact.Event(
            Terms.FUNDING_ROUND,
            List.of(
                new Fact.Role(Terms.COMPANY, company("云杉"), read(FIRST, "round/company")),
                new Fact.Role(Terms.LEAD_INVESTOR, company("红松"), evidence),
                new Fact.Role(Terms.INVESTOR, company("红松"), evidence),
                new Fact.Role(Terms.INVESTOR, company("白杨"), read(SECOND, "round/lead-by"))),
            List.of());

    assertThat(set("*\t*\t0.700\t7\t10\nleadInvestor\tround/lead-by\t0.900\t9\t10", round))
        .containsExactly(0.7, 0.9, 0.9, 0.7);
  }

  @Test
  void aPostIsWorthTheSameInAllItsParts() {
    Evidence evidence = read(FIRST, "position/x");
    Fact post =
        new Fact.Event(
            Terms.POSITION,
            List.of(
                new Fact.Role(Terms.ORGANIZATION, company("云杉"), evidence),
                new Fact.Role(Terms.HOLDER, company("林一"), evidence)),
            List.of());

    assertThat(set("*\t*\t0.700\t7\t10\nPosition\tposition/x\t0.400\t4\t10", post))
        .containsExactly(0.4, 0.4);
  }

  private static List<Double> set(String table, Fact fact) {
    return new ConfidenceSetter(Calibration.of(table.lines()))
        .set(DOCUMENT, List.of(fact)).stream()
            .map(Fact.Event.class::cast)
            .flatMap(event -> event.roles().stream())
            .map(role -> role.evidence().confidence())
            .toList();
  }

  private static Entity company(String... names) {
    return Entity.of(Entity.Kind.COMPANY, names);
  }

  private static Evidence read(Span sentence, String rule) {
    return new Evidence(sentence, sentence, rule, 0.8);
  }

  private static Span sentence(String text) {
    return Stream.of(DOCUMENT.text().indexOf(text))
        .map(start -> new Span(start, start + text.length()))
        .findFirst()
        .orElseThrow();
  }
}
