package io.rongpu.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be done. The message is one line a user can act on: what, where, what to
 * do.
 */
public class RongpuException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RongpuException(String message) {
    super(message);
  }

  public RongpuException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
