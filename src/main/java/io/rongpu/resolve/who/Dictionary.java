package io.rongpu.resolve.who;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Facts about names that articles needn't tell: the files of {@code data/dictionary}.
 *
 * @param aliases other names, each of one owner
 * @param forbidden names that are never of one
 * @param links what belongs to what, and so is never one either
 */
public record Dictionary(
    List<Alias> aliases, List<ForbiddenMerge> forbidden, List<KnownLink> links) {

  static final List<String> ALIAS_COLUMNS = List.of("canonical", "alias", "kind", "lang", "source");
  static final List<String> FORBIDDEN_COLUMNS = List.of("name-a", "name-b", "reason", "source");

  static final List<String> LINK_COLUMNS = List.of("name", "relation", "of", "source");

  private static final Dictionary NONE = new Dictionary(List.of(), List.of(), List.of());

  /** The dictionary that the program carries; read once. */
  public static Dictionary standard() {
    return Standard.DICTIONARY;
  }

  /** An empty one, to see what articles alone give. */
  public static Dictionary none() {
    return NONE;
  }

  private static <T> List<T> read(
      String file, List<String> columns, BiFunction<List<String>, String, T> make) {
    try (InputStream in = Dictionary.class.getResourceAsStream("/io/rongpu/dictionary/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its dictionary " + file);
      }
      return Rows.read(file, new InputStreamReader(in, StandardCharsets.UTF_8), columns, make);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Standard {
    static final Dictionary DICTIONARY =
        new Dictionary(
            read(
                "aliases.tsv",
                ALIAS_COLUMNS,
                (row, where) ->
                    new Alias(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))),
            read(
                "forbidden-merges.tsv",
                FORBIDDEN_COLUMNS,
                (row, where) -> new ForbiddenMerge(row.get(0), row.get(1), row.get(2), row.get(3))),
            read(
                "links.tsv",
                LINK_COLUMNS,
                (row, where) ->
                    new KnownLink(
                        row.get(0),
                        KnownLink.Relation.of(row.get(1), where),
                        row.get(2),
                        row.get(3))));
  }
}
