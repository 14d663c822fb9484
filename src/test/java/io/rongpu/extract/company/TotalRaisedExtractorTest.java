package io.rongpu.extract.company;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import io.rongpu.model.Fact;
import io.rongpu.model.Terms;
import io.rongpu.model.Value;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalRaisedExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技宣布完成5000万元A轮融资，公司累计融资超过2亿元。 | 云杉科技 超过2亿元
          云杉科技宣布完成A轮融资。至此，云杉科技融资总额达3亿美元。 | 云杉科技 3亿美元
          云杉科技宣布完成A轮融资。截至目前，云杉科技已完成三轮融资，共计7000万元。 | 云杉科技 共计7000万元
          云杉科技宣布完成A轮融资。目前，云杉科技已累计获得1.2亿元的融资。 | 云杉科技 1.2亿元
          云杉科技宣布完成A轮融资。云杉科技表示，公司已累计筹集近亿元。 | 云杉科技 近亿元
          """)
  void readsWhatIsRaisedInAllRounds(String text, String totals) {
    assertThat(totals(text)).containsExactlyElementsOf(expected(totals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技宣布完成A轮融资，本轮融资总计5000万元。",
        "云杉科技宣布完成总额5000万元的A轮融资。",
        "云杉科技宣布完成A轮融资。今年以来，教育行业累计融资超过20亿元。",
        "云杉科技宣布完成A轮融资。云杉科技在半年内累计融资2亿元。",
        "云杉科技宣布完成A轮融资。云杉科技累计收入超过2亿元。",
        "云杉科技宣布完成A轮融资。红松资本目前管理的基金累计募集20亿元。",
        "云杉科技宣布完成A轮融资，融资总额超过1亿元。",
        "云杉科技宣布完成A轮融资。2017年至2019年，云杉科技完成3轮融资，累计2亿元。",
        "云杉科技宣布完成A轮融资。头部教育公司累计获得20亿元融资。",
        "云杉科技宣布完成B轮融资，B轮累计融资3亿元。"
      })
  void leavesSumsOfARoundATimeOrAMarket(String text) {
    assertThat(totals(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉科技宣布完成5000万元A轮融资，公司累计融资超过2亿元。"})
  void isNoRound(String text) {
    assertThat(Told.in(CHARACTERS, text).rounds()).hasSize(1);
  }

  private static List<String> totals(String text) {
    return Told.in(CHARACTERS, text).facts().stream()
        .filter(fact -> fact instanceof Fact.Attribute)
        .map(fact -> (Fact.Attribute) fact)
        .filter(fact -> fact.property().equals(Terms.TOTAL_RAISED))
        .map(fact -> fact.subject().name() + " " + ((Value.Money) fact.value()).verbatim())
        .toList();
  }
}
