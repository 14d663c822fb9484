package io.rongpu.source;

import io.rongpu.model.Block;
import io.rongpu.model.Link;
import io.rongpu.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block under construction: folds white space as text arrives in pieces, so that inline markup
 * neither splits nor joins words, and keeps the spans of links exact in the folded text. Reusable
 * after {@link #take}; a link that is open then goes on in the next block.
 */
final class BlockText {

  private static final class OpenLink {
    final String href;
    final @Nullable String name;
    int start = -1;
    int end = -1;

    OpenLink(String href, @Nullable String name) {
      this.href = href;
      this.name = name;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final Deque<OpenLink> open = new ArrayDeque<>();
  private Folding.Gap gap = Folding.Gap.NONE;

  void append(String piece) {
    int i = 0;
    while (i < piece.length()) {
      int c = piece.codePointAt(i);
      i += Character.charCount(c);
      if (Folding.isSpace(c)) {
        gap = gap.and(c);
      } else if (!Folding.isInvisible(c)) {
        put(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
      }
    }
  }

  private void put(int c) {
    if (!text.isEmpty() && gap.isVisible(text.codePointBefore(text.length()), c)) {
      text.append(' ');
    }
    gap = Folding.Gap.NONE;
    OpenLink link = open.peek();
    if (link != null && link.start < 0) {
      link.start = text.length();
    }
    text.appendCodePoint(c);
    if (link != null) {
      link.end = text.length();
    }
  }

  void openLink(String href, @Nullable String name) {
    open.push(new OpenLink(href, name));
  }

  void closeLink() {
    close(open.pop());
  }

  private void close(OpenLink link) {
    if (link.start >= 0) {
      links.add(new Link(new Span(link.start, link.end), link.href, link.name));
      link.start = -1;
    }
  }

  /** What has arrived so far, folded and without space at the end. */
  String text() {
    return text.toString();
  }

  /** Ends the block and begins the next; null when nothing visible has arrived. */
  @Nullable Block take(Block.Kind kind, int row) {
    gap = Folding.Gap.NONE;
    if (text.isEmpty()) {
      return null;
    }
    open.forEach(this::close);
    links.sort((one, other) -> one.span().compareTo(other.span()));
    Block block = new Block(kind, text.toString(), row, links);
    text.setLength(0);
    links.clear();
    return block;
  }
}
