package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongpu.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {

  private final List<ReadResult> results = Fixtures.read("articles.jsonl");

  @Test
  void readsHtmlBodyAndFields() {
    Article article = Fixtures.article(results.get(0));
    assertThat(article.key()).isEqualTo("k/n1");
    assertThat(article.title()).isEqualTo("赤松软件完成A轮融资");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(article.url()).isEqualTo("https://example.org/n1");
    assertThat(article.author()).isEqualTo("唐宁");
    assertThat(article.publisher()).isEqualTo("样例网");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly("PARAGRAPH 赤松软件完成A轮融资。", "PARAGRAPH 领投方为北岭资本。");
  }

  @Test
  void readsPlainTextAndNumberAsId() {
    Article article = Fixtures.article(results.get(1));
    assertThat(article.key()).isEqualTo("k/2");
    assertThat(Fixtures.lines(article.blocks()))
        .containsExactly("PARAGRAPH 净利 <5% 的一年。", "PARAGRAPH 白桦医疗完成B轮融资。");
  }

  @Test
  void refusesBrokenLinesOneByOneAndReadsTheRest() {
    assertThat(results.stream().filter(ReadResult.Refused.class::isInstance))
        .extracting(ReadResult::key, Fixtures::reason)
        .containsExactly(
            tuple("k", "line 4: not a JSON object"),
            tuple("k", "line 5: not a JSON object"),
            tuple("k/n1", "line 6: same id as line 1"),
            tuple(results.get(6).key(), "line 8: no body: nothing below the title"),
            tuple("k", "line 9: not a JSON object"));
    assertThat(results).hasSize(9);
  }

  @Test
  void makesKeyOfUrlOrOddIdByDigestAndNotByPlace() {
    String line = "{\"title\": \"没有编号\", \"url\": \"https://example.org/n6\", \"text\": \"另文。\"}";
    assertThat(Fixtures.read("x.jsonl", line).get(0).key()).isEqualTo(results.get(5).key());
    assertThat(results.get(5).key()).matches("k/[0-9a-f]{16}");
    assertThat(results.get(6).key()).matches("k/[0-9a-f]{16}").isNotEqualTo(results.get(5).key());
  }

  @Test
  void takesFirstSentenceAsTitleWhenThereIsNone() {
    Article article = Fixtures.article(results.get(8));
    assertThat(article.title()).isEqualTo("没有标题的快讯也是新闻");
    assertThat(Fixtures.lines(article.blocks())).containsExactly("PARAGRAPH 没有标题的快讯也是新闻。后面还有一句。");
  }

  @Test
  void refusesLineThatNestsTooDeeply() {
    assertThat(Fixtures.reason(Fixtures.read("x.jsonl", "{\"a\":" + "[".repeat(100_000))))
        .isEqualTo("line 1: not a JSON object");
  }
}
