package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉资本、红松基金                 | 云杉资本 + 红松基金
          云杉资本，红松基金；海屿创投       | 云杉资本 + 红松基金 + 海屿创投
          云杉资本和红松基金                 | 云杉资本 + 红松基金
          云杉资本以及红松基金               | 云杉资本 + 红松基金
          Harbor Capital and Finch Ventures  | Harbor Capital + Finch Ventures
          Harbor Capital, Finch Ventures     | Harbor Capital + Finch Ventures
          由周明与林海共同发起设立的云杉资本 | 云杉资本
          面向东方和南方的云杉资本、红松基金 | 云杉资本 + 红松基金
          """)
  void cutsAtMarksAndAtWordsThatJoinNames(String list, String items) {
    assertThat(items(list)).containsExactly(items.split(" \\+ "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉资本（红松、海屿）
          “云杉、红松”基金
          Harbor, Inc.
          Lowell, Kline & Partners
          Lowell and Partners
          红松基金跟进了
          和玉资本
          政府参与引导的红松基金
          投资平台银和资本
          上海云和投资
          """)
  void leavesWholeWhatIsOneName(String list) {
    assertThat(items(list)).containsExactly(list);
  }

  @Test
  void readsEnumerationMarksInTheMaskedText() {
    assertThat(new ListItems("云杉、红松").of(new Span(0, 5), 0, "云杉 红松")).hasSize(2);
    assertThat(new ListItems("（云杉、红松").of(new Span(0, 6), 0, " 云杉、红松")).hasSize(2);
  }

  private static List<String> items(String list) {
    return new ListItems(list)
        .of(new Span(0, list.length()), 0, list).stream()
            .map(span -> span.of(list).strip())
            .toList();
  }
}
