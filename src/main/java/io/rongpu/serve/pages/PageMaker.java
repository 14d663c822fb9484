package io.rongpu.serve.pages;

import org.jspecify.annotations.Nullable;

/** Makes one kind of page. */
interface PageMaker {

  /**
   * The page of a visit, or null when there is nothing at that address.
   *
   * @throws io.rongpu.model.RongpuException if what the visitor asked for is wrong
   */
  @Nullable Page make(Visit visit, Knowledge knowledge);
}
