package io.rongpu.serve.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the pages speak. */
enum Language {
  ZH("zh", "zh-CN"),
  EN("en", "en");

  private final String tag;
  private final String htmlTag;

  Language(String tag, String htmlTag) {
    this.tag = tag;
    this.htmlTag = htmlTag;
  }

  /** As in {@code ?lang=} and in RDF. */
  String tag() {
    return tag;
  }

  /** As in the {@code lang} attribute. */
  String htmlTag() {
    return htmlTag;
  }

  /** The other one. */
  Language other() {
    return this == ZH ? EN : ZH;
  }

  /** The text of this language. */
  String pick(String zh, String en) {
    return this == ZH ? zh : en;
  }

  /** The language of a {@code ?lang=}, or null when it names none of ours. */
  static @Nullable Language of(@Nullable String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    return null;
  }

  /** The one that a browser asks for first; Chinese when it asks for neither. */
  static Language accepted(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return ZH;
    }
    String asked = acceptLanguage.toLowerCase(Locale.ROOT);
    int zh = asked.indexOf("zh");
    int en = asked.indexOf("en");
    return en >= 0 && (zh < 0 || en < zh) ? EN : ZH;
  }
}
