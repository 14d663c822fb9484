package io.rongpu.source;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Shared by the tests of this package: reading fixtures and naming what came out. */
final class Fixtures {

  private Fixtures() {}

  /** Reads a fixture file as the program would, under the key {@code k}. */
  static List<ReadResult> read(String fileName) {
    try (InputStream in =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream(fileName), fileName)) {
      return ArticleReaders.standard().read(Input.of(fileName, "k", in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text as a file with this name. */
  static List<ReadResult> read(String fileName, String text) {
    return ArticleReaders.standard()
        .read(Input.of(fileName, "k", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The article of a result that must be one. */
  static Article article(ReadResult result) {
    if (result instanceof ReadResult.Read read) {
      return read.article();
    }
    throw new AssertionError("Refused: " + result);
  }

  static Article article(List<ReadResult> results) {
    if (results.size() != 1) {
      throw new AssertionError("Not one result: " + results);
    }
    return article(results.get(0));
  }

  /** The reason of a result that must be a refusal. */
  static String reason(ReadResult result) {
    if (result instanceof ReadResult.Refused refused) {
      return refused.reason();
    }
    throw new AssertionError("Read: " + result);
  }

  static String reason(List<ReadResult> results) {
    if (results.size() != 1) {
      throw new AssertionError("Not one result: " + results);
    }
    return reason(results.get(0));
  }

  /** Blocks as {@code KIND text}, with the row before the text of a cell. */
  static List<String> lines(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                block.kind()
                    + " "
                    + (block.kind() == Block.Kind.TABLE_CELL ? block.row() + " " : "")
                    + block.text())
        .toList();
  }

  /** Links as {@code words -> address}. */
  static List<String> links(Block block) {
    return block.links().stream()
        .map(link -> link.span().of(block.text()) + " -> " + link.href())
        .toList();
  }
}
