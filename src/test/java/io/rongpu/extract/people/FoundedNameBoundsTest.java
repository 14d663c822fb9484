package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundedNameBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "了云杉网, 云杉网",
    "了一家新公司 Birchwood, Birchwood",
    "的手机软件公司Birchwood于2007年获奖, Birchwood",
    "Birchwood还早两年, Birchwood",
    "云杉网、海屿网, 云杉网",
    "的“云杉网”也被看好, 云杉网",
    "云杉科技做机器人, 云杉科技",
  })
  void findsTheNameAmongTheWordsAroundIt(String phrase, String name) {
    assertThat(bounds("周明创办" + phrase + "。", phrase)).isEqualTo(name);
  }

  @Test
  void endsBeforeTheClauseGoesOnWhenTheTextHasTheNameElsewhere() {
    assertThat(bounds("周明创办云杉网也被看好。云杉网很大。", "云杉网也被看好")).isEqualTo("云杉网");
    assertThat(bounds("周明创办云杉网也被看好。", "云杉网也被看好")).isEqualTo("云杉网也被看好");
  }

  @ParameterizedTest
  @ValueSource(strings = {"了这家公司", "了自己的品牌", "了他们", "了教育培训公司"})
  void findsNothingInWordsForACompany(String phrase) {
    assertThat(bounds("周明创办" + phrase + "。", phrase)).isNull();
  }

  private static String bounds(String text, String phrase) {
    ReadText read = ReadText.of(text, "做/VERB", "教育/NOUN", "培训/NOUN");
    return read.of(new FoundedNameBounds(read.context()).of(read.sentence(), read.span(phrase)));
  }
}
