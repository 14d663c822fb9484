package io.rongpu.store;

import io.rongpu.model.RongpuException;
import org.jspecify.annotations.Nullable;

/** A store that can't be opened, read or written; the message says what, where and what to do. */
public final class StoreException extends RongpuException {

  private static final long serialVersionUID = 1L;

  /** Why; every reason has its own way out, which the message names. */
  public enum Reason {
    /** Nothing is at the path. */
    MISSING,
    /** The folder holds something else. */
    NOT_A_STORE,
    /** A store is where a new one is to be made. */
    NOT_EMPTY,
    /** There is no such moment in the store's history, or it was forgotten. */
    NO_MOMENT,
    /** The path is a file. */
    IS_A_FILE,
    /** Another process, or another part of this one, has it open. */
    LOCKED,
    /** Files of the store are missing, cut short or unreadable. */
    DAMAGED,
    /** The operating system refuses to let us read or write it. */
    NO_PERMISSION,
    /** The disk is full; what the transaction wrote is undone. */
    NO_SPACE,
    /** Written by a newer Rongpu. */
    NEWER_FORMAT,
    /** Its IRIs are minted below another base than the one asked for. */
    OTHER_BASE
  }

  private final Reason reason;

  StoreException(Reason reason, String message) {
    this(reason, message, null);
  }

  StoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why, for code that has to tell the cases apart. */
  public Reason reason() {
    return reason;
  }
}
