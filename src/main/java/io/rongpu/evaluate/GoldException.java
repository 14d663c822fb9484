package io.rongpu.evaluate;

import io.rongpu.model.RongpuException;
import org.jspecify.annotations.Nullable;

/** A line of gold that is not as the format wants it. */
public final class GoldException extends RongpuException {

  private static final long serialVersionUID = 1L;

  public GoldException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
