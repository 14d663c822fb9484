package io.rongpu.serve.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which state what is served is in. */
public interface Version {

  /** Of something that has no history: its answers are never taken for unchanged. */
  Version UNKNOWN =
      new Version() {
        @Override
        public @Nullable String tag() {
          return null;
        }

        @Override
        public @Nullable Instant modified() {
          return null;
        }
      };

  /** A text that differs for two states; null when that can't be told. */
  @Nullable String tag();

  /** When it changed last, by its own history; null when it has none. */
  @Nullable Instant modified();
}
