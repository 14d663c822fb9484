package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundClausesTest {

  private static List<String> clauses(String text) {
    return RoundClauses.of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void partsAtMarksOutsideBracketsAndLeavesThemOut() {
    assertThat(clauses("云杉（前身为白杨，在杭州）获投，红松领投；资金到账"))
        .containsExactly("云杉（前身为白杨，在杭州）获投", "红松领投", "资金到账");
  }

  @Test
  void partsNoListOfNames() {
    assertThat(clauses("红松、白杨和青檀跟投")).containsExactly("红松、白杨和青檀跟投");
  }

  @Test
  void isOneEmptyClauseWhereNothingIsSaid() {
    assertThat(clauses("")).containsExactly("");
  }
}
