package io.rongpu.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.rongpu.evaluate.Claims;
import io.rongpu.evaluate.Evaluation;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private static final Evaluation EVALUATION =
      Claims.evaluation(
          """
          {'id': 'news/a', 'founders': [{'company': ['云杉'], 'person': ['周<二>']}]}""",
          Claims.named(":yun", "云杉")
              + Claims.named(":lin", "林一")
              + """
              <https://w3id.org/rongpu/id/article/a> rp:text "周<二>创办云杉。" .
              :yun rp:founder :lin .
              :e a rp:Evidence ; rdf:subject :yun ; rdf:predicate rp:founder ; rdf:object :lin ;
                oa:exact "创始人林一" ; oa:start 0 ; oa:end 5 ; rp:mentionStart 3 ; rp:mentionEnd 5 ;
                rp:rule "founder/title" ; rp:confidence 0.9 .
              """);

  @Test
  void textBeginsWithTheTableOfTheReferee() {
    assertThat(TextReport.of(EVALUATION, 1))
        .startsWith(
            """
            role               P      R     F1   hits   pred   gold
            DEAL             0.0    0.0    0.0      0      0      0
            """)
        .contains("\nfounders         0.0    0.0    0.0      0      1      1\n")
        .contains(
            """
            deals told as completed that the text plans, rumours or denies: 0 of 0
            articles: 1, without a graph: 0

            By rule 按规则
            """)
        .contains("\nfounders      founder/title      0      1    0.0   90.0\n")
        .endsWith(
            """

            news/a: 2
              wrong founders: 云杉 · 林一  [founder/title 0.900]
                  创始人【林一】
              missed founders: 云杉 · 周<二>
                  【周<二>】创办云杉。
            """);
  }

  @Test
  void listsNoMoreArticlesThanAsked() {
    assertThat(TextReport.of(EVALUATION, 0)).doesNotContain("news/a");
    assertThat(JsonReport.of(EVALUATION, 0)).contains("\"mistakes\": []");
  }

  @Test
  void markdownHasTablesAndEscapesWhatWouldBeMarkup() {
    assertThat(MarkdownReport.of(EVALUATION, 1))
        .startsWith("# Evaluation 评测\n\n## By role 按角色\n\n| role | P |")
        .contains("\n| --- | ---: |")
        .contains("\n### news/a\n\n- wrong founders: 云杉 · 林一")
        .contains("  > 【周\\<二\\>】创办云杉。\n");
  }

  @Test
  void htmlNeedsNothingElseMarksTheWordsAndEscapesThem() {
    assertThat(HtmlReport.of(EVALUATION, 1))
        .startsWith("<!DOCTYPE html>\n")
        .contains("<blockquote lang=\"zh\">创始人<mark>林一</mark></blockquote>")
        .contains("<mark>周&lt;二&gt;</mark>创办云杉。")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .endsWith("</html>\n");
  }

  @Test
  void jsonHasTheFiguresUnderTheNamesOfTheReferee() {
    JsonObject json = JsonParser.parseString(JsonReport.of(EVALUATION, 1)).getAsJsonObject();

    assertThat(json.getAsJsonObject("founders"))
        .hasToString("{\"p\":0.0,\"r\":0.0,\"f1\":0.0,\"hits\":0,\"pred\":1,\"gold\":1}");
    assertThat(json.get("false_completed").getAsDouble()).isZero();
    assertThat(json.getAsJsonArray("mistakes").get(1).getAsJsonObject())
        .hasToString(
            "{\"id\":\"news/a\",\"kind\":\"missed\",\"role\":\"founders\",\"of\":\"\","
                + "\"gold\":\"云杉 · 周<二>\",\"rules\":[],\"quotes\":[\"【周<二>】创办云杉。\"]}");
  }

  @Test
  void roundsPerCentsAsTheRefereeDoes() {
    assertThat(Figures.percent(0.0025)).as("an exact half goes to the even digit").isEqualTo("0.2");
    assertThat(Figures.percent(0.8545)).isEqualTo("85.5");
    assertThat(Figures.percent(1)).isEqualTo("100.0");
  }
}
