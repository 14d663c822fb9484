package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundStatusTest {

  private static String of(String sentence) {
    return RoundStatus.of(sentence, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云杉拟融资", "云杉也在交割新一轮融资", "云杉正在与红松谈融资", "云杉正在洽谈新一轮融资", "云杉即将完成融资", "云杉将获红松投资"})
  void isPlannedWhereItIsStillToCome(String sentence) {
    assertThat(of(sentence)).isEqualTo(Terms.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"做拟人机器人的云杉完成融资", "虚拟现实公司云杉完成融资", "云杉获正和创投融资", "发布商业计划书的云杉完成融资", "考虑到前景，红松投资了云杉"})
  void isDoneWhereTheWordOfAPlanIsPartOfAnother(String sentence) {
    assertThat(of(sentence)).isEqualTo(Terms.COMPLETED);
  }

  @Test
  void isRumouredByHearsayAnywhereInTheSentence() {
    assertThat(RoundStatus.of("云杉获得融资", "云杉获得融资，知情人士说")).isEqualTo(Terms.RUMOURED);
    assertThat(RoundStatus.of("云杉获得融资", "云杉获得融资，传感器热销")).isEqualTo(Terms.COMPLETED);
  }

  @Test
  void isDeniedBeforeAllElseAndPlannedBeforeRumoured() {
    assertThat(of("知情人士称云杉拟融资，公司否认")).isEqualTo(Terms.DENIED);
    assertThat(of("知情人士称云杉拟融资")).isEqualTo(Terms.PLANNED);
  }

  @Test
  void isDoneWhereWhatIsPlannedIsTheNextThing() {
    assertThat(RoundStatus.of("云杉完成融资", "云杉完成融资，计划开店")).isEqualTo(Terms.COMPLETED);
  }
}
