package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsWitnessTest {

  @ParameterizedTest
  @CsvSource({
    "智能/NOUN,-4",
    "智能/NOUN 出行/VERB,-4",
    "智能/NOUN 空间/NOUN,-2",
    "云/OTHER 杉/OTHER,1",
    "深圳/PLACE 海屿/OTHER,1",
    "已/ADVERB 海屿/OTHER,-3",
    "海屿/OTHER 出行/VERB,-1",
    "海屿/OTHER 于/PREPOSITION 红/OTHER,-1",
    "海屿/ORGANIZATION,1",
    "海屿/OTHER,0"
  })
  void weighsTheWordsThatANameIsMadeOf(String words, int weight) {
    Tagged tagged = Tagged.of(words);

    assertThat(weight(tagged, tagged.whole())).isEqualTo(weight);
  }

  @Test
  void weighsHalfAWordAgainstAName() {
    Tagged tagged = Tagged.of("大海/NOUN 屿/OTHER 红/OTHER");

    assertThat(weight(tagged, tagged.at("海屿红"))).isEqualTo(-1);
  }

  @Test
  void weighsOrdinaryWordsLessWhereTheyAreASubject() {
    Tagged tagged = Tagged.of("智能/NOUN 宣布/VERB");

    assertThat(weight(tagged, tagged.at("智能"))).isEqualTo(-1);
  }

  @Test
  void speaksForAFormThatNoDictionaryKnows() {
    assertThat(new WordsWitness("云杉", new NameUses("云杉"), Words.none()).weight(new Span(0, 2)))
        .isEqualTo(1);
  }

  private static int weight(Tagged tagged, Span span) {
    String text = tagged.document().text();
    return new WordsWitness(text, new NameUses(text), Words.of(tagged.document())).weight(span);
  }
}
