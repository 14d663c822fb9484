package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamePartsTest {

  @Test
  void addsTheHalvesThatTheDocumentUsesMoreThanTheWhole() {
    assertThat(forms("KUMO云杉", "KUMO云杉融资。云杉成立。云杉。KUMO宣布。")).containsExactly("KUMO云杉", "KUMO", "云杉");
  }

  @Test
  void addsNoHalfThatStandsOnlyInTheWhole() {
    assertThat(forms("KUMO云杉", "KUMO云杉融资。KUMO云杉成立。")).containsExactly("KUMO云杉");
  }

  @Test
  void leavesTheWordForCompanyToTheSentence() {
    assertThat(forms("Kumo 公司", "Kumo 公司融资")).containsExactly("Kumo");
  }

  @Test
  void leavesTheVerbBeforeTheLettersToTheSentence() {
    assertThat(forms("周明转发Kumo", "周明转发Kumo的消息")).containsExactly("Kumo");
  }

  @Test
  void putsTheNameWithoutItsPlaceFirstWhereTheDocumentUsesItMore() {
    assertThat(forms("上海云杉医疗", "上海云杉医疗融资。云杉医疗成立。")).containsExactly("云杉医疗", "上海云杉医疗");
    assertThat(forms("上海云杉医疗", "上海云杉医疗融资。")).containsExactly("上海云杉医疗");
  }

  private static List<String> forms(String name, String text) {
    NameReader reader = new NameReader(text);
    return new NameParts(text, new NameUses(text), reader.words())
        .of(new Span(0, name.length()), Entity.Kind.COMPANY)
        .forms();
  }
}
