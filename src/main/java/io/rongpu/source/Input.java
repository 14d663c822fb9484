package io.rongpu.source;

import io.rongpu.model.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file (or standard input) to read articles from. Immutable; the bytes are loaded on demand, a
 * file's as often as asked for, standard input's once.
 */
public final class Input {

  /** The largest input that is read, in bytes after decompression: 32 MiB. */
  public static final int DEFAULT_MAX_BYTES = 32 << 20;

  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private final String name;
  private final String key;
  private final Opening opening;

  private Input(String name, String key, Opening opening) {
    this.name = name;
    this.key = key;
    this.opening = opening;
  }

  /** A file, decompressed when its name ends in {@code .gz}. */
  public static Input of(Path file, String key) {
    return new Input(file.toString(), key, () -> Files.newInputStream(file));
  }

  /** Bytes at hand under a name; the name's ending tells the format as a file's would. */
  public static Input of(String name, String key, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new Input(name, key, () -> new ByteArrayInputStream(copy));
  }

  /** Standard input: name {@code -}, key {@code stdin}, format told by the content. */
  public static Input standardInput(InputStream stream) {
    return new Input("-", "stdin", () -> stream);
  }

  /** What to call it in messages: the path as given. */
  public String name() {
    return name;
  }

  /** The path below the input folder without its endings, {@code /} between folders, in NFC. */
  public String key() {
    return key;
  }

  /**
   * The content, decompressed.
   *
   * @throws UnreadableArticleException if it can't be read, is damaged, or is larger than {@link
   *     #DEFAULT_MAX_BYTES}
   */
  public byte[] bytes() {
    return bytes(DEFAULT_MAX_BYTES);
  }

  /**
   * The content, decompressed; never more than {@code maxBytes} are held, so a small archive can't
   * fill the memory.
   *
   * @throws UnreadableArticleException if it can't be read, is damaged, or is larger
   */
  public byte[] bytes(int maxBytes) {
    try (InputStream raw = opening.open();
        InputStream in = InputNames.isCompressed(name) ? new GZIPInputStream(raw) : raw) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw new UnreadableArticleException("larger than " + size(maxBytes) + ": split the file");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableArticleException(reason(e), e);
    }
  }

  private String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "cannot be read: the file is gone";
    }
    if (InputNames.isCompressed(name) && (e instanceof ZipException || e instanceof EOFException)) {
      return "damaged gzip file: compress it again";
    }
    return "cannot be read: " + Folding.fold(String.valueOf(e.getMessage()));
  }

  private static String size(int bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }

  @Override
  public String toString() {
    return name;
  }
}
