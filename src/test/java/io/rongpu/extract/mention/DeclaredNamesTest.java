package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          又青杉获1000万元融资     | 又青杉宣布完成A轮融资。又青杉的创始人周明说。又青杉成立于2016年。 | 又青杉
          “又青杉”完成A轮融资      | “又青杉”是一家公司。又青杉完成A轮。                       | 又青杉
          租车平台又青杉获融资     | 又青杉宣布完成融资，又青杉创始人是周明。                   | 又青杉
          红松投资又青杉1亿美元    | 又青杉宣布，又青杉获投资。“又青杉”创立于2016年。         | 又青杉
          早报                     | 近日，又青杉宣布完成融资。又青杉的创始人说，又青杉不再。   | 又青杉
          """)
  void findsTheSubjectThatTheTextRepeats(String title, String text, String name) {
    assertThat(names(title, text)).containsOnly(name);
  }

  @Test
  void leavesOutTheWordOfTheSentence() {
    assertThat(names("青杉又获1000万元融资", "青杉又获投资，青杉又获融资，青杉的创始人周明，青杉是一家公司。")).containsOnly("青杉");
  }

  @Test
  void takesNothingThatBeginsWithAWordOfTheSentence() {
    assertThat(names("近日青杉获1000万元融资", "近日青杉获投资，近日青杉完成融资，青杉的创始人周明。")).doesNotContain("近日青杉");
  }

  @Test
  void coversTheBrandOfAFullNameEverywhere() {
    Document document = TaggedWords.document("又青杉科技获融资", "又青杉科技宣布完成融资。又青杉科技的创始人周明说，又青杉不再。");

    List<DeclaredNames.Use> uses = DeclaredNames.in(document);

    assertThat(uses).extracting(use -> use.brand().of(document.text())).containsOnly("又青杉");
    assertThat(uses)
        .extracting(use -> use.whole().of(document.text()))
        .containsExactly("又青杉科技", "又青杉科技", "又青杉科技", "又青杉");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          又青杉获1000万元融资     | 又青杉宣布完成A轮融资。
          人们在得到投资           | 得到投资的人，得到融资的人，得到，得到完成。
          青杉资本完成募集         | 青杉资本宣布，青杉资本完成募集。青杉资本的合伙人说。
          投资100万美元获批        | 100万美元获批，100万美元的投资，100万美元成立。
          小又青杉获融资           | 小又青杉获融资，小又青杉的创始人，小又青杉成立。 小又青杉
          """)
  void findsNothingElse(String title, String text) {
    assertThat(names(title, text)).doesNotContain("又青杉", "得到", "青杉资本", "100万美元", "青杉");
  }

  @Test
  void takesAWordOfTheSentenceOnlyWhereItIsASubject() {
    Document document =
        TaggedWords.document("得到获千万元融资", "得到宣布获投资。周明得到了帮助，并得到的支持。“得到”创始人是周明，他得到投资。");

    assertThat(DeclaredNames.in(document))
        .extracting(use -> use.brand().start())
        .doesNotContain(document.text().indexOf("得到了"), document.text().indexOf("得到投资"))
        .contains(document.text().indexOf("得到获"), document.text().indexOf("得到”"));
  }

  private static List<String> names(String title, String text) {
    Document document = TaggedWords.document(title, text);
    return DeclaredNames.in(document).stream().map(use -> use.brand().of(document.text())).toList();
  }
}
