package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityKindTest {

  @Test
  void aPersonEndsLikeNoFirmAndIsNoCompany() {
    assertThat(kind("周明", Entity.Kind.PERSON, Entity.Kind.INVESTMENT_FIRM))
        .isEqualTo(Entity.Kind.PERSON);
    assertThat(kind("周明", Entity.Kind.PERSON, Entity.Kind.COMPANY)).isEqualTo(Entity.Kind.COMPANY);
    assertThat(kind("周明资本", Entity.Kind.PERSON, Entity.Kind.INVESTMENT_FIRM))
        .isEqualTo(Entity.Kind.INVESTMENT_FIRM);
  }

  @Test
  void aFirmIsKnownOrEndsLikeOne() {
    assertThat(kind("云杉资本", Entity.Kind.INVESTMENT_FIRM)).isEqualTo(Entity.Kind.INVESTMENT_FIRM);
    assertThat(kind("红杉中国", Entity.Kind.ORGANIZATION)).isEqualTo(Entity.Kind.INVESTMENT_FIRM);
    assertThat(kind("云杉重工", Entity.Kind.INVESTMENT_FIRM)).isEqualTo(Entity.Kind.COMPANY);
    assertThat(kind("腾讯", Entity.Kind.INVESTMENT_FIRM)).isEqualTo(Entity.Kind.COMPANY);
    assertThat(kind("云杉资本", Entity.Kind.COMPANY)).isEqualTo(Entity.Kind.COMPANY);
  }

  @Test
  void aPlaceIsNothingElse() {
    assertThat(kind("云杉镇", Entity.Kind.PLACE)).isEqualTo(Entity.Kind.PLACE);
    assertThat(kind("云杉镇", Entity.Kind.PLACE, Entity.Kind.COMPANY)).isEqualTo(Entity.Kind.COMPANY);
    assertThat(kind("云杉大学", Entity.Kind.ORGANIZATION)).isEqualTo(Entity.Kind.ORGANIZATION);
  }

  private static Entity.Kind kind(String form, Entity.Kind... seen) {
    return EntityKind.of(List.of(form), Set.of(seen));
  }
}
