package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DottedNameReaderTest {

  @Test
  void beginsWithTheWordBeforeTheDot() {
    ReadText read = ReadText.of("海屿老将杰克·伍德来了。", "杰克/PERSON");

    assertThat(reader(read).fromWord(read.sentence(), read.person("老将杰克·伍德")).text())
        .isEqualTo("杰克·伍德");
  }

  @Test
  void beginsWhereItWasReadWhenNoWordEndsBeforeTheDot() {
    ReadText read = ReadText.of("拉克什·普里来了。");

    assertThat(reader(read).fromWord(read.sentence(), read.person("拉克什·普里")).text())
        .isEqualTo("拉克什·普里");
  }

  @Test
  void endsBeforeAnOrdinaryWord() {
    ReadText read = ReadText.of("拉克什·普里会谈时很忙。", "会谈/NOUN");

    assertThat(reader(read).toWord(read.sentence(), read.person("拉克什·普里会谈")).text())
        .isEqualTo("拉克什·普里");
  }

  @Test
  void keepsAWordThatTheTextAlwaysHasWithTheName() {
    ReadText read = ReadText.of("拉克什·普里会谈来了。拉克什·普里会谈走了。", "会谈/NOUN");

    assertThat(reader(read).toWord(read.sentence(), read.person("拉克什·普里会谈")).text())
        .isEqualTo("拉克什·普里会谈");
  }

  private static DottedNameReader reader(ReadText read) {
    return new DottedNameReader(read.context());
  }
}
