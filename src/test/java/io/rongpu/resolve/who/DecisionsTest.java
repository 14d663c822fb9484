package io.rongpu.resolve.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

  private static final String HEAD = "decision\tname-a\tkind-a\tname-b\tkind-b\tbecause\n";

  private final Decision same = new Decision(true, "山岚科技", "company", "山岚", "company", "官网");
  private final Decision different =
      new Decision(false, "张伟~山岚", "person", "张伟~云杉", "person", "reviewed");

  @Test
  void readsWhatItWrites() throws IOException {
    Decisions decisions = new Decisions(List.of(same, different));
    assertThat(read(decisions.text())).isEqualTo(decisions);
    assertThat(decisions.text())
        .isEqualTo(
            HEAD
                + "same\t山岚\tcompany\t山岚科技\tcompany\t官网\n"
                + "different\t张伟~云杉\tperson\t张伟~山岚\tperson\treviewed\n");
    assertThat(read("")).isEqualTo(Decisions.NONE);
  }

  @Test
  void orderAndRepeatsSayNothing() {
    assertThat(new Decisions(List.of(different, same, different)))
        .isEqualTo(new Decisions(List.of(same, different)));
  }

  @Test
  void aNewDecisionTakesThePlaceOfTheOneAboutTheSameTwo() {
    Decision back = new Decision(false, "山岚", "company", "山岚科技", "company", "mistake");
    assertThat(new Decisions(List.of(same, different)).with(back))
        .isEqualTo(new Decisions(List.of(back, different)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alike,山岚,company,山岚科技,company,x  | d.tsv:2: the decision is alike: give same or different
          same,山岚,firm,山岚科技,company,x      | d.tsv:2: the kind is firm: give company,
          same,山岚,company,山岚科技,company     | d.tsv:2: give 6 cells with tabs between, none empty
          same,山岚,company,张伟,person,x        | d.tsv:2: a person and an organisation are never one
          same,山岚,company,山岚,company,x       | d.tsv:2: both names are 山岚: tell them apart
          """)
  void refusesABadLineWithItsPlace(String line, String message) {
    assertThatThrownBy(() -> read(HEAD + line.replace(',', '\t') + "\n"))
        .isInstanceOf(RongpuException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refusesALineThatContradictsOthers() {
    String lines =
        """
        different,甲,company,丙,company,x
        same,甲,company,乙,company,x
        same,乙,company,丙,company,x
        """;
    assertThatThrownBy(() -> read(HEAD + lines.replace(',', '\t')))
        .hasMessage(
            "d.tsv:2: 甲 and 丙 are different here, the same by other lines: take one of them out");
  }

  private static Decisions read(String text) throws IOException {
    return Decisions.read("d.tsv", new StringReader(text));
  }
}
