package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

  @ParameterizedTest
  @CsvSource({
    "COMPANY,云杉,云杉科技",
    "COMPANY,云杉,云杉农业网",
    "COMPANY,云杉,云杉ai",
    "COMPANY,云杉科技,深圳云杉科技有限公司",
    "COMPANY,云杉,深圳云杉科技股份",
    "INVESTMENT_FIRM,云杉,云杉资本",
    "INVESTMENT_FIRM,harbor,harborventures"
  })
  void joinsAnOrganizationsShortAndLongName(Entity.Kind kind, String shorter, String longer) {
    assertThat(SameName.ofOrganization(shorter, longer, Set.of(kind))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPANY,云杉,云杉林业",
    "COMPANY,云杉,云杉资本",
    "COMPANY,科技,云杉科技",
    "INVESTMENT_FIRM,云杉,云杉科技",
    "COMPANY,科技,深圳云杉科技有限公司",
    "COMPANY,云杉有限公司,深圳云杉有限公司",
    "ORGANIZATION,云杉,云杉科技"
  })
  void keepsApartWhatOnlySharesCharacters(Entity.Kind kind, String shorter, String longer) {
    assertThat(SameName.ofOrganization(shorter, longer, Set.of(kind))).isFalse();
  }

  @Test
  void joinsAPersonWithAPartOfTheName() {
    assertThat(SameName.ofPerson("施密特", "埃里克·施密特")).isTrue();
    assertThat(SameName.ofPerson("Jane", "Jane Doe")).isTrue();
    assertThat(SameName.ofPerson("周明", "周明月")).isFalse();
    assertThat(SameName.ofPerson("周明", "周明")).isFalse();
  }
}
