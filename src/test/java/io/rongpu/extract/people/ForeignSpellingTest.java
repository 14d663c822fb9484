package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignSpellingTest {

  @Test
  void knowsTheCharactersThatForeignNamesAreSpelledWith() {
    assertThat(ForeignSpelling.mayBe("古铁雷斯")).isTrue();
    assertThat(ForeignSpelling.mayBe("会谈")).isFalse();
  }

  @Test
  void theRunEndsBeforeAnyOtherCharacter() {
    assertThat(ForeignSpelling.end("马斯克说", 0, 4)).isEqualTo(3);
    assertThat(ForeignSpelling.end("马斯克说", 0, 2)).isEqualTo(2);
    assertThat(ForeignSpelling.end("说马斯克", 0, 4)).isZero();
  }
}
