package io.rongpu.resolve.who;

import io.rongpu.model.RongpuException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads tab-separated files: lines that begin with # are left out, the first other line names the
 * columns, every further one has a cell for each of them, none empty.
 */
final class Rows {

  private Rows() {}

  /**
   * The rows of a file, in its order; none when it has no line.
   *
   * @param file what messages call it
   * @param make gets the cells and, for messages, {@code file:line}
   * @throws RongpuException if a line is not as it should be; the message begins with {@code
   *     file:line}
   */
  static <T> List<T> read(
      String file, Reader text, List<String> columns, BiFunction<List<String>, String, T> make)
      throws IOException {
    List<T> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(text);
    String head = String.join("\t", columns);
    boolean isHeadRead = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String where = file + ":" + number;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (isHeadRead) {
        rows.add(make.apply(cells(line, columns, where), where));
      } else if (!line.equals(head)) {
        throw new RongpuException(
            where + ": the columns have to be named first, with tabs between: " + words(columns));
      }
      isHeadRead = true;
    }
    return rows;
  }

  private static List<String> cells(String line, List<String> columns, String where) {
    List<String> cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
    if (cells.size() != columns.size() || cells.stream().anyMatch(String::isEmpty)) {
      throw new RongpuException(
          where
              + ": give "
              + columns.size()
              + " cells with tabs between, none empty: "
              + words(columns));
    }
    return cells;
  }

  private static String words(List<String> columns) {
    return String.join(", ", columns);
  }
}
