package io.rongpu.run;

import io.rongpu.model.RongpuException;

/** A key that names nothing in the store. */
public final class UnknownKeyException extends RongpuException {

  private static final long serialVersionUID = 1L;

  UnknownKeyException(String key) {
    super(
        "Nothing in the store has the key "
            + key
            + ": nothing was removed. A key is the path below the input folder without its ending.");
  }
}
