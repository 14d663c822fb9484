package io.rongpu.run.backup;

import io.rongpu.export.PartFile;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes one state of a store, book-keeping included, to an archive: under another name first,
 * forced to the disk, read back and compared, and only then renamed. The archives of equal stores
 * are equal byte by byte.
 */
public final class BackupRun {

  private final KnowledgeStore store;

  public BackupRun(KnowledgeStore store) {
    this.store = store;
  }

  /** Whether a file of that name can be an archive. */
  public static boolean isArchiveName(Path file) {
    return BackupFormat.of(file) != null;
  }

  /**
   * Writes an archive in place of what was at the path.
   *
   * @param file ends in {@code .nq.gz} or {@code .zip}
   * @return what was written
   * @throws BackupException if it can't be written; what was there stays
   */
  public ContentDigest run(Path file) {
    BackupFormat format = Archive.formatOf(file);
    try (PartFile part = PartFile.begin(file)) {
      Manifest written = store.read(reader -> write(part, format, reader));
      if (!new Archive(part.path(), format).verified().equals(written)) {
        throw BackupException.damaged(file, "it came back from the disk as another", null);
      }
      part.finish();
      force(file.toAbsolutePath().resolveSibling("."));
      return written.content();
    } catch (IOException | UncheckedIOException e) {
      throw new BackupException(
          "Can't write " + file + " (" + reason(e) + "): nothing was left there.", e);
    }
  }

  private Manifest write(PartFile part, BackupFormat format, StoreReader reader) {
    try (OutputStream raw = part.out()) {
      Manifest manifest;
      try (OutputStream packed = format.pack(new Unclosed(raw))) {
        ContentDigest content = ContentDigest.write(reader, packed);
        manifest =
            new Manifest(store.iris().base(), store.writtenBy(), content, smallFiles(store.dir()));
        packed.write(manifest.line().getBytes(StandardCharsets.UTF_8));
      }
      raw.flush();
      part.force();
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tables that people keep in the folder of a store, such as recorded decisions. */
  private static SortedMap<String, String> smallFiles(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(f -> f.toString().endsWith(".tsv")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** A renaming is safe when its folder is; systems that can't open a folder need no such care. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Nothing to be done, and the archive itself is on the disk.
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof java.nio.file.NoSuchFileException
        ? "there is no such folder"
        : String.valueOf(cause.getMessage());
  }

  /** Lets the packing end without the file being closed, which is still to be forced. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
