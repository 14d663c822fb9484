package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldStagesTest {

  private static List<String> in(String sentence) {
    Marked marked = Marked.of(sentence);
    return ToldStages.in(marked.text(), marked.sentence()).stream().map(Mention::value).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "云杉完成A轮和A+轮融资, a a-plus",
    "云杉在完成A轮融资后开了三家店, a",
    "云杉完成债权融资, debt",
    "红松资本成为云杉的天使轮投资方, angel",
  })
  void takesStagesThatNameARound(String sentence, String stages) {
    assertThat(in(sentence)).isEqualTo(List.of(stages.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A轮投资方红松资本继续跟投",
        "云杉在A轮融资后开了三家店",
        "红松专注于A轮",
        "云杉A轮累计融资2亿元",
        "云杉通过债权融资扩店",
        "红松领投，白杨战略投资",
        "红松布局了战略投资“云杉”"
      })
  void leavesOutStagesOfOtherThings(String sentence) {
    assertThat(in(sentence)).isEmpty();
  }
}
