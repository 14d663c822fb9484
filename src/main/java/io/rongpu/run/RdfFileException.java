package io.rongpu.run;

import io.rongpu.model.RongpuException;
import org.jspecify.annotations.Nullable;

/** An RDF file that can't be taken in; the message names the file and, where known, the line. */
public final class RdfFileException extends RongpuException {

  private static final long serialVersionUID = 1L;

  RdfFileException(String message) {
    this(message, null);
  }

  RdfFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
