package io.rongpu.cli;

import io.rongpu.model.RongpuException;
import io.rongpu.serve.safety.PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rongpu password}: a line for the password file of {@code rongpu serve --update}. */
@Command(
    name = "password",
    description = {
      "Makes a line NAME:HASH for the password file of rongpu serve --update. The password is asked"
          + " for, or read from standard input; it is neither shown nor kept."
    },
    footerHeading = "%nExample:%n",
    footer = "  rongpu password ada --file passwords")
final class PasswordCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "NAME", description = "Who is to write: letters, digits, . _ -")
  private String name;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = {
        "Put the line into this file, which is made for you alone, in place of an earlier line of"
            + " NAME. Without it the line goes to standard output."
      })
  private @Nullable Path file;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  PasswordCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[\\p{L}\\p{N}._-]+")) {
      throw new UsageException("NAME: take letters, digits, '.', '_' and '-'.");
    }
    char @Nullable [] password = read();
    if (password == null || password.length == 0) {
      throw new UsageException("The password is empty: type one, or send it to standard input.");
    }
    String line = name + ":" + PasswordHash.of(password);
    if (file != null) {
      put(line, file);
      root.console().err().println("the password of " + name + " is in " + file);
      return ExitCode.DONE;
    }
    PrintWriter out = root.console().text();
    out.println(line);
    out.flush();
    return ExitCode.DONE;
  }

  private void put(String line, Path into) {
    try {
      List<String> lines = new ArrayList<>();
      if (Files.exists(into)) {
        lines.addAll(Files.readAllLines(into));
        lines.removeIf(other -> other.startsWith(name + ":"));
      } else if (into.toAbsolutePath()
          .getFileSystem()
          .supportedFileAttributeViews()
          .contains("posix")) {
        Files.createFile(
            into,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      lines.add(line);
      Files.write(into, lines);
    } catch (IOException e) {
      throw new RongpuException(
          "The password file " + into + " can't be written; check the path and its rights.", e);
    }
  }

  private char @Nullable [] read() throws IOException {
    java.io.Console terminal = System.console();
    if (terminal != null) {
      return terminal.readPassword("Password: ");
    }
    String line =
        new BufferedReader(new InputStreamReader(root.console().in(), StandardCharsets.UTF_8))
            .readLine();
    return line == null ? null : line.toCharArray();
  }
}
