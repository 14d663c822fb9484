package io.rongpu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.text.DocumentBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePipelineTest {

  private static final byte[] LINES =
      """
      {"id":"1","title":"甲公司融资","text":"甲公司完成融资。"}
      {"id":"2","title":"乙公司融资","text":"乙公司完成融资。"}
      nonsense
      """
          .getBytes(StandardCharsets.UTF_8);
  private static final Input INPUT = Input.of("wire.jsonl", "wire", LINES);

  @Test
  void refusesOneArticleAndReadsTheOthersWhenItsExtractionFails() {
    ArticlePipeline pipeline =
        new ArticlePipeline(
            ArticleReaders.standard(),
            new DocumentBuilder((sentence, offset) -> List.of())::build,
            document -> {
              if (document.text().contains("乙公司")) {
                throw new IllegalStateException("a bug\nof ours");
              }
              return List.of();
            });

    List<Outcome> outcomes = pipeline.run(INPUT, LINES);

    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Extracted.class,
            read -> {
              assertThat(read.key()).isEqualTo("wire/1");
              assertThat(read.unreadDeals()).hasSize(1);
            });
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("wire/2");
              assertThat(refused.reason())
                  .startsWith(
                      "internal error: java.lang.IllegalStateException: a bug of ours at"
                          + " io.rongpu.pipeline.ArticlePipelineTest.");
            });
    assertThat(outcomes.get(2))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.reason()).contains("line 3"));
  }
}
