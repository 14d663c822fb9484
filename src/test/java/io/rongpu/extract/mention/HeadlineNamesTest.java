package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青杉获千万元融资            | 青杉
          青杉再次完成A轮融资         | 青杉
          租车平台青杉获千万元融资    | 青杉
          来自上海的青杉获千万元融资  | 青杉
          主打出租的“青杉”要融资    | 青杉
          【 青杉】融资               | 青杉
          红松投资青杉！              | 青杉
          红松领投青杉近亿元          | 青杉
          """)
  void findsWhereTheNameMayStand(String title, String name) {
    assertThat(in(title)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          大青杉获千万元融资          | 青杉
          获融资1500 青杉获奖         | 青杉
          青杉，租车平台，获融资      | 青杉
          青杉今年很好                | 青杉
          """)
  void findsNothingInOtherPlaces(String title, String name) {
    assertThat(in(title)).doesNotContain(name);
  }

  private static List<String> in(String title) {
    return HeadlineNames.in(title, new Span(0, title.length())).stream()
        .map(place -> place.of(title))
        .toList();
  }
}
