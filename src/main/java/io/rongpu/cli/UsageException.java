package io.rongpu.cli;

import io.rongpu.model.RongpuException;
import org.jspecify.annotations.Nullable;

/** An argument that is well-formed and wrong all the same: it names nothing, or does not fit. */
final class UsageException extends RongpuException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
