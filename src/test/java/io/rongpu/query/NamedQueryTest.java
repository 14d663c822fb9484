package io.rongpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.RongpuException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {

  @Test
  void readsQuestionAndParametersFromTheHeader() {
    NamedQuery query =
        NamedQuery.of(
            "q",
            """
            # zh: 谁？
            # en: Who?
            # param name: string, required | 名字 | the name
            #param since:date,optional
            # param limit: integer, default 7 | 几行 | rows
            # Just a remark.

            # param late: string, required | 不算 | below the header
            ASK {}
            """);
    assertThat(query.zh()).isEqualTo("谁？");
    assertThat(query.en()).isEqualTo("Who?");
    assertThat(query.parameters())
        .containsExactly(
            new Parameter("name", ParameterType.STRING, true, null, "名字", "the name"),
            new Parameter("since", ParameterType.DATE, false, null, "", ""),
            new Parameter("limit", ParameterType.INTEGER, false, "7", "几行", "rows"));
  }

  @Test
  void hasNoQuestionAndNoParametersWithoutAHeader() {
    NamedQuery query = NamedQuery.of("q", "SELECT * { ?s ?p ?o }");
    assertThat(query.zh()).isEmpty();
    assertThat(query.en()).isEmpty();
    assertThat(query.parameters()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# param name string required",
        "# param name: text, required",
        "# param name: string",
        "# param n: integer, default many | 几 | some",
        "# param limit: string, optional",
        "# param a b: string, optional"
      })
  void namesTheHeaderLineThatIsNoParameter(String line) {
    assertThatThrownBy(() -> NamedQuery.of("mine", "# zh: 问\n" + line + "\nASK {}"))
        .isInstanceOf(RongpuException.class)
        .hasMessageStartingWith("Query mine, line 2: not a parameter; ");
  }

  @Test
  void refusesAParameterDeclaredTwice() {
    String line = "# param a: string, optional\n";
    assertThatThrownBy(() -> NamedQuery.of("mine", line + line + "ASK {}"))
        .isInstanceOf(RongpuException.class)
        .hasMessage("Query mine, line 2: not a parameter; the parameter a is declared twice.");
  }

  @Test
  void findsAFileOfTheUserByItsPath(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.rq");
    Files.writeString(file, "\uFEFF# en: Mine?\nASK {}");
    NamedQuery query = NamedQueries.bundled().find(file.toString());
    assertThat(query.name()).isEqualTo("mine");
    assertThat(query.en()).isEqualTo("Mine?");
  }

  @Test
  void prefersTheUsersQuestionOfTheSameName(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("lead-league.rq"), "# en: Mine?\nASK {}");
    Files.writeString(folder.resolve("notes.txt"), "no question");
    NamedQueries both = NamedQueries.bundled().with(NamedQueries.folder(folder));
    assertThat(both.find("lead-league").en()).isEqualTo("Mine?");
    assertThat(both.find("recent-rounds").en()).isNotEqualTo("Mine?");
    assertThat(both.all()).hasSameSizeAs(NamedQueries.bundled().all());
  }

  @Test
  void namesTheNearestWhenThereIsNoSuchQuestion() {
    assertThatThrownBy(() -> NamedQueries.bundled().find("recnt-round"))
        .isInstanceOf(RongpuException.class)
        .hasMessage(
            "No question is named recnt-round; did you mean recent-rounds? See `rongpu queries`, or"
                + " give a file ending in .rq.");
    assertThatThrownBy(() -> NamedQueries.bundled().find("zzz"))
        .hasMessage(
            "No question is named zzz; see `rongpu queries`, or give a file ending in .rq.");
  }

  @Test
  void saysThatAFileCannotBeRead(@TempDir Path folder) throws Exception {
    Path missing = folder.resolve("missing.rq");
    assertThatThrownBy(() -> NamedQueries.bundled().find(missing.toString()))
        .isInstanceOf(RongpuException.class)
        .hasMessageStartingWith("The query " + missing + " can't be read; check the path");
    Path gbk = folder.resolve("gbk.rq");
    Files.write(gbk, "# zh: 谁？".getBytes(Charset.forName("GBK")));
    assertThatThrownBy(() -> NamedQueries.file(gbk))
        .isInstanceOf(RongpuException.class)
        .hasMessage("The query " + gbk + " is not UTF-8; save it as UTF-8.");
  }
}
