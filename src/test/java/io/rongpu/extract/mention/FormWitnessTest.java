package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWitnessTest {

  @ParameterizedTest
  @CsvSource({"云杉有限公司,5", "云杉株式会社,3", "云杉资本,3", "云杉海屿大学,2", "Kumo,2", "王小明,1", "云杉,0", "平台,0"})
  void weighsWhatAFormSaysByItself(String form, int weight) {
    assertThat(FormWitness.weight(form)).isEqualTo(weight);
  }

  @Test
  void weighsAKnownInvestorMostWhateverElseItsNameSays() {
    assertThat(FormWitness.weight("红杉中国")).isEqualTo(5);
    assertThat(FormWitness.weight("腾讯")).isEqualTo(5);
  }

  @Test
  void weighsNoEndingThatLeavesLessThanTwoCharactersOfAName() {
    assertThat(FormWitness.weight("杉资本")).isZero();
  }
}
