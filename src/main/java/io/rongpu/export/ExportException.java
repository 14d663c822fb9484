package io.rongpu.export;

import io.rongpu.model.RongpuException;
import org.jspecify.annotations.Nullable;

/** An export that could not be written. */
public final class ExportException extends RongpuException {

  private static final long serialVersionUID = 1L;

  public ExportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
