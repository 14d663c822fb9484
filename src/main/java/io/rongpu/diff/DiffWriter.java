package io.rongpu.diff;

import java.io.IOException;

/** Takes the differences, thing by thing, in the order of graphs and subjects. */
interface DiffWriter {

  /** Before the first. */
  default void begin() throws IOException {}

  /** One thing that differs. */
  void thing(ThingChange change) throws IOException;

  /** After the last; nothing is closed. */
  default void end() throws IOException {}
}
