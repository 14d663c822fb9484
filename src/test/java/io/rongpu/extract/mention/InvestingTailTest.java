package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import org.junit.jupiter.api.Test;

class InvestingTailTest {

  @Test
  void givesTheNounBackWhereTheDocumentHasTheWholeAndNoVerb() {
    assertThat(whole("海屿", "海屿投资的轮次。海屿投资合伙人说。")).isEqualTo("海屿投资");
    assertThat(whole("海屿", "海屿投资的轮次。由海屿投资领投。")).isEqualTo("海屿投资");
    assertThat(whole("海屿", "海屿投资的轮次。完成融资，海屿投资。")).isEqualTo("海屿");
    assertThat(whole("海屿", "海屿投资了它。海屿说，海屿很好。")).isEqualTo("海屿");
    assertThat(whole("海屿有限公司", "海屿有限公司投资的轮次。海屿有限公司投资董事长")).isEqualTo("海屿有限公司");
  }

  @Test
  void givesTheNounBackAtTheEndOfAListThatIsToldWhatItHolds() {
    assertThat(whole("海屿", "股东包括红松资本和海屿投资。")).isEqualTo("海屿投资");
    assertThat(whole("海屿", "云杉由红松资本和海屿投资。")).isEqualTo("海屿");
  }

  @Test
  void givesTheNounBackBehindTheWordForComingFrom() {
    assertThat(whole("海屿", "来自海屿投资的一千万元")).isEqualTo("海屿投资");
    assertThat(whole("海屿", "由海屿投资的一千万元")).isEqualTo("海屿");
  }

  @Test
  void givesTheSecondHalfOfALongEndingBack() {
    assertThat(whole("海屿红创业", "海屿红创业投资了它")).isEqualTo("海屿红创业投资");
  }

  @Test
  void leavesANameThatHasItsNoun() {
    assertThat(whole("海屿资本", "来自海屿资本投资的一千万元")).isEqualTo("海屿资本");
  }

  private static String whole(String name, String text) {
    int at = text.indexOf(name);
    Span span = new Span(at, at + name.length());
    return new InvestingTail(text, new NameReader(text))
        .with(Name.of(name, span, Entity.Kind.INVESTMENT_FIRM))
        .text();
  }
}
