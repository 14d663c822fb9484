package io.rongpu.run;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a pipeline when it is first asked for: loading dictionaries takes seconds. Thread-safe. */
final class LazyPipeline implements Supplier<ClaimsPipeline> {

  private final Supplier<ClaimsPipeline> makes;
  private @Nullable ClaimsPipeline made;

  LazyPipeline(Supplier<ClaimsPipeline> makes) {
    this.makes = makes;
  }

  @Override
  public synchronized ClaimsPipeline get() {
    if (made == null) {
      made = makes.get();
    }
    return made;
  }
}
