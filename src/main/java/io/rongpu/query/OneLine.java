package io.rongpu.query;

import org.jspecify.annotations.Nullable;

/** Messages of libraries, made to fit in the one line that an error has. */
final class OneLine {

  private OneLine() {}

  static String of(@Nullable String message) {
    return message == null ? "no reason told" : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
