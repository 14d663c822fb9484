package io.rongpu.serve.protocol;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The mark of a request whose sender may write. Whoever writes asks for it, so that a request that
 * gets round the guard, by whatever spelling of its address, is refused and not let in.
 */
public final class WritePass {

  private static final String NAME = "io.rongpu.write";

  private WritePass() {}

  /** Lets a request write. */
  public static void give(HttpServletRequest request) {
    request.setAttribute(NAME, true);
  }

  /**
   * Lets those pass whose request has the mark.
   *
   * @throws Refusal 403 for all others
   */
  static void require(HttpServletRequest request) {
    if (request.getAttribute(NAME) == null) {
      throw new Refusal(403, "Writing is not allowed at this address.");
    }
  }
}
