package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinPersonsTest {

  private final LatinPersons persons =
      new LatinPersons(
          ReadText.of("Sprucely做机器人。Petrak很忙，Petrak在南京。").knowing("Sprucely").context());

  @ParameterizedTest
  @ValueSource(strings = {"Mara Lindqvist", "Ronan McDonald", "杰克·伍德", "Petrak"})
  void takesAWholeNameOrOneThatTheTextRepeatsForAPersons(String form) {
    assertThat(persons.isPerson(form, true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sprucely", "Lindqvist", "Forward Deployed Engineer", "Spruce DeepMind"})
  void takesNoOrganisationNoKindOfWorkAndNoSingleWordForAPersons(String form) {
    assertThat(persons.isPerson(form, true)).isFalse();
  }

  @Test
  void takesASingleWordOnlyRightBehindATitle() {
    assertThat(persons.isPerson("Lindqvist", false)).isTrue();
    assertThat(persons.isPerson("LINDQVIST", false)).isFalse();
  }
}
