package io.rongpu.text.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NecessaryTest {

  @ParameterizedTest
  @CsvSource({
    "[^，]+(?:投资|注资)了?, 甲投资乙注资, 4",
    "[^，]+(?:投资|注资)了?, 甲投入乙, -1",
    ".*获得.+, 获得一获得二, 3",
    "(?<a>.{2}(?:甲|乙丙))+丁?, 丁乙丙, 1",
    ".+(?>[收买]下), 一收下, 1"
  })
  void findsTheLastOfTheWordsThatEveryMatchHas(String pattern, String text, int at) {
    assertThat(of(pattern).get(0).last(text, 0, text.length())).isEqualTo(at);
  }

  @Test
  void seesNoWordThatEndsBehindThePlace() {
    assertThat(of(".+投资").get(0).last("甲投资", 0, 2)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {".+(?:投资|.)", ".+(?:投资)?", ".+(?=投资)", ".+(?!投资)", ".+[，。]投?"})
  void knowsNothingOfWhatMayBeMissingOrStandsNearlyEverywhere(String pattern) {
    assertThat(of(pattern)).isEmpty();
  }

  @Test
  void keepsApartWhatEveryMatchHasBoth() {
    assertThat(of(".+领投.+融资")).hasSize(2);
  }

  private static List<Necessary> of(String pattern) {
    try {
      return Necessary.of(Parser.parse(pattern, 0).syntax());
    } catch (Parser.Unknown unknown) {
      throw new IllegalArgumentException(unknown);
    }
  }
}
