package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void openRightBeforeAPlace() {
    assertThat(Quotes.openBefore("“云杉”", 1)).isTrue();
    assertThat(Quotes.openBefore("「云杉」", 1)).isTrue();
    assertThat(Quotes.openBefore("“云杉”", 2)).isFalse();
    assertThat(Quotes.openBefore("云杉", 0)).isFalse();
  }

  @Test
  void openAndCloseWithDifferentMarksUnlessTheyAreStraight() {
    assertThat(Quotes.opens('”')).isFalse();
    assertThat(Quotes.closes('“')).isFalse();
    assertThat(Quotes.opens('"') && Quotes.closes('"')).isTrue();
  }
}
