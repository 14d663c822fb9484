package io.rongpu.model;

import org.jspecify.annotations.Nullable;

/** An input that is refused; the message is the reason as the report prints it. */
public class UnreadableArticleException extends RongpuException {

  private static final long serialVersionUID = 1L;

  public UnreadableArticleException(String reason) {
    super(reason);
  }

  public UnreadableArticleException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
