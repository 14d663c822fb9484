package io.rongpu.source;

import com.google.gson.JsonObject;
import io.rongpu.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Whole HTML pages, described by JSON-LD, Open Graph or their own words. When a page builds its
 * body by script, the {@code articleBody} of its JSON-LD serves.
 */
final class HtmlReader implements ArticleReader {

  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognizes(String text) {
    return PAGE.matcher(text).lookingAt();
  }

  @Override
  public List<ReadResult> read(String key, String text) {
    Document page = Jsoup.parse(text);
    JsonObject ld = JsonLd.article(page);
    PageDescription described = PageDescription.of(page, ld);
    List<Block> blocks = HtmlBlocks.of(PageBody.find(page));
    String articleBody = Json.text(ld, "articleBody");
    if (blocks.isEmpty() && articleBody != null) {
      blocks = HtmlBlocks.ofHtmlOrText(articleBody);
    }
    return List.of(
        new ArticleDraft(
                described.title(),
                described.published(),
                described.url(),
                described.author(),
                described.publisher(),
                blocks)
            .toResult(key));
  }
}
