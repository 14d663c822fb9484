package io.rongpu.evaluate.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.evaluate.GoldException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {

  private static final String HEAD = "entity-id\tarticle-key\tnode-kind\tname\tsplit\n";

  @Test
  void readsAMentionALine() throws IOException {
    assertThat(read(HEAD + "# told by hand\n\nnio\ta\tcompany\t蔚来\tdev\n"))
        .containsExactly(new Mention("nio", "a", "company", "蔚来", "dev"));
  }

  @Test
  void readsNothingOutOfNothing() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nio,a,company,蔚来                          | line 2 has to have five cells
          nio,a,company,,dev                          | line 2 has to have five cells
          nio,a,firm,蔚来,dev                         | line 2 has the kind firm: give company,
          nio,a,company,蔚来,dev;nio,b,company,蔚来,test | line 3 tells of nio another split or kind
          nio,a,company,蔚来,dev;nio,b,person,蔚来,dev  | line 3 tells of nio another split or kind
          """)
  void refusesALineThatIsNotAsItShouldBe(String lines, String wanted) {
    assertThatThrownBy(() -> read(HEAD + lines.replace(',', '\t').replace(';', '\n')))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("clusters.tsv, " + wanted);
  }

  @Test
  void refusesAFileWithoutColumns() {
    assertThatThrownBy(() -> read("nio\ta\tcompany\t蔚来\tdev\n"))
        .hasMessage(
            "clusters.tsv, line 1 has to name the columns:"
                + " entity-id\tarticle-key\tnode-kind\tname\tsplit");
  }

  private static List<Mention> read(String text) throws IOException {
    return MentionReader.read("clusters.tsv", new StringReader(text));
  }
}
