package io.rongpu.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an HTML element is, by its name; names of XML documents may carry a prefix. */
final class HtmlNames {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp",
          "listing",
          "plaintext");

  /** What holds no words of the text: code, controls, media and their fallbacks, furigana. */
  private static final Set<String> SILENT =
      Set.of(
          "applet",
          "area",
          "audio",
          "button",
          "canvas",
          "datalist",
          "dialog",
          "embed",
          "head",
          "iframe",
          "input",
          "link",
          "map",
          "meta",
          "meter",
          "nav",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "optgroup",
          "option",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private HtmlNames() {}

  /** The name in lower case without a prefix. */
  static String of(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it begins on a line of its own. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /**
   * Whether nobody reads what is in it. {@code visibility: hidden} doesn't count: WeChat's pages
   * have their whole body so until a script has run.
   */
  static boolean isSilent(Element element, String name) {
    return SILENT.contains(name)
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
