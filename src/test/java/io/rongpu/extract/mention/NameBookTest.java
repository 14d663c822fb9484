package io.rongpu.extract.mention;

import static io.rongpu.model.Entity.Kind.COMPANY;
import static io.rongpu.model.Entity.Kind.INVESTMENT_FIRM;
import static io.rongpu.model.Entity.Kind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBookTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COMPANY         | 云杉科技  | 深圳云杉科技有限公司
          COMPANY         | 云杉      | 云杉科技
          COMPANY         | Yunshan   | YUNSHAN
          INVESTMENT_FIRM | 北极光    | 北极光创投
          INVESTMENT_FIRM | 红杉      | 红杉资本中国基金
          PERSON          | Dario     | Dario Amodei
          PERSON          | 施密特    | 埃里克·施密特
          """)
  void joinsShortAndLongNames(Entity.Kind kind, String shorter, String longer) {
    NameBook book = book(name(kind, longer), name(kind, shorter));

    assertThat(book.same(name(kind, shorter), name(kind, longer))).isTrue();
    assertThat(book.entity(name(kind, shorter))).isEqualTo(book.entity(name(kind, longer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COMPANY         | 云杉     | 云杉林业
          COMPANY         | 红松     | 云杉红松
          PERSON          | 周明     | 周明月
          """)
  void keepsDifferentNamesApart(Entity.Kind kind, String one, String other) {
    NameBook book = book(name(kind, one), name(kind, other));

    assertThat(book.same(name(kind, one), name(kind, other))).isFalse();
  }

  @Test
  void joinsTwoNounsOfAFirmUnlessASentenceHasBoth() {
    assertThat(areOne("云杉资本领投。云杉创投看好。")).isTrue();
    assertThat(areOne("云杉资本和云杉创投领投。")).isFalse();
  }

  @Test
  void joinsNoTwoNounsThroughAThirdWhenASentenceHasBoth() {
    assertThat(areOne("云杉资本和云杉创投领投。云杉投资看好。")).isFalse();
  }

  private static boolean areOne(String text) {
    NameBook book = new NameBook(new NameReader(text));
    book.add(name(INVESTMENT_FIRM, "云杉资本"));
    book.add(name(INVESTMENT_FIRM, "云杉创投"));
    book.add(name(INVESTMENT_FIRM, "云杉投资"));
    book.link();
    return book.same(name(INVESTMENT_FIRM, "云杉资本"), name(INVESTMENT_FIRM, "云杉创投"));
  }

  @Test
  void keepsACompanyAndAPersonApart() {
    NameBook book = book(name(COMPANY, "王明科技"), name(PERSON, "王明"));

    assertThat(book.same(name(PERSON, "王明"), name(COMPANY, "王明科技"))).isFalse();
  }

  @Test
  void joinsThroughAnAlias() {
    NameBook book = book(name(COMPANY, "云杉科技").with("Yunshan"), name(COMPANY, "Yunshan"));

    assertThat(book.entity(name(COMPANY, "Yunshan")).names())
        .containsExactlyInAnyOrder("云杉科技", "Yunshan");
  }

  @Test
  void prefersTheFormTheTextUsesMostToTheLegalName() {
    Name legal = name(COMPANY, "深圳云杉科技有限公司");
    Name brand = name(COMPANY, "云杉科技");
    NameBook book = new NameBook(new NameReader("深圳云杉科技有限公司。云杉科技说，云杉科技"));
    book.add(legal);
    book.add(brand);
    book.link();

    assertThat(book.entity(legal).names()).isEqualTo(List.of("云杉科技", "深圳云杉科技有限公司"));
  }

  @Test
  void takesAFirmByItsEndingWhateverElseItWasReadAs() {
    NameBook book = book(name(INVESTMENT_FIRM, "云杉资本"), name(COMPANY, "云杉资本"));

    assertThat(book.entity(name(COMPANY, "云杉资本")).kind()).isEqualTo(INVESTMENT_FIRM);
  }

  @Test
  void takesAnInvestorWithoutSuchAnEndingForACompany() {
    NameBook book = book(name(INVESTMENT_FIRM, "云杉重工"));

    assertThat(book.entity(name(INVESTMENT_FIRM, "云杉重工")).kind()).isEqualTo(COMPANY);
  }

  @Test
  void givesTheLastOrganizationInsideTheSpan() {
    String text = "云杉科技和红松科技由周明创办";
    NameBook book = book(name(COMPANY, "云杉科技"), name(COMPANY, "红松科技"), name(PERSON, "周明"));

    Name last = book.lastOrganization(text, new Span(0, text.length()));

    assertThat(last).isNotNull();
    assertThat(last.text()).isEqualTo("红松科技");
    assertThat(book.lastOrganization(text, new Span(4, 8))).isNull();
  }

  @Test
  void knowsNamesWhateverTheirSpacingAndCase() {
    NameBook book = book(name(COMPANY, "Yun Shan"));

    assertThat(book.knows("yunshan")).isTrue();
    assertThat(book.isOrganization("“YunShan”")).isTrue();
    assertThat(book.knows("Yun")).isFalse();
  }

  private static NameBook book(Name... names) {
    NameBook book = new NameBook(new NameReader(""));
    for (Name name : names) {
      book.add(name);
    }
    book.link();
    return book;
  }

  private static Name name(Entity.Kind kind, String form) {
    return Name.of(form, new Span(0, form.length()), kind);
  }
}
