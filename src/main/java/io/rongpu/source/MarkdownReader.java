package io.rongpu.source;

import io.rongpu.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hexo Markdown: front matter (broken YAML is read line by line) and a body in HTML or Markdown.
 * The author of a site's own feed is the site: when the author is also one of the categories, it is
 * the publisher too.
 */
final class MarkdownReader implements ArticleReader {

  private static final Pattern HTML_BODY = Pattern.compile("\\s*<[A-Za-z!][^>]*>");

  @Override
  public List<String> endings() {
    return List.of(".md", ".markdown");
  }

  @Override
  public boolean recognizes(String text) {
    return true;
  }

  @Override
  public List<ReadResult> read(String key, String text) {
    FrontMatter head = FrontMatter.of(text);
    return List.of(
        new ArticleDraft(
                head.first("title"),
                PublicationDates.parse(head.first("date", "published", "pubdate", "publish_date")),
                url(head),
                author(head),
                publisher(head),
                blocks(head.body()))
            .toResult(key));
  }

  private static List<Block> blocks(String body) {
    boolean isHtml = HTML_BODY.matcher(body).lookingAt();
    return HtmlBlocks.ofHtml(isHtml ? body : Markdown.toHtml(body));
  }

  private static @Nullable String author(FrontMatter head) {
    List<String> authors = head.all("author").stream().filter(name -> !name.isBlank()).toList();
    return authors.isEmpty() ? null : String.join("、", authors);
  }

  private static @Nullable String publisher(FrontMatter head) {
    String told = head.first("publisher", "site");
    if (told != null) {
      return told;
    }
    String author = head.first("author");
    return author != null && head.all("categories").contains(author) ? author : null;
  }

  private static @Nullable String url(FrontMatter head) {
    for (String name : List.of("url", "link", "source", "original")) {
      String value = head.first(name);
      if (value != null && value.matches("(?i)https?://\\S+")) {
        return value;
      }
    }
    return null;
  }
}
