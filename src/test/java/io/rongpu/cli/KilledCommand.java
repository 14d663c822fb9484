package io.rongpu.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kills one command again and again, each time in the same state, and tells what it found. */
final class KilledCommand {

  /** Commands that refuse to be run again once they are through. */
  private static final List<String> ONCE = List.of("remove", "restore");

  private static final String OLDER = "an older backup";

  private final Path jar;
  private final Path target;
  private final Path store;
  private final int kills;
  private final Random random;
  private int failures;

  /**
   * A command of a program.
   *
   * @param work folder in which {@code target} is made and filled anew for every try
   * @param kills how many are to count
   */
  KilledCommand(Path jar, Path work, int kills, Random random) {
    this.jar = jar;
    this.target = work.resolve("target");
    this.store = target.resolve("kg");
    this.kills = kills;
    this.random = random;
  }

  /** A file to write beside the store; an older one is there. */
  Path beside() {
    return target.resolve("kg.zip");
  }

  int failures() {
    return failures;
  }

  /**
   * Kills it.
   *
   * @param before the store that it finds; null when there is none
   */
  void kill(@Nullable Path before, Object... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Stream.of(words).map(Object::toString).toList());
    command.addAll(List.of("--loc", store.toString()));
    reset(before);
    String old = content();
    Process undisturbed = start(command);
    long opened = waitForStore(undisturbed);
    if (undisturbed.waitFor() != 0) {
      throw new IllegalStateException(command + ": exit status " + undisturbed.exitValue());
    }
    long window = System.nanoTime() - opened;
    String fresh = content();
    String end = end();
    int killed = 0;
    int valid = 0;
    int committing = 0;
    int asAfter = 0;
    for (; valid < kills && killed < 4 * kills; killed++) {
      reset(before);
      Process process = start(command);
      long begin = waitForStore(process);
      // In turns at any moment, late, where the renamings are, and in the commit.
      long moment = begin;
      switch (killed % 3) {
        case 0 -> moment += (long) (random.nextDouble() * window);
        case 1 -> moment += (long) ((1 - 0.2 * random.nextDouble()) * window);
        default -> moment = waitForCommit(process) + random.nextInt(20_000_000);
      }
      boolean isLate = process.waitFor(moment - System.nanoTime(), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      if (isLate || begin == 0 || process.exitValue() != 137) {
        continue;
      }
      valid++;
      committing += isCommitting() ? 1 : 0;
      String left = content();
      boolean isThrough = left.equals(fresh) && !old.equals(fresh);
      asAfter += isThrough ? 1 : 0;
      check(left.equals(old) || left.equals(fresh), command, "says neither: " + left);
      Shell again = Shell.run(command.toArray(new String[0]));
      boolean mayRefuse = isThrough && ONCE.contains(command.get(0));
      check(mayRefuse || again.code() == 0, command, "run again: " + again.err());
      check(end().equals(end), command, "run again, it is\n" + end() + "\ninstead of\n" + end);
    }
    System.out.printf(
        Locale.ROOT,
        "%-8s  %6d  %5d  %11d  %9d  %8d%n",
        command.get(0),
        killed,
        valid,
        committing,
        valid - asAfter,
        asAfter);
    check(valid >= kills, command, "ends too quickly to be killed so often");
  }

  private void check(boolean isRight, List<String> command, String otherwise) {
    if (!isRight) {
      failures++;
      System.out.println("FAILURE: " + command.get(0) + " " + otherwise);
    }
  }

  private void reset(@Nullable Path before) throws IOException, InterruptedException {
    run("rm", "-rf", target.toString());
    Files.createDirectory(target);
    Files.writeString(beside(), OLDER);
    if (before != null) {
      copy(before, store);
    }
  }

  /** With the holes of the files, of which a store has many. */
  static void copy(Path from, Path to) throws IOException, InterruptedException {
    run("cp", "-a", from.toString(), to.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException(Arrays.toString(command) + " failed");
    }
  }

  private Process start(List<String> command) throws IOException {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    java.addAll(command);
    return new ProcessBuilder(java)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(new File(target.getParent().toFile(), "stderr.txt"))
        .start();
  }

  /** When the process was first seen to have the store, or 0 when it ended before. */
  private long waitForStore(Process process) throws IOException, InterruptedException {
    Path lock = store.resolve("tdb.lock");
    while (process.isAlive()) {
      try {
        if (Files.readString(lock).strip().equals(Long.toString(process.pid()))) {
          return System.nanoTime();
        }
      } catch (NoSuchFileException e) {
        // Not yet.
      }
      Thread.sleep(1);
    }
    return 0;
  }

  /** When the process was seen to commit, or to have ended. */
  private long waitForCommit(Process process) throws IOException, InterruptedException {
    while (process.isAlive() && !isCommitting()) {
      Thread.sleep(1);
    }
    return System.nanoTime();
  }

  private boolean isCommitting() throws IOException {
    try (Stream<Path> files = Files.walk(target)) {
      return files
          .filter(file -> file.endsWith("journal.jrnl"))
          .anyMatch(file -> file.toFile().length() > 0);
    } catch (UncheckedIOException e) {
      return false; // A file went while it was looked at.
    }
  }

  /** What the store says, and what is in the file beside it. */
  private String content() throws IOException {
    String file = Integer.toHexString(Arrays.hashCode(Files.readAllBytes(beside())));
    if (Files.notExists(store.resolve("rongpu-store.properties"))) {
      return "no store, file " + file;
    }
    String path = store.toString();
    Shell export = Shell.run("export", "--layer", "all", "--format", "nq", "--loc", path);
    return export.code() == 0
        ? export.out().length() + " " + export.out().hashCode() + ", file " + file
        : export.err();
  }

  /** The same, decisions, and which files there are; a database's number left out. */
  private String end() throws IOException {
    Path decisions = store.resolve("decisions.tsv");
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(target)) {
      files.forEach(
          file -> names.add(target.relativize(file).toString().replaceFirst("Data-\\d+", "Data")));
    }
    return content() + (Files.exists(decisions) ? Files.readString(decisions) : "") + names;
  }
}
