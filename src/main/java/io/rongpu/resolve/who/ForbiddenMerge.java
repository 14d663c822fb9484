package io.rongpu.resolve.who;

import java.util.List;

/**
 * Two names that are never names of one.
 *
 * @param one a name
 * @param other a name
 * @param reason why not
 * @param source where the fact is public
 */
public record ForbiddenMerge(String one, String other, String reason, String source) {

  /** Both names. */
  public List<String> names() {
    return List.of(one, other);
  }
}
