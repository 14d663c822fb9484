package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"现/ADVERB 退市/VERB", "准备/VERB", "开发者/NOUN 体验/VERB"})
  void anActionEndsWithAWordThatSaysWhatHappens(String words) {
    assertThat(words(words).isAction(Tagged.of(words).whole())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"开发/VERB 平台/NOUN", "云杉/OTHER 体验/VERB", "看/VERB", "很/ADVERB 快速/ADJECTIVE"})
  void nothingElseIsAnAction(String words) {
    assertThat(words(words).isAction(Tagged.of(words).whole())).isFalse();
  }

  @Test
  void anEventIsAnActionThatBeginsWithItsTime() {
    assertThat(isEvent("现/ADVERB 退市/VERB")).isTrue();
    assertThat(isEvent("快速/ADVERB 退市/VERB")).isFalse();
    assertThat(isEvent("现/ADVERB 平台/NOUN")).isFalse();
  }

  @Test
  void wordsThatTieOthersAreSeveralAndNothingElse() {
    assertThat(tiesOthers("此前/TIME 已/ADVERB")).isTrue();
    assertThat(tiesOthers("已/ADVERB")).isFalse();
    assertThat(tiesOthers("此前/TIME 云杉/OTHER")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"竞技/VERB 天下/NOUN", "云/OTHER 杉/OTHER 天/OTHER 下/OTHER"})
  void aCompoundMayBeAName(String words) {
    assertThat(words(words).isCompound(Tagged.of(words).whole())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最近/TIME 还将/ADVERB",
        "三十/NUMERAL 海屿/OTHER",
        "智能/NOUN 公司/NOUN",
        "战略/NOUN 股东/NOUN",
        "竞技/VERB",
        "竞技天下/NOUN"
      })
  void aCompoundHoldsNoWordThatTiesCountsOrDescribes(String words) {
    assertThat(words(words).isCompound(Tagged.of(words).whole())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "智能/NOUN 出行/VERB",
        "智能/NOUN 三/NUMERAL",
        "智能/NOUN 集团/ORGANIZATION",
        "深圳/PLACE 智能/NOUN 公司/NOUN"
      })
  void wordsOfTheDictionaryAreOrdinary(String words) {
    assertThat(words(words).isOrdinary(Tagged.of(words).whole())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉/OTHER 出行/VERB", "深圳/PLACE 汇通/NOUN", "深圳/PLACE", "云/NOUN 云/NOUN"})
  void aPlaceBeforeAWordAndWhatTheDictionaryDoesNotKnowAreNotOrdinary(String words) {
    assertThat(words(words).isOrdinary(Tagged.of(words).whole())).isFalse();
  }

  @Test
  void oneWordHasItsClass() {
    assertThat(words("周明/PERSON").is(Tagged.of("周明/PERSON").whole(), Tag.PERSON)).isTrue();
    assertThat(words("周明/PERSON").is(Tagged.of("周明/PERSON").whole(), Tag.ADVERB)).isFalse();
    assertThat(words("周/PERSON 明/PERSON").is(Tagged.of("周明/PERSON").whole(), Tag.PERSON)).isFalse();
  }

  @Test
  void aNounOfKindDescribes() {
    assertThat(NameWords.describes("人工智能公司")).isTrue();
    assertThat(NameWords.describes("公司云杉")).isFalse();
  }

  private static boolean isEvent(String words) {
    return words(words).isEvent(Tagged.of(words).whole());
  }

  private static boolean tiesOthers(String words) {
    return words(words).tiesOthers(Tagged.of(words).whole());
  }

  private static NameWords words(String words) {
    return Tagged.of(words).names().words();
  }
}
