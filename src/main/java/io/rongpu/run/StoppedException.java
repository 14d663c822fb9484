package io.rongpu.run;

import io.rongpu.model.RongpuException;

/** The user asked for a stop; what was not committed is undone. */
public final class StoppedException extends RongpuException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("Stopped: the store is as after its last commit; run the command again to go on.");
  }
}
