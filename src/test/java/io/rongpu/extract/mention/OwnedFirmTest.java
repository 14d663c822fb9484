package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnedFirmTest {

  @Test
  void isTheOwnedOneWhereItHasAName() {
    assertThat(forms("云杉集团旗下红松资本")).containsExactly("红松资本");
  }

  @Test
  void isTheOwnerWhereTheOwnedOneHasNone() {
    assertThat(forms("云杉集团旗下创投企业")).containsExactly("云杉集团", "云杉集团旗下创投企业");
    assertThat(forms("云杉集团下属产业基金")).containsExactly("云杉集团", "云杉集团下属产业基金");
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉集团", "旗下红松资本", "云杉旗下投", "云杉（红松旗下海屿资本）"})
  void isNobodyWhereNobodyIsOwned(String item) {
    assertThat(forms(item)).isEmpty();
  }

  private static List<String> forms(String item) {
    Name name = new OwnedFirm(item, new NameReader(item)).in(new Span(0, item.length()));
    return name == null ? List.of() : name.forms();
  }
}
