package io.rongpu.source;

import io.rongpu.model.Block;
import io.rongpu.model.UnreadableArticleException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * RSS (0.9x, 1.0, 2.0) and Atom feeds; every item is an article. The fullest field that is there
 * gives the body: {@code content:encoded}, Atom's {@code content}, then {@code description} or
 * {@code summary}. The parser knows no document type definitions, so a feed can't pull in files.
 */
final class FeedReader implements ArticleReader {

  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*(?:<\\?[^>]*>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>]{0,2000}>\\s*){0,10}"
              + "<(?:rss|feed|rdf:RDF|channel)\\b",
          Pattern.DOTALL);

  @Override
  public List<String> endings() {
    return List.of(".xml", ".rss", ".atom");
  }

  @Override
  public boolean recognizes(String text) {
    return ROOT.matcher(text).lookingAt();
  }

  @Override
  public List<ReadResult> read(String key, String text) {
    Document feed = Jsoup.parse(text, "", Parser.xmlParser());
    String site = FeedFields.siteTitle(feed);
    ItemResults results = new ItemResults();
    int number = 0;
    for (Element item : feed.select("item, entry")) {
      number++;
      results.add("item " + number, read(key, site, item));
    }
    if (results.isEmpty()) {
      throw new UnreadableArticleException("no items: not an RSS or Atom feed, or an empty one");
    }
    return results.toList();
  }

  private static ReadResult read(String key, @Nullable String site, Element item) {
    String title = FeedFields.text(item, "title");
    String link = FeedFields.link(item);
    String id = FeedFields.text(item, "guid", "id");
    Element content = FeedFields.child(item, "content:encoded", "content");
    if (content == null || content.wholeText().isBlank()) {
      content = FeedFields.child(item, "description", "summary");
    }
    List<Block> blocks = content == null ? List.of() : FeedFields.blocks(content);
    String words = content == null ? "" : content.wholeText();
    return new ArticleDraft(
            title,
            PublicationDates.parse(
                FeedFields.text(item, "pubDate", "published", "dc:date", "issued", "updated")),
            link,
            author(item),
            site,
            blocks)
        .toResult(ItemKeys.of(key, id, link, String.valueOf(title), words));
  }

  private static @Nullable String author(Element item) {
    String creator = FeedFields.text(item, "dc:creator");
    if (creator != null) {
      return creator;
    }
    Element author = FeedFields.child(item, "author");
    if (author == null) {
      return null;
    }
    String name = FeedFields.text(author, "name");
    return name != null ? name : FeedFields.person(author.wholeText());
  }
}
