package io.rongpu.source;

import io.rongpu.model.Article;
import io.rongpu.model.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found, before it is known to be an article.
 *
 * <p>When nobody tells the title, the first block of the body is asked: a heading, or a short line
 * without a full stop that more text follows, is the title and leaves the body; otherwise the first
 * sentence serves as title and stays in the body, as in flashes that have none. A heading that
 * repeats the title at the top of the body is dropped.
 *
 * @param title the headline as found, or null
 * @param published the day in China time, or null
 * @param url where it was published, or null
 * @param author the author as printed, or null
 * @param publisher the site as printed, or null
 * @param blocks the body, maybe empty
 */
record ArticleDraft(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String author,
    @Nullable String publisher,
    List<Block> blocks) {

  /** The article under this key, or why it is none. */
  ReadResult toResult(String key) {
    String known = Titles.clean(title);
    int first = firstOfBody();
    if (first == blocks.size()) {
      return new ReadResult.Refused(
          key, known == null ? "no title and no body" : "no body: nothing below the title");
    }
    Block opening = blocks.get(first);
    if (known != null) {
      boolean repeats = opening.kind() == Block.Kind.HEADING && opening.text().equals(known);
      return article(key, known, repeats ? first : -1);
    }
    if (blocks.size() > first + 1 && isTitle(opening)) {
      return article(key, opening.text(), first);
    }
    return article(key, Titles.firstSentence(opening.text()), -1);
  }

  private int firstOfBody() {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).kind() == Block.Kind.CAPTION) {
      first++;
    }
    return first;
  }

  private static boolean isTitle(Block block) {
    return block.kind() == Block.Kind.HEADING
        || block.kind() == Block.Kind.PARAGRAPH && Titles.looksLikeTitle(block.text());
  }

  private ReadResult article(String key, String headline, int dropped) {
    List<Block> body = blocks;
    if (dropped >= 0) {
      body = new ArrayList<>(blocks);
      body.remove(dropped);
    }
    if (body.stream().allMatch(block -> block.kind() == Block.Kind.CAPTION)) {
      return new ReadResult.Refused(key, "no body: nothing below the title");
    }
    return new ReadResult.Read(
        new Article(
            key, headline, published, folded(url), folded(author), folded(publisher), body));
  }

  private static @Nullable String folded(@Nullable String value) {
    String folded = value == null ? "" : Folding.fold(value);
    return folded.isEmpty() ? null : folded;
  }
}
