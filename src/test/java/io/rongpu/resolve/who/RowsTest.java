package io.rongpu.resolve.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void leavesOutRemarksAndBlankLines() throws IOException {
    assertThat(read("# head\none\tother\n\na\tb\n# c\n d \te\n"))
        .containsExactly("a+b at f.tsv:4", "d+e at f.tsv:6");
  }

  @Test
  void hasNoRowWhereThereIsNoLine() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @Test
  void refusesMissingColumnsAndCells() {
    assertThatThrownBy(() -> read("a\tb\n"))
        .isInstanceOf(RongpuException.class)
        .hasMessage("f.tsv:1: the columns have to be named first, with tabs between: one, other");
    assertThatThrownBy(() -> read("one\tother\na\t\n"))
        .hasMessage("f.tsv:2: give 2 cells with tabs between, none empty: one, other");
    assertThatThrownBy(() -> read("one\tother\na b\n"))
        .hasMessage("f.tsv:2: give 2 cells with tabs between, none empty: one, other");
  }

  private static List<String> read(String text) throws IOException {
    return Rows.read(
        "f.tsv",
        new StringReader(text),
        List.of("one", "other"),
        (row, where) -> String.join("+", row) + " at " + where);
  }
}
