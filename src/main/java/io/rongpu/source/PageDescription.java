package io.rongpu.source;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article. JSON-LD comes first, then Open Graph and other {@code meta},
 * then what is shown. A headline that only repeats an {@code h1} with the site's name behind it
 * gives way to the {@code h1}.
 *
 * @param title the headline, or null
 * @param published the day in China time, or null
 * @param url the page's own address, or null
 * @param author the author, or null
 * @param publisher the site, or null
 */
record PageDescription(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String author,
    @Nullable String publisher) {

  private static final String DATE_PLACES =
      "[itemprop=datePublished], [class*=time], [class*=date], [class*=Time], [class*=Date],"
          + " [id*=time], [id*=date], [class*=pub], [class*=info], [class*=meta], [class*=source]";

  /** Of the headings of a page, those at the top can be the title. */
  private static final int MOST_HEADINGS = 5;

  /** What sites put behind their headlines: a separator and a short name. */
  private static final Pattern SITE_SUFFIX =
      Pattern.compile(
          "(?<=.{4})(?:\\s+[-|–—·_]+\\s+|\\s*[|｜_]\\s*|-(?=\\S*(?:网|氪|嗅|报|社)$))[^-|｜_]{1,15}$");

  /** What the page tells, given what its JSON-LD tells ({@link JsonLd#article}). */
  static PageDescription of(Document page, JsonObject ld) {
    String publisher = Json.names(ld, "publisher");
    return new PageDescription(
        title(page, ld),
        published(page, ld),
        url(page, ld),
        author(page, ld),
        publisher != null ? publisher : meta(page, "og:site_name"));
  }

  private static @Nullable String title(Document page, JsonObject ld) {
    String told = Titles.clean(Json.text(ld, "headline"));
    if (told == null) {
      told = Titles.clean(meta(page, "og:title", "twitter:title"));
    }
    String shown = told != null ? told : Titles.clean(page.title());
    List<Element> headings = page.select("h1").stream().limit(MOST_HEADINGS).toList();
    for (Element heading : headings) {
      String text = Titles.clean(heading.text());
      if (text != null && shown != null && text.length() >= 4 && shown.startsWith(text)) {
        return text;
      }
    }
    if (told != null) {
      return told;
    }
    if (headings.size() == 1) {
      String only = Titles.clean(headings.get(0).text());
      if (only != null) {
        return only;
      }
    }
    return shown == null ? null : SITE_SUFFIX.matcher(shown).replaceFirst("");
  }

  private static @Nullable LocalDate published(Document page, JsonObject ld) {
    LocalDate told = PublicationDates.parse(Json.text(ld, "datePublished", "dateCreated"));
    if (told == null) {
      told =
          PublicationDates.parse(
              meta(
                  page,
                  "article:published_time",
                  "og:release_date",
                  "og:published_time",
                  "datePublished",
                  "pubdate",
                  "publishdate",
                  "publish-date",
                  "date"));
    }
    return told != null ? told : shownDate(page);
  }

  private static @Nullable LocalDate shownDate(Document page) {
    for (Element time : page.select("time[datetime]")) {
      LocalDate day = PublicationDates.parse(time.attr("datetime"));
      if (day != null) {
        return day;
      }
    }
    for (Element place : page.select("time, " + DATE_PLACES)) {
      LocalDate day = PublicationDates.find(ShortLine.of(place));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable String url(Document page, JsonObject ld) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    if (canonical != null && isAddress(canonical.attr("href"))) {
      return canonical.attr("href").strip();
    }
    for (String address :
        new String[] {meta(page, "og:url"), Json.text(ld, "url", "mainEntityOfPage", "@id")}) {
      if (address != null && isAddress(address)) {
        return address.strip();
      }
    }
    return null;
  }

  private static boolean isAddress(String value) {
    return value.strip().matches("(?i)https?://\\S+");
  }

  private static @Nullable String author(Document page, JsonObject ld) {
    String told = Json.names(ld, "author");
    if (told == null) {
      told = meta(page, "author", "article:author");
    }
    if (told != null && !isAddress(told)) {
      return told;
    }
    Element shown = page.selectFirst("[rel=author], [itemprop=author]");
    return shown == null ? null : shown.text();
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        Element meta = page.selectFirst("meta[" + attribute + "=\"" + name + "\"]");
        if (meta != null && !meta.attr("content").isBlank()) {
          return meta.attr("content");
        }
      }
    }
    return null;
  }
}
