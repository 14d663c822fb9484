package io.rongpu.run.backup;

import io.rongpu.model.RongpuException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An archive that can't be written or read; the message says what, where and what to do. */
public final class BackupException extends RongpuException {

  private static final long serialVersionUID = 1L;

  BackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static BackupException damaged(Path file, String detail, @Nullable Throwable cause) {
    return new BackupException(
        "The backup " + file + " is damaged (" + detail + "): use another copy.", cause);
  }
}
