package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseAfterNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"表示，", "获海屿大学硕士学位", "均毕业于", "受白杨集团之邀", "原为工程师", "对早报表示，"})
  void aVerbWithWhatFollowsItBegins(String words) {
    assertThat(ClauseAfterName.begins("周明" + words, 2)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"获", "均，", "受", "原", "对", "芳表示"})
  void theCharacterAloneMayBeTheNamesOwn(String words) {
    assertThat(ClauseAfterName.begins("周明" + words, 2)).isFalse();
  }
}
