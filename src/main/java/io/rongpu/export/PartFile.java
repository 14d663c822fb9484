package io.rongpu.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file under another name, hidden in the folder of the one that it is to become, {@code
 * .NAME.PROCESS.part}. It is locked while it is written: what a killed process left can be told
 * from what another one writes, and goes when the same file is written next.
 */
public final class PartFile implements AutoCloseable {

  private final Path target;
  private final Path part;
  private final FileChannel channel;

  private PartFile(Path target, Path part, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.channel = channel;
  }

  /** Begins one; clears what killed processes left of the same. */
  public static PartFile begin(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    dropLeftovers(target);
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // An end by Ctrl-C runs this; after a kill it is for the next one to tidy up.
    part.toFile().deleteOnExit();
    FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    lock(channel);
    return new PartFile(target, part, channel);
  }

  /** Where it is now. */
  public Path path() {
    return part;
  }

  /** What is written to it; closing it closes the file. */
  public OutputStream out() {
    return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Waits until what was written is on the disk. */
  public void force() throws IOException {
    channel.force(true);
  }

  /** Puts it in place of what was there under the right name. */
  public void finish() throws IOException {
    channel.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes it, unless it was finished. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }

  private static void dropLeftovers(Path target) {
    Pattern name = Pattern.compile(Pattern.quote("." + target.getFileName()) + "\\.(\\d+)\\.part");
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return; // The writing itself will tell.
    }
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .filter(entry -> isOfTheDead(name, entry.getFileName().toString()))
          .toList()
          .forEach(PartFile::dropUnlessLocked);
    } catch (IOException | UncheckedIOException e) {
      // A folder that can't be listed may still be written to.
    }
  }

  private static boolean isOfTheDead(Pattern name, String found) {
    Matcher matcher = name.matcher(found);
    return matcher.matches()
        && matcher.group(1).length() < 19
        && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
  }

  /** A process of another machine may write to the same disk. */
  private static void dropUnlessLocked(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (lock(channel) != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // Not ours, or gone meanwhile: no reason not to write.
    }
  }

  /** The lock, or null when another process has it or the disk knows no locks. */
  private static @Nullable FileLock lock(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (IOException | OverlappingFileLockException e) {
      return null;
    }
  }
}
