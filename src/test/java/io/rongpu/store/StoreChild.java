package io.rongpu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second process that works on a store, for the tests of locks, kills and full disks. */
final class StoreChild {

  private StoreChild() {}

  /** Says what it does on standard output, one word a line; a failure is its reason. */
  public static void main(String[] args) throws Exception {
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(Path.of(args[1]))) {
      switch (args[0]) {
        case "hold" -> {
          say("OPEN");
          System.in.read();
        }
        case "half" ->
            store.write(
                w -> {
                  w.replaceClaims(Graphs.article("2018/0"), Graphs.largeClaims(0));
                  for (int i = 100; i < 400; i++) {
                    w.replaceClaims(Graphs.article("2018/" + i), Graphs.largeClaims(i));
                  }
                  say("HALF");
                  waitForEver();
                });
        case "commits" -> {
          for (int i = 1; ; i++) {
            int number = i;
            store.write(
                w -> {
                  w.replaceClaims(Graphs.article("2018/a"), Graphs.largeClaims(number));
                  w.replaceClaims(Graphs.article("2018/b"), Graphs.largeClaims(number));
                });
            say("COMMIT");
          }
        }
        case "fill" -> {
          for (int batch = 0; batch < 10_000; batch++) {
            int first = batch * 100;
            store.write(
                w -> {
                  for (int i = first; i < first + 100; i++) {
                    w.replaceClaims(Graphs.article("2018/" + i), Graphs.largeClaims(i));
                  }
                });
            say("COMMIT");
          }
        }
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (StoreException e) {
      say(e.reason() + " " + e.getMessage());
    }
  }

  /** Starts one; {@code prefix} is what runs before java, such as {@code setpriv}. */
  static Process start(String task, Path dir, String... prefix) throws IOException {
    List<String> command = new ArrayList<>(List.of(prefix));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            StoreChild.class.getName(),
            task,
            dir.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }

  private static void waitForEver() {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
