package io.rongpu.cli;

import io.rongpu.serve.safety.PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    footer = "  rongpu password ada >> passwords && chmod 600 passwords")
final class PasswordCommand implements Callable<Integer> {

  @ParentCommand private RongpuCommand root;
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "NAME", description = "Who is to write: letters, digits, . _ -")
  private String name;

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
    PrintWriter out = root.console().text();
    out.println(name + ":" + PasswordHash.of(password));
    out.flush();
    return ExitCode.DONE;
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
