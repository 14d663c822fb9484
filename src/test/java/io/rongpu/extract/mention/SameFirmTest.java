package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameFirmTest {

  @ParameterizedTest
  @CsvSource({"云杉投资,云杉资本", "云杉创投,云杉基金", "红松林资产,红松林资本"})
  void takesNounsOfAFirmForEachOther(String one, String other) {
    assertThat(SameFirm.differInNoun(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"云杉投资,红松投资", "云杉投资,云杉投资", "云杉集团,云杉资本", "北京基金,北京投资", "云杉,云杉资本"})
  void keepsOtherNamesApart(String one, String other) {
    assertThat(SameFirm.differInNoun(one, other)).isFalse();
  }
}
