package io.rongpu.text.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanlpTagsTest {

  @ParameterizedTest
  @CsvSource({
    "nr, 周明, PERSON",
    "nrf, 史密斯, PERSON",
    "nrf, Smith, LATIN",
    "ns, 北京, PLACE",
    "ntc, 公司, ORGANIZATION",
    "nis, 局, ORGANIZATION",
    "nx, A, LATIN",
    "n, 资金, NOUN",
    "vn, 融资, VERB",
    "b, 大型, ADJECTIVE",
    "d, 已经, ADVERB",
    "rr, 我们, PRONOUN",
    "p, 由, PREPOSITION",
    "cc, 和, CONJUNCTION",
    "ude1, 的, PARTICLE",
    "m, 三, NUMERAL",
    "q, 家, MEASURE",
    "t, 今日, TIME",
    "w, 。, PUNCTUATION",
    "x, ？, OTHER",
    "'', ？, OTHER",
    "m, 2018, NUMERAL",
  })
  void mapsNature(String nature, String word, Tag tag) {
    assertThat(HanlpTags.tag(nature, word)).isEqualTo(tag);
  }
}
