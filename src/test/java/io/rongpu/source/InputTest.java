package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

  @TempDir Path folder;

  @Test
  void decompressesByEnding() throws IOException {
    byte[] words = "甲".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.md.GZ"), gzip(words));
    assertThat(Input.of(file, "a").bytes()).isEqualTo(words);
    assertThat(Input.of("a.md", "a", gzip(words)).bytes()).isEqualTo(gzip(words));
  }

  @Test
  void readsUpToTheCapAndRefusesMore() {
    assertThat(Input.of("a", "a", new byte[1024]).bytes(1024)).hasSize(1024);
    assertRefused(
        () -> Input.of("a", "a", new byte[1025]).bytes(1024),
        "larger than 1024 bytes: split the file");
  }

  @Test
  void stopsAtTheCapWhenSmallArchiveHoldsMuch() throws IOException {
    Input bomb = Input.of("a.md.gz", "a", gzip(new byte[Input.DEFAULT_MAX_BYTES + 1]));
    assertRefused(bomb::bytes, "larger than 32 MiB: split the file");
  }

  @Test
  void refusesDamagedArchive() throws IOException {
    byte[] whole = gzip("很多很多字".getBytes(StandardCharsets.UTF_8));
    String reason = "damaged gzip file: compress it again";
    assertRefused(
        () -> Input.of("a.gz", "a", Arrays.copyOf(whole, whole.length - 9)).bytes(), reason);
    assertRefused(
        () -> Input.of("a.gz", "a", "no archive".getBytes(StandardCharsets.UTF_8)).bytes(), reason);
  }

  @Test
  void refusesFileThatIsGone() {
    assertRefused(
        () -> Input.of(folder.resolve("x.md"), "x").bytes(), "cannot be read: the file is gone");
  }

  @Test
  void namesStandardInput() {
    Input input = Input.standardInput(new ByteArrayInputStream(new byte[] {'a'}));
    assertThat(input.name()).isEqualTo("-");
    assertThat(input.key()).isEqualTo("stdin");
    assertThat(input.bytes()).containsExactly('a');
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, a",
    "新闻/甲.v2.md.gz, 新闻/甲.v2",
    "a.jsonl.GZ, a",
    "a.gz, a",
    "a.txt, a.txt",
    "b/.md, b/.md",
    "cafe\u0301.md, caf\u00E9"
  })
  void makesKeyOfPath(String path, String key) {
    assertThat(InputNames.key(path, ArticleReaders.standard().endings())).isEqualTo(key);
  }

  private static void assertRefused(ThrowingCallable reading, String reason) {
    assertThatThrownBy(reading).isInstanceOf(UnreadableArticleException.class).hasMessage(reason);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
