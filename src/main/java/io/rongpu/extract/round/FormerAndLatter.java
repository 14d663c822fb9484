package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads which of two companies "前者" and "后者" point at: those named last before. One per document.
 */
final class FormerAndLatter {

  private static final String FORMER = "前者";

  private static final Pattern POINTING =
      Pattern.compile("[\\s，；;]*(?:而|但|其中)?(?<which>前者|后者)(?!的)");

  /** Names that need no verb to be known: in quotes or in Latin letters. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "[“「](?<quoted>[^“”「」，。]{2,16})[”」]|(?<![A-Za-z.])(?<latin>[A-Z][A-Za-z0-9]{2,}(?: [A-Z][A-Za-z0-9]+){0,3})");

  /** As far back as names are looked for. */
  private static final int REACH = 120;

  private final MarkedText marked;
  private final NameReader names;

  FormerAndLatter(MarkedText marked, NameReader names) {
    this.marked = marked;
    this.names = names;
  }

  /** Whether {@code clause} is of the one or the other. */
  boolean points(Span clause) {
    return POINTING.matcher(clause.of(marked.masked())).lookingAt();
  }

  /** The company that {@code clause} is of, or null when it is not to be told. */
  @Nullable Name read(Span clause) {
    Matcher pointing = POINTING.matcher(clause.of(marked.masked()));
    if (!pointing.lookingAt()) {
      return null;
    }
    boolean former = pointing.group("which").equals(FORMER);
    int start = Math.max(0, clause.start() - REACH);
    int said = marked.text().lastIndexOf(FORMER, clause.start() - 1);
    int end = !former && said > start ? said : clause.start();
    List<Name> before = named(start, end);
    int at = before.size() - (former ? 2 : 1);
    return at < 0 ? null : before.get(at);
  }

  private List<Name> named(int start, int end) {
    List<Name> found = new ArrayList<>();
    Matcher matcher = CANDIDATE.matcher(marked.text()).region(start, end);
    while (matcher.find()) {
      String group = matcher.group("quoted") != null ? "quoted" : "latin";
      Span span = new Span(matcher.start(group), matcher.end(group));
      Name name = names.read(span, Entity.Kind.COMPANY);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }
}
