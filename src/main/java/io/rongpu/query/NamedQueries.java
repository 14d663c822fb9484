package io.rongpu.query;

import io.rongpu.model.RongpuException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The questions that can be asked by name: those that the program brings along and those of a
 * user's folder. Immutable and thread-safe.
 */
public final class NamedQueries {

  private static final String ENDING = ".rq";

  /** Where the build puts the files of {@code queries/}. */
  private static final String BUNDLED = "/io/rongpu/queries/";

  /** Folders need no entry of their own in a jar, so a file in it is looked up. */
  private static final String ANCHOR = "README.md";

  private final SortedMap<String, NamedQuery> byName;

  private NamedQueries(SortedMap<String, NamedQuery> byName) {
    this.byName = byName;
  }

  /** The questions of {@code queries/}, from the class path. */
  public static NamedQueries bundled() {
    URL anchor = NamedQueries.class.getResource(BUNDLED + ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("The build left out " + BUNDLED);
    }
    try {
      if (anchor.openConnection() instanceof JarURLConnection inJar) {
        Path jar = Path.of(inJar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
          return folder(files.getPath(BUNDLED));
        }
      }
      return folder(Path.of(anchor.toURI()).resolveSibling(""));
    } catch (IOException | URISyntaxException e) {
      throw new RongpuException("The bundled questions can't be read: " + e.getMessage(), e);
    }
  }

  /**
   * The questions of a folder: its {@code .rq} files, not those of folders below it.
   *
   * @throws RongpuException if the folder or a file can't be read, or a header is wrong
   */
  public static NamedQueries folder(Path folder) {
    SortedMap<String, NamedQuery> found = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(NamedQueries::isQueryFile).sorted().toList()) {
        NamedQuery query = file(file);
        found.put(query.name(), query);
      }
    } catch (IOException e) {
      throw new RongpuException(
          "The folder of questions " + folder + " can't be read (" + e.getMessage() + ").", e);
    }
    return new NamedQueries(found);
  }

  /**
   * The question in one file.
   *
   * @throws RongpuException if the file can't be read as UTF-8 or its header is wrong
   */
  public static NamedQuery file(Path file) {
    Path fileName = file.getFileName();
    String name = fileName == null ? file.toString() : fileName.toString();
    try {
      return NamedQuery.of(
          name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
          withoutMark(Files.readString(file)));
    } catch (CharacterCodingException e) {
      throw new RongpuException("The query " + file + " is not UTF-8; save it as UTF-8.", e);
    } catch (IOException e) {
      throw new RongpuException(
          "The query " + file + " can't be read; check the path (" + e.getMessage() + ").", e);
    }
  }

  /** These and those; where both have a name, those win. */
  public NamedQueries with(NamedQueries those) {
    SortedMap<String, NamedQuery> both = new TreeMap<>(byName);
    both.putAll(those.byName);
    return new NamedQueries(both);
  }

  /** All of them, sorted by name. */
  public Collection<NamedQuery> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /**
   * The question of a name, or the one in a file when the name ends in {@code .rq}.
   *
   * @throws RongpuException if there is none; the message names the nearest
   */
  public NamedQuery find(String nameOrFile) {
    NamedQuery known = byName.get(nameOrFile);
    if (known != null) {
      return known;
    }
    if (nameOrFile.endsWith(ENDING)) {
      return file(Path.of(nameOrFile));
    }
    String meant = Spelling.nearest(nameOrFile, byName.keySet());
    throw new RongpuException(
        "No question is named "
            + nameOrFile
            + (meant == null ? "" : "; did you mean " + meant + "?")
            + (meant == null ? "; see" : " See")
            + " `rongpu queries`, or give a file ending in .rq.");
  }

  private static boolean isQueryFile(Path path) {
    return path.toString().endsWith(ENDING) && Files.isRegularFile(path);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
