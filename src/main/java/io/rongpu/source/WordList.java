package io.rongpu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists in resource files: one entry a line, {@code //} begins a line of comment. */
final class WordList {

  private WordList() {}

  /** The entries of a file beside this class, in its order. */
  static List<String> read(String fileName) {
    try (InputStream in = WordList.class.getResourceAsStream(fileName)) {
      if (in == null) {
        throw new IllegalStateException("Not in the jar: " + fileName);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
