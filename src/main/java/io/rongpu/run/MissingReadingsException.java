package io.rongpu.run;

import io.rongpu.model.RongpuException;

/** A store that does not hold the text of its articles, so that they can't be read again. */
public final class MissingReadingsException extends RongpuException {

  private static final long serialVersionUID = 1L;

  MissingReadingsException(Object store, long missing, String key) {
    super(
        "The store at "
            + store
            + " doesn't hold the articles of "
            + (missing == 1 ? "one input" : missing + " inputs")
            + ", such as "
            + key
            + ", because an older Rongpu read them: run `rongpu build` with these inputs once.");
  }
}
