package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what company a document without one in focus is about: the Latin or quoted name of its title
 * that the text repeats most. One per document.
 */
final class TopicReader {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "[“「]([^“”「」，。]{2,12})[”」]|(?<![A-Za-z.])([A-Z][A-Za-z0-9.]{3,}(?: [A-Z][A-Za-z0-9.]+)?)(?![A-Za-z])");

  /** How often a name of the title, and one of the text alone, must be repeated at least. */
  private static final int IN_TITLE = 3;

  private static final int IN_TEXT = 7;

  /** What stands behind the name of a company and of nothing else. */
  private static final Lexicon COMPANY_WORDS = Lexicon.load("words-after-companies");

  private final DocumentContext context;
  private final String text;
  private @Nullable Name topic;
  private boolean sought;

  TopicReader(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** The company, or null when no name is repeated enough. */
  @Nullable Name topic() {
    if (!sought) {
      sought = true;
      Name titled = in(context.document().blockSpans().get(0), IN_TITLE);
      topic = titled != null ? titled : in(new Span(0, text.length()), IN_TEXT);
    }
    return topic;
  }

  private @Nullable Name in(Span span, int least) {
    Matcher candidate = CANDIDATE.matcher(text).region(span.start(), span.end());
    int most = least;
    Name best = null;
    while (candidate.find()) {
      int group = candidate.group(1) != null ? 1 : 2;
      Span words = new Span(candidate.start(group), candidate.end(group));
      if (context.names().count(words.of(text)) <= most) {
        continue;
      }
      Name name = context.names().read(words, Entity.Kind.COMPANY);
      if (name != null
          && context.names().count(name.text()) > most
          && (context.book().isOrganization(name.text()) || actsAsCompany(name.text()))) {
        best = name;
        most = context.names().count(name.text());
      }
    }
    return best;
  }

  /**
   * Whether the document says of {@code form} what is said of companies: not of a chip or a person.
   */
  private boolean actsAsCompany(String form) {
    return COMPANY_WORDS.words().stream()
        .anyMatch(
            word ->
                context.names().count(form + word) > 0
                    || context.names().count(form + " " + word) > 0
                    || context.names().count(form + "的" + word) > 0);
  }
}
