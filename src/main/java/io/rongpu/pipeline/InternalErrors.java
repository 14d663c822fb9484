package io.rongpu.pipeline;

/** What a report says when the program, not the article, is at fault. */
public final class InternalErrors {

  private InternalErrors() {}

  /** The failure on one line, with the place in our code where it happened. */
  public static String reason(Throwable failure) {
    String text = failure.toString().strip().replaceAll("\\s*\\R\\s*", " ");
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("io.rongpu.")) {
        return "internal error: " + text + " at " + frame;
      }
    }
    return "internal error: " + text;
  }
}
