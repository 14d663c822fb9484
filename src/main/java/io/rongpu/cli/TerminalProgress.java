package io.rongpu.cli;

import io.rongpu.run.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal; nothing when messages go to a file. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final int WIDTH = 90;

  private final Console console;
  private @Nullable ProgressBar bar;

  TerminalProgress(Console console) {
    this.console = console;
  }

  @Override
  public void begin(String what, long steps) {
    close();
    if (!console.interactive()) {
      return;
    }
    PrintStream err = console.err();
    bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
