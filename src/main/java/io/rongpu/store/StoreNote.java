package io.rongpu.store;

import io.rongpu.rdf.Iris;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The note inside a store's folder that makes it a Rongpu store.
 *
 * @param writtenBy the program that wrote last, and the number of the layout; a program reads its
 *     own layout and older ones
 * @param iris the base that all IRIs of the store are minted below
 * @param files the database's files and how many bytes each must have at least: what a whole copy
 *     of the store has
 */
record StoreNote(WrittenBy writtenBy, Iris iris, SortedMap<String, Long> files) {

  /**
   * 2 adds the kept articles and the moments. A store of format 1 is read as it is and becomes one
   * of format 2 with the first change; its articles are kept from the next reading on.
   */
  static final int CURRENT_FORMAT = 2;

  StoreNote {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The note once another program has written. */
  StoreNote with(WrittenBy other) {
    return new StoreNote(other, iris, files);
  }

  /**
   * Reads a note.
   *
   * @param store the folder of the store, for messages
   * @throws StoreException if the note is of a newer format or makes no sense
   */
  static StoreNote read(Path file, Path store) {
    Properties entries = new Properties();
    try {
      entries.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      throw Files.isReadable(file)
          ? StoreFailures.damaged(store, "unreadable " + file.getFileName(), e)
          : StoreFailures.noPermission(store, e);
    }
    try {
      WrittenBy writtenBy =
          new WrittenBy(
              Integer.parseInt(entries.getProperty("format", "")),
              entries.getProperty("version", ""),
              entries.getProperty("program", ""),
              entries.getProperty("ontology", ""));
      writtenBy.requireReadable("The store at " + store);
      return new StoreNote(
          writtenBy,
          new Iris(entries.getProperty("base", "")),
          files(entries.getProperty("files", "")));
    } catch (IllegalArgumentException e) {
      throw StoreFailures.damaged(store, "nonsense in " + file.getFileName(), e);
    }
  }

  /** The note as {@link #read} takes it; always the same bytes for the same note. */
  String text() {
    List<String> sizes =
        files.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList();
    return "# Rongpu store; written by the program, not to be edited.\n"
        + ("format=" + writtenBy.format() + "\n")
        + ("version=" + writtenBy.version() + "\n")
        + ("program=" + writtenBy.program() + "\n")
        + ("ontology=" + writtenBy.ontology() + "\n")
        + ("base=" + iris.base().replace("\\", "\\\\") + "\n")
        + ("files=" + String.join(" ", sizes) + "\n");
  }

  private static SortedMap<String, Long> files(String text) {
    SortedMap<String, Long> files = new TreeMap<>();
    for (String entry : text.split(" ")) {
      int colon = entry.lastIndexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("Not a file and its size: " + entry);
      }
      files.put(entry.substring(0, colon), Long.parseLong(entry.substring(colon + 1)));
    }
    return files;
  }
}
