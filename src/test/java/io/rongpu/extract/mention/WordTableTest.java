package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final WordTable TABLE = WordTable.of(List.of("云杉", "云杉木", "Aa", "BB"));

  @Test
  void findsAWordWhereItStands() {
    assertThat(TABLE.find("在云杉木下", 1, 4)).isEqualTo("云杉木");
    assertThat(TABLE.find("在云杉木下", 1, 3)).isEqualTo("云杉");
  }

  @Test
  void tellsWordsWithTheSameHashApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(TABLE.find("AaBB", 0, 2)).isEqualTo("Aa");
    assertThat(TABLE.find("AaBB", 2, 4)).isEqualTo("BB");
  }

  @Test
  void findsNoPieceAndNoNeighbour() {
    assertThat(TABLE.find("云杉木", 0, 1)).isNull();
    assertThat(TABLE.find("云彬", 0, 2)).isNull();
    assertThat(WordTable.of(List.of()).find("云杉", 0, 2)).isNull();
  }
}
