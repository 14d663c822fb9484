package io.rongpu.serve.pages;

import j2html.tags.DomContent;
import java.util.List;

/**
 * What one page shows; its frame is {@link Layout}'s.
 *
 * @param title without the name of the program
 * @param scripts paths of scripts that make it nicer; it reads without them
 */
record Page(String title, List<DomContent> content, List<String> scripts) {

  Page {
    content = List.copyOf(content);
    scripts = List.copyOf(scripts);
  }

  static Page of(String title, DomContent... content) {
    return new Page(title, List.of(content), List.of());
  }

  Page withScripts(String... paths) {
    return new Page(title, content, List.of(paths));
  }
}
