package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleMetTest {

  private final ReadText read = ReadText.of("周明创业。他很忙。 // 他做机器人。 // 他在南京。");
  private final PeopleMet met = read.met();

  @Test
  void thePronounMeansWhomTheTextMetLastInItsParagraphOrTheOneBefore() {
    met.met(read.person("周明"), read.sentence(0));

    assertThat(met.pronoun(read.sentence(1))).isEqualTo(read.person("周明"));
    assertThat(met.pronoun(read.sentence(2))).isEqualTo(read.person("周明"));
  }

  @Test
  void thePronounMeansNobodyFartherAwayOrBeforeAnybodyIsMet() {
    assertThat(met.pronoun(read.sentence(1))).isNull();

    met.met(read.person("周明"), read.sentence(0));

    assertThat(met.pronoun(read.sentence(3))).isNull();
  }

  @Test
  void whomATitleIntroducedIsKnownByEachOfTheNames() {
    met.introduced(read.person("周明").with("Ming Zhou"));

    assertThat(met.isIntroduced("周明")).isTrue();
    assertThat(met.isIntroduced("Ming Zhou")).isTrue();
    assertThat(met.isIntroduced("周")).isFalse();
  }
}
