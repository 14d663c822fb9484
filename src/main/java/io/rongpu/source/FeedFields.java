package io.rongpu.source;

import io.rongpu.model.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The parts of a feed's item, whichever kind of feed it is. */
final class FeedFields {

  /** RSS wants an e-mail address and puts the name behind it. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)\\s*");

  private FeedFields() {}

  /** The first child of the first of these names that there is, or null. */
  static @Nullable Element child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The text of such a child on one line, or null when it is missing or blank. */
  static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      Element child = child(parent, name);
      String text = child == null ? "" : Folding.fold(child.wholeText());
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }

  /** Where the item was published: RSS has it as text, Atom as an attribute. */
  static @Nullable String link(Element item) {
    for (Element child : item.children()) {
      if (!child.tagName().equalsIgnoreCase("link")) {
        continue;
      }
      String relation = child.attr("rel");
      String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
      if ((relation.isEmpty() || relation.equals("alternate")) && !address.isBlank()) {
        return address.strip();
      }
    }
    return null;
  }

  /** The body in an element: escaped or quoted HTML, XHTML as elements, or plain text. */
  static List<Block> blocks(Element content) {
    String type = content.attr("type");
    if (type.equals("xhtml") || content.childrenSize() > 0) {
      return HtmlBlocks.of(content);
    }
    String words = content.wholeText();
    if (type.equals("text") || type.equals("text/plain")) {
      return HtmlBlocks.ofText(words);
    }
    // Without a tag it is escaped text, or HTML that was escaped twice.
    return HtmlBlocks.ofHtmlOrText(
        HtmlBlocks.isHtml(words) ? words : Parser.unescapeEntities(words, false));
  }

  /** The feed's own title, or null. */
  static @Nullable String siteTitle(Element feed) {
    Element title = feed.selectFirst("channel > title, feed > title");
    String text = title == null ? "" : Folding.fold(title.wholeText());
    return text.isEmpty() ? null : text;
  }

  /** The name in RSS's {@code mail@site (name)}; other words as they are. */
  static @Nullable String person(String author) {
    String text = Folding.fold(author);
    Matcher matcher = MAIL_AND_NAME.matcher(text);
    String name = matcher.matches() ? matcher.group(1) : text;
    return name.isEmpty() ? null : name;
  }
}
