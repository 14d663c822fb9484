package io.rongpu.cli;

import io.rongpu.model.RongpuException;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.InputWalker;
import io.rongpu.source.Inputs;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Which files hold the articles. */
final class InputArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders (walked) and - for standard input: Markdown, HTML, JSON Lines, RSS or"
              + " Atom, each maybe with .gz.")
  private List<String> names;

  @SuppressWarnings("NullAway.Init")
  InputArguments() {}

  Inputs walk(Console console) {
    InputWalker walker =
        InputWalker.of(ArticleReaders.standard().endings()).withStandardInput(console.in());
    try {
      return walker.walk(names);
    } catch (RongpuException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
