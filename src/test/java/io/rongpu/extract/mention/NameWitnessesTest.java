package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import org.junit.jupiter.api.Test;

class NameWitnessesTest {

  private static final String TEXT =
      "智能/NOUN 空间/NOUN 、/PUNCTUATION “/PUNCTUATION 智能/NOUN ”/PUNCTUATION";

  @Test
  void quotesSpeakForAForm() {
    assertThat(plausible("智能/NOUN 平台/NOUN", "智能平台")).isFalse();
    assertThat(Tagged.of(TEXT).names().witnesses().isQuoted("智能", Tagged.of(TEXT).at("智能")))
        .isTrue();
    assertThat(Tagged.of(TEXT).names().witnesses().isQuoted("智能空间", Tagged.of(TEXT).at("智能空间")))
        .isFalse();
  }

  @Test
  void theBestFormOfANameCounts() {
    Tagged tagged = Tagged.of("智能/NOUN 平台/NOUN");
    Name name = Name.of("智能平台", tagged.whole(), Entity.Kind.COMPANY);
    NameWitnesses witnesses = tagged.names().witnesses();

    assertThat(witnesses.isSure(name)).isFalse();
    assertThat(witnesses.isSure(name.with("云杉资本"))).isTrue();
  }

  @Test
  void anEndingOutweighsOrdinaryWords() {
    assertThat(plausible("智能/NOUN 空间/NOUN 资本/NOUN", "智能空间资本")).isTrue();
    assertThat(plausible("智能/NOUN 空间/NOUN", "智能空间")).isFalse();
  }

  @Test
  void ordinaryWordsWithANounOfKindDescribe() {
    assertThat(describes("智能/NOUN 公司/NOUN", "智能公司")).isTrue();
    assertThat(describes("智能/NOUN 空间/NOUN", "智能空间")).isFalse();
    assertThat(describes("云杉/OTHER 公司/NOUN", "云杉公司")).isFalse();
    assertThat(describes("“/PUNCTUATION 智能/NOUN 公司/NOUN ”/PUNCTUATION", "智能公司")).isFalse();
  }

  @Test
  void whoRaisedMoneyMayBeOfOrdinaryWordsThatTheDocumentRepeats() {
    assertThat(possible("智能/NOUN", "智能")).isFalse();
    assertThat(possible("智能/NOUN ，/PUNCTUATION 智能/NOUN", "智能")).isTrue();
    assertThat(possible("智能/NOUN 公司/NOUN ，/PUNCTUATION 智能/NOUN 公司/NOUN", "智能公司")).isFalse();
  }

  private static boolean plausible(String words, String form) {
    return Tagged.of(words).names().witnesses().isPlausible(name(words, form));
  }

  private static boolean describes(String words, String form) {
    return Tagged.of(words).names().witnesses().isDescription(name(words, form));
  }

  private static boolean possible(String words, String form) {
    return Tagged.of(words).names().witnesses().isPossible(name(words, form));
  }

  private static Name name(String words, String form) {
    return Name.of(form, Tagged.of(words).at(form), Entity.Kind.COMPANY);
  }
}
