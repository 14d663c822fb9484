package io.rongpu.run;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Iris;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.Guidance;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The decisions that lie in a store's folder: knowledge follows from claims and from them. */
public final class DecisionsFile {

  private static final String NAME = "decisions.tsv";

  private DecisionsFile() {}

  /** Where a store's decisions lie; the file needn't be there. */
  public static Path of(Path store) {
    return store.resolve(NAME);
  }

  /**
   * What a file says; nothing when it isn't there.
   *
   * @throws RongpuException if it can't be read or a line is wrong
   */
  public static Decisions read(Path file) {
    if (!Files.exists(file)) {
      return Decisions.NONE;
    }
    try (Reader text =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
      return Decisions.read(file.toString(), text);
    } catch (IOException e) {
      throw new RongpuException(
          file + " can't be read: " + e + " (it has to be tab-separated text in UTF-8)", e);
    }
  }

  /** Writes a file whole or not at all. */
  public static void write(Path file, Decisions decisions) {
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, decisions.text());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new RongpuException(file + " can't be written: " + e, e);
    }
  }

  /** What people tell of names, in a store. */
  static Guidance guidance(Path store) {
    return new Guidance(Dictionary.standard(), read(of(store)));
  }

  /** What tells guidance from another, as far as the program doesn't. */
  static String mark(Guidance guidance) {
    Decisions decisions = guidance.decisions();
    return decisions.all().isEmpty() ? "" : "+" + Iris.digest(decisions.text());
  }
}
