package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerRoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，青檀基金领投，A轮投资方红松资本、白杨创投继续跟投。 | 云杉科技 a 红松资本+白杨创投
          云杉科技完成B轮融资，青檀基金领投，A轮投资方红松资本跟投。 | 云杉科技 a 红松资本
          云杉科技完成B轮融资，青檀基金领投，A轮投资者红松资本继续加码。 | 云杉科技 a 红松资本
          云杉科技完成B轮融资，A轮领投方红松资本、青檀基金跟投。 | 云杉科技 a 红松资本
          云杉科技完成B轮融资，青檀基金领投，A轮投资者红松资本继续加码。 | 云杉科技 a 红松资本
          云杉科技完成B轮融资，青檀基金领投，A轮独家投资方红松资本跟投。 | 云杉科技 a 红松资本
          """)
  void readsWhoWasInAFormerRound(String text, String former) {
    assertThat(Told.in(CHARACTERS, text).rounds()).contains(former);
  }

  @ParameterizedTest
  @CsvSource({
    "云杉科技完成B轮融资，青檀基金领投，老股东红松资本跟投。", // of no round that is named
    "云杉科技完成B轮融资，B轮投资方为红松资本。", // of this one
  })
  void readsNoFormerRoundWhereNoneIsNamed(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).hasSize(1);
  }

  @Test
  void overwritesTheWordsBeforeTheNameButNotWhatSomebodyIs() {
    String stage = "\uE002\uE002";
    assertThat(FormerRounds.without("，" + stage + "投资方红松跟投")).isEqualTo("，、、、、、红松跟投");
    assertThat(FormerRounds.without("红松是云杉" + stage + "投资方，白杨")).contains(stage);
    assertThat(FormerRounds.without(stage + "投资方为红松")).startsWith(stage);
  }
}
