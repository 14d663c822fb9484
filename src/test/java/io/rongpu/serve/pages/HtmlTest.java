package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource({
    "EN, 星河智能, <span lang=\"zh\">星河智能</span>",
    "EN, 星河智能 Series A, <span lang=\"zh\">星河智能</span> Series A",
    "EN, Orbit开放平台, Orbit<span lang=\"zh\">开放平台</span>",
    "EN, 1.2亿美元, 1.2<span lang=\"zh\">亿美元</span>",
    "EN, 老K与“小二”, <span lang=\"zh\">老K与“小二</span>”",
    "EN, 完成A+轮融资 of Orbit, <span lang=\"zh\">完成A+轮融资</span> of Orbit",
    "EN, Orbit, Orbit",
    "ZH, Orbit AI, <span lang=\"en\">Orbit AI</span>",
    "ZH, A+轮, A+轮",
    "ZH, Orbit开放平台, Orbit开放平台",
    "ZH, X, X",
    "ZH, 2018-05, 2018-05",
    "EN, a <b> 星, a &lt;b&gt; <span lang=\"zh\">星</span>"
  })
  void wordsOfTheOtherLanguageSaySo(Language language, String words, String html) {
    Visit visit = new Visit("/", Map.of(), language, false, Iris.standard());
    assertThat(Html.spoken(visit, words).render()).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 rounds", "1, 1 round", "2, 2 rounds", "2061, '2,061 rounds'"})
  void oneIsOneAndAllOthersAreMany(long number, String told) {
    assertThat(Html.count(number, "round", "rounds")).isEqualTo(told);
  }
}
