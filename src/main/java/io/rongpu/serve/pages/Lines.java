package io.rongpu.serve.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a table that the build brings along, without those that say something about it. */
final class Lines {

  private Lines() {}

  /** The cells of each line, in the order of the file. */
  static List<List<String>> of(String name) {
    try (InputStream in = Lines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The build left out " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
