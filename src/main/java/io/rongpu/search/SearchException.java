package io.rongpu.search;

import io.rongpu.model.RongpuException;

/** The index can't be used. */
final class SearchException extends RongpuException {

  private static final long serialVersionUID = 1L;

  SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
