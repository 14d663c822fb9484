package io.rongpu.evaluate.clusters;

import io.rongpu.evaluate.GoldException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads clusters: tab-separated, one mention a line; the first line names the columns. */
public final class MentionReader {

  private static final String COLUMNS = "entity-id\tarticle-key\tnode-kind\tname\tsplit";
  private static final Set<String> KINDS = Set.of("company", "investor", "organization", "person");

  private MentionReader() {}

  /**
   * The mentions of one file, in its order; blank lines and those that begin with # are left out.
   *
   * @param name what messages call the file
   * @throws GoldException if a line is not as it should be
   */
  public static List<Mention> read(String name, Reader file) throws IOException {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Mention> firsts = new HashMap<>();
    BufferedReader lines = new BufferedReader(file);
    boolean isHeadRead = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (isHeadRead) {
        Mention mention = mention(line, name + ", line " + number);
        requireUniform(firsts.putIfAbsent(mention.entity(), mention), mention, name, number);
        mentions.add(mention);
      } else if (!line.equals(COLUMNS)) {
        throw new GoldException(
            name + ", line " + number + " has to name the columns: " + COLUMNS, null);
      }
      isHeadRead = true;
    }
    return mentions;
  }

  private static Mention mention(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5 || Stream.of(cells).anyMatch(String::isBlank)) {
      throw new GoldException(where + " has to have five cells, none empty: " + COLUMNS, null);
    }
    if (!KINDS.contains(cells[2])) {
      throw new GoldException(
          where + " has the kind " + cells[2] + ": give company, investor, organization or person",
          null);
    }
    return new Mention(cells[0], cells[1], cells[2], cells[3], cells[4]);
  }

  private static void requireUniform(
      @Nullable Mention first, Mention next, String name, int number) {
    if (first != null
        && (!first.split().equals(next.split()) || first.isPerson() != next.isPerson())) {
      throw new GoldException(
          name + ", line " + number + " tells of " + next.entity() + " another split or kind",
          null);
    }
  }
}
