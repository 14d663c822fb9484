package io.rongpu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

  @Test
  void eventKeepsItsPartiesWhenTheCallersListChanges() {
    List<Fact.Role> roles =
        new ArrayList<>(List.of(new Fact.Role(Terms.COMPANY, Samples.COMPANY, Samples.EVIDENCE)));
    Fact.Event event = new Fact.Event(Terms.FUNDING_ROUND, roles, List.of());

    roles.clear();

    assertThat(event.roles()).hasSize(1);
    assertThatThrownBy(() -> event.details().add(null))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void factHasThreeShapesOnly() {
    assertThat(Fact.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(Fact.Attribute.class, Fact.Relation.class, Fact.Event.class);
  }

  @Test
  void evidenceRefusesAMentionOutsideItsQuote() {
    assertThatThrownBy(() -> new Evidence(new Span(0, 5), new Span(4, 6), "r", 1))
        .hasMessageContaining("is outside the quote");
  }

  @Test
  void evidenceRefusesConfidenceOutsideZeroToOne() {
    Span span = new Span(0, 5);

    assertThatThrownBy(() -> new Evidence(span, span, "r", 1.1))
        .hasMessage("Confidence is between 0 and 1, not 1.1");
    assertThatThrownBy(() -> new Evidence(span, span, "r", Double.NaN))
        .hasMessage("Confidence is between 0 and 1, not NaN");
  }

  @Test
  void entityRefusesToBeNameless() {
    assertThatThrownBy(() -> Entity.of(Entity.Kind.COMPANY)).hasMessage("An entity needs a name");
    assertThatThrownBy(() -> Entity.of(Entity.Kind.COMPANY, " "))
        .hasMessage("An entity needs a name");
  }

  @Test
  void entityPrefersItsFirstName() {
    assertThat(Samples.COMPANY.name()).isEqualTo("云杉科技");
    assertThat(Samples.COMPANY.identifier()).isEqualTo("https://36kr.com/projectDetails/1");
    assertThat(Samples.PERSON.identifier()).isNull();
  }

  @Test
  void moneyRefusesAnIntervalUpsideDownOrEmpty() {
    assertThatThrownBy(() -> new Value.Money(BigDecimal.TEN, BigDecimal.ONE, "CNY", "十到一元"))
        .hasMessage("min > max: 十到一元");
    assertThatThrownBy(() -> new Value.Money(null, null, "CNY", "若干元"))
        .hasMessage("An amount needs a bound: 若干元");
  }

  @Test
  void blockIsOneLineThatIsNotBlank() {
    assertThatThrownBy(() -> Block.of(Block.Kind.PARAGRAPH, " ")).hasMessageContaining("one line");
    assertThatThrownBy(() -> Block.of(Block.Kind.PARAGRAPH, "一\n二"))
        .hasMessageContaining("one line");
  }

  @Test
  void documentFindsTheBlockOfASentence() {
    Document document = Samples.document();

    assertThat(document.blockOf(document.sentences().get(1)).kind())
        .isEqualTo(Block.Kind.TABLE_CELL);
  }
}
