package io.rongpu.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown inside a paragraph: links, emphasis, code, images (dropped), escapes. Lengths in the
 * patterns are bounded, so a file without closing marks can't make them run away.
 */
final class MarkdownSpans {

  private static final Pattern CODE = Pattern.compile("(`+)([^`]{1,2000})\\1");
  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[[^\\]]{0,500}]\\([^()\\s]{0,2000}(?:\\s+[\"'][^\"']{0,500}[\"'])?\\s*\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{1,1000})]\\(\\s*<?([^()\\s<>]{1,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s<>]{0,500}){0,3})>?"
              + "(?:\\s+[\"'][^\"']{0,500}[\"'])?\\s*\\)");
  private static final Pattern BARE_LINK = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]{1,1000}?)(?<=\\S)\\1");

  /** Not the star of "*ST": the closing mark isn't followed by a Latin letter or a digit. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![*\\\\])\\*(?![\\s*])([^*\\n]{1,500}?)(?<![\\s*、，,（(])\\*(?![*A-Za-z0-9])"
              + "|(?<![\\w_\\\\])_(?![\\s_])([^_\\n]{1,500}?)(?<![\\s_])_(?![\\w_])");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private MarkdownSpans() {}

  static String toHtml(String words) {
    String text = CODE.matcher(words).replaceAll(MarkdownSpans::code);
    text = IMAGE.matcher(text).replaceAll("");
    text = BARE_LINK.matcher(text).replaceAll(match -> anchor(match.group(1), match.group(1)));
    text = LINK.matcher(text).replaceAll(MarkdownSpans::link);
    text = STRONG.matcher(text).replaceAll("<strong>$2</strong>");
    text = EMPHASIS.matcher(text).replaceAll(MarkdownSpans::emphasis);
    return ESCAPE.matcher(text).replaceAll(MarkdownSpans::character);
  }

  /** Text as HTML shows it verbatim. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Code keeps its marks: they are hidden from the later steps as entities. */
  private static String code(MatchResult match) {
    String hidden =
        escape(match.group(2))
            .replace("*", "&#42;")
            .replace("_", "&#95;")
            .replace("[", "&#91;")
            .replace("\\", "&#92;");
    return Matcher.quoteReplacement("<code>" + hidden + "</code>");
  }

  private static String link(MatchResult match) {
    return anchor(match.group(2), match.group(1));
  }

  /** A mark inside the address is no emphasis. */
  private static String anchor(String target, String words) {
    String address =
        escape(target).replace("\"", "&quot;").replace("*", "&#42;").replace("_", "&#95;");
    String shown = words.equals(target) ? address : words;
    return Matcher.quoteReplacement("<a href=\"" + address + "\">" + shown + "</a>");
  }

  private static String emphasis(MatchResult match) {
    String words = match.group(1) != null ? match.group(1) : match.group(2);
    return Matcher.quoteReplacement("<em>" + words + "</em>");
  }

  private static String character(MatchResult match) {
    String mark = match.group(1);
    return Matcher.quoteReplacement(mark.equals(">") ? "&gt;" : mark);
  }
}
