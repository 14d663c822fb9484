package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsASurrogatePairOnce() {
    CodePoints points = CodePoints.of("a🚀b");
    assertThat(points.before(1)).isEqualTo(1);
    assertThat(points.before(3)).isEqualTo(2);
    assertThat(points.before(4)).isEqualTo(3);
  }

  @Test
  void refusesAPlaceOutsideTheText() {
    assertThatThrownBy(() -> CodePoints.of("ab").before(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(CodePoints.of("").before(0)).isZero();
  }

  @Property(seed = "20261124", tries = 300)
  void agreesWithTheJdkAtEveryPlaceBetweenCharacters(@ForAll @StringLength(max = 40) String text) {
    String mixed = text + "🚀𠮷" + text;
    CodePoints points = CodePoints.of(mixed);
    for (int i = 0;
        i <= mixed.length();
        i = i < mixed.length() ? mixed.offsetByCodePoints(i, 1) : i + 1) {
      assertThat(points.before(i)).isEqualTo(mixed.codePointCount(0, i));
    }
  }
}
