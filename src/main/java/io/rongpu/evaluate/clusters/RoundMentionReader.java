package io.rongpu.evaluate.clusters;

import io.rongpu.evaluate.GoldException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads clusters of rounds: tab-separated, one mention a line; the first line names the columns.
 */
public final class RoundMentionReader {

  private static final String COLUMNS = "round-id\tarticle-key\tcompany\ttype\tdate\tamount\thalf";

  private RoundMentionReader() {}

  /**
   * The mentions of one file, in its order; blank lines and those that begin with # are left out.
   *
   * @param name what messages call the file
   * @throws GoldException if a line is not as it should be
   */
  public static List<RoundMention> read(String name, Reader file) throws IOException {
    List<RoundMention> mentions = new ArrayList<>();
    BufferedReader lines = new BufferedReader(file);
    boolean isHeadRead = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = name + ", line " + number;
      if (isHeadRead) {
        mentions.add(mention(line, where));
      } else if (!line.equals(COLUMNS)) {
        throw new GoldException(where + " has to name the columns: " + COLUMNS, null);
      }
      isHeadRead = true;
    }
    return mentions;
  }

  private static RoundMention mention(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 7 || Stream.of(cells).anyMatch(String::isBlank)) {
      throw new GoldException(where + " has to have seven cells, none empty: " + COLUMNS, null);
    }
    return new RoundMention(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
  }
}
