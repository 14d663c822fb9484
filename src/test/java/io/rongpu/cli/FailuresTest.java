package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.RongpuException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          new PrintStream(err),
          false);
  private final Failures failures = new Failures(console, false);

  @Test
  void saysAKnownFailureInOneLine() {
    assertThat(failures.exitCode(new RongpuException("First\n  second"))).isEqualTo(3);
    assertThat(err).hasToString("rongpu: First second\n");
  }

  @Test
  void callsAnUnknownFailureAnInternalErrorWithoutItsTrace() {
    assertThat(failures.exitCode(new IllegalStateException("odd"))).isEqualTo(3);
    assertThat(err)
        .hasToString(
            "rongpu: internal error: java.lang.IllegalStateException: odd"
                + " (run again with --debug and report what it prints)\n");
  }

  @Test
  void takesAWrongArgumentForWrongUsage() {
    assertThat(failures.exitCode(new UsageException("No such thing"))).isEqualTo(2);
  }

  @Test
  void saysNothingWhenTheReaderWentAway() {
    OutputStream broken =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    IOException failure = null;
    try {
      broken.write("data".getBytes());
    } catch (IOException e) {
      failure = e;
    }

    assertThat(failure).isInstanceOf(StandardOutput.NobodyReads.class);
    assertThat(failures.exitCode(new UncheckedIOException(failure))).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void reportsAFullDiskBehindStandardOutput() {
    assertThat(failures.exitCode(new IOException("No space left on device"))).isEqualTo(3);
    assertThat(err.toString()).contains("No space left on device");
  }
}
