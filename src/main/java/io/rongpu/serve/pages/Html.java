package io.rongpu.serve.pages;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the library lacks. */
final class Html {

  private Html() {}

  static <T> DomContent each(Stream<T> things, Function<? super T, ? extends DomContent> write) {
    return TagCreator.each(things.<DomContent>map(write::apply));
  }

  static <T> DomContent each(
      Collection<T> things, Function<? super T, ? extends DomContent> write) {
    return each(things.stream(), write);
  }
}
