package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

  @ParameterizedTest
  @CsvSource({
    "1,1.0",
    "1.00,1.0",
    "1E+8,100000000.0",
    "0,0.0",
    "0.000,0.0",
    "0.950,0.95",
    "-2.50,-2.5"
  })
  void writesDecimalsInOneForm(String value, String form) {
    assertThat(Literals.decimal(new BigDecimal(value)).getLiteralLexicalForm()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"云杉机器人,zh", "云杉AI,zh", "𠮷野家,zh", "Spruce Robotics,en", "36,en", "スプルース,en"})
  void tellsTheLanguageOfANameByItsCharacters(String name, String language) {
    assertThat(Literals.name(name).getLiteralLanguage()).isEqualTo(language);
  }

  @Test
  void writesTextWithoutALanguage() {
    assertThat(Literals.text("首席执行官").getLiteralLanguage()).isEmpty();
  }
}
