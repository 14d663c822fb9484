package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "x", "title": "甲", "text": "正文。"}                                      | k/x
          <?xml version="1.0"?><rss><channel><item><guid>y</guid><title>甲</title><description>正文。</description></item></channel></rss> | k/y
          <!DOCTYPE html><title>甲</title><p>正文。                                          | k
          甲公司完成融资。                                                                   | k
          """)
  void tellsFormatByContentWhenTheNameDoesNot(String text, String key) {
    assertThat(Fixtures.article(Fixtures.read("-", text)).key()).isEqualTo(key);
  }

  @Test
  void tellsFormatByEndingFirst() {
    assertThat(Fixtures.reason(Fixtures.read("a.XML", "甲公司完成融资。")))
        .isEqualTo("no items: not an RSS or Atom feed, or an empty one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "a.jsonl", "a.xml", "a"})
  void refusesEmptyAndBinaryFilesOfEveryFormat(String name) {
    assertThat(read(name, new byte[0])).containsExactly(new ReadResult.Refused("k", "empty file"));
    assertThat(read(name, new byte[] {0, 1, 2, 3}))
        .containsExactly(new ReadResult.Refused("k", "not text: it holds binary data"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "a.xml"})
  @Timeout(60)
  void survivesDeepNestingInEveryFormat(String name) {
    String text = "<title>甲</title>" + "<div class='ad date'>乙".repeat(100_000) + "正文。";
    assertThat(Fixtures.read(name, text)).hasSize(1);
  }

  @Test
  void refusesFileOnWhichItsReaderFails() {
    ArticleReader failing =
        new ArticleReader() {
          @Override
          public List<String> endings() {
            return List.of(".x");
          }

          @Override
          public boolean recognizes(String text) {
            return false;
          }

          @Override
          public List<ReadResult> read(String key, String text) {
            throw new IllegalStateException("two\nlines");
          }
        };
    ArticleReaders readers = ArticleReaders.of(List.of(failing));
    byte[] bytes = "text".getBytes(StandardCharsets.UTF_8);
    assertThat(Fixtures.reason(readers.read(Input.of("a.x", "k", bytes))))
        .isEqualTo("could not be read: java.lang.IllegalStateException: two lines");
    assertThat(Fixtures.reason(readers.read(Input.of("a.y", "k", bytes))))
        .isEqualTo("unknown format: name it with one of [.x]");
  }

  private static List<ReadResult> read(String name, byte[] bytes) {
    return ArticleReaders.standard().read(Input.of(name, "k", bytes));
  }
}
