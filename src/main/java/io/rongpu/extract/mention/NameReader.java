package io.rongpu.extract.mention;

import io.rongpu.model.Document;
import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name at the end of a noun phrase: what it is ("第三方支付平台") comes first in Chinese, the
 * name last. Quotes, brackets, Latin letters, legal forms and the nouns that introduce names say
 * where it begins; how often its parts stand in the document settles the rest. One per document;
 * not thread-safe.
 */
public final class NameReader {

  /** No name, quoted or not, is an adverb that the document has no more often than this. */
  private static final int RARE = 2;

  private static final Pattern QUOTED =
      Pattern.compile("[“「『‘【〖\"]([^“”「」『』‘’【】〖〗\"，。]{1,24})[”」』’】〗“\"]");
  private static final Pattern BRACKETED =
      Pattern.compile("^(.*?)\\s*[（(]([^（）()]{1,60})[）)]\\s*$");
  private static final Pattern PARTNERSHIP =
      Pattern.compile("^(.{4,}?)([（(](?:有限合伙|特殊普通合伙|普通合伙)[）)])$");

  private static final Pattern BEHIND_NEW =
      Pattern.compile("\\s?[、，。；）]|[和及与](?=\\p{L})|以及|等|领投|跟投|参投|联合|共同|独家|继续|投资");

  private final String text;
  private final NameEdges edges;
  private final NameWords words;
  private final NameWitnesses witnesses;
  private final NameUses uses;
  private final PhraseTrim trim;
  private final LatinTail latinTail;
  private final HanTail hanTail;
  private final NameParts parts;

  /** A reader that knows the words of {@code document}. */
  public static NameReader of(Document document) {
    return new NameReader(document.text(), Words.of(document));
  }

  /** A reader that knows nothing of words. */
  NameReader(String text) {
    this(text, Words.none());
  }

  private NameReader(String text, Words words) {
    this.text = text;
    this.uses = new NameUses(text);
    this.edges = new NameEdges(text, this, words);
    this.words = new NameWords(text, words);
    this.witnesses = new NameWitnesses(text, this, this.words, new WordsWitness(text, uses, words));
    this.trim = new PhraseTrim(text, edges);
    this.latinTail = new LatinTail(text, uses);
    this.hanTail = new HanTail(text, uses);
    this.parts = new NameParts(text, uses, this.words);
  }

  /** Where names may begin and end. */
  NameEdges edges() {
    return edges;
  }

  /** What the words say that names are made of. */
  NameWords words() {
    return words;
  }

  /** Who says how likely a form is a name in this document. */
  public NameWitnesses witnesses() {
    return witnesses;
  }

  /** The name that {@code phrase} ends with, or null when it names nobody. */
  public @Nullable Name read(Span phrase, Entity.Kind kind) {
    Span trimmed = trim.of(phrase);
    if (trimmed.length() == 0) {
      return null;
    }
    Matcher partnership = PARTNERSHIP.matcher(trimmed.of(text));
    if (partnership.matches()) {
      Name head = read(new Span(trimmed.start(), trimmed.start() + partnership.end(1)), kind);
      return head == null
          ? null
          : new Name(
              List.of(head.text() + partnership.group(2), head.text()),
              new Span(head.span().start(), trimmed.end()),
              kind);
    }
    Matcher bracket = BRACKETED.matcher(trimmed.of(text));
    if (bracket.matches() && !bracket.group(1).isBlank()) {
      Span head = new Span(trimmed.start(), trimmed.start() + bracket.end(1));
      Name name = read(head, kind);
      String alias = BracketedAlias.of(bracket.group(2));
      Span inside = new Span(trimmed.start() + bracket.start(2), trimmed.start() + bracket.end(2));
      return name == null || alias == null || words.isEvent(inside) ? name : name.with(alias);
    }
    Span span = locate(trimmed);
    int quote = span == null ? -1 : span.start() - 1;
    if (span != null
        && quote > trimmed.start()
        && Quotes.opens(text.charAt(quote))
        && isRareAdverb(span)) {
      return read(edges.cut(new Span(trimmed.start(), quote)), kind); // "云杉近日“悄悄”完成"
    }
    if (span == null || !namesSomeone(span, kind) || isUnquotedTie(span)) {
      return null;
    }
    return parts.of(span, kind);
  }

  private boolean isRareAdverb(Span span) {
    return words.is(span, Tag.ADVERB) && uses.count(span.of(text)) <= RARE;
  }

  private boolean isUnquotedTie(Span span) {
    return !Quotes.openBefore(text, span.start()) // before words are asked for, which are dear
        && words.tiesOthers(span)
        && !witnesses.isQuoted(span.of(text), span);
  }

  /** Whether {@code name} stands in quotes where it was read. */
  public boolean isQuoted(Name name) {
    return Quotes.openBefore(text, name.span().start());
  }

  /**
   * {@code phrase} with the character behind it when the document never has its end without: 也 is
   * no adverb where it always stands so.
   */
  public Span whole(Span phrase) {
    int end = phrase.end();
    if (phrase.length() < 2
        || end >= text.length()
        || "会也还都又已才就以要为".indexOf(text.charAt(end)) < 0) {
      return phrase;
    }
    String tail = text.substring(end - 2, end);
    int longer = count(tail + text.charAt(end));
    return longer >= 2 && longer == count(tail) ? new Span(phrase.start(), end + 1) : phrase;
  }

  /** How often {@code form} stands in the document. */
  public int count(String form) {
    return uses.count(form);
  }

  /** Whether a sentence of the document has both names. */
  boolean areInOneSentence(String one, String other) {
    return uses.inOneSentence(one, other);
  }

  /** Whether {@code form} begins a sentence or clause as its subject somewhere in the document. */
  public boolean isUsedAsName(String form) {
    return uses.asSubject(form);
  }

  /**
   * Whether {@code form} names someone here: what hardly names anybody does where it is declared.
   */
  private boolean namesSomeone(Span span, Entity.Kind kind) {
    String plain = span.of(text).strip();
    return NameForm.isPossible(plain)
        && (!NameForm.isUnlikely(plain)
            || uses.declared(plain)
            || kind == Entity.Kind.INVESTMENT_FIRM && endsInNew(span));
  }

  /** 新 belongs to the name where a mark or a verb is behind it, and no noun that it tells of. */
  private boolean endsInNew(Span span) {
    return text.charAt(span.end() - 1) == '新'
        && !NameForm.isUnlikely(text.substring(span.start(), span.end() - 1))
        && BEHIND_NEW.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private @Nullable Span locate(Span phrase) {
    Span quoted = quotedTail(phrase);
    if (quoted != null) {
      return quoted;
    }
    Span latin = latinTail.of(phrase);
    if (latin != null) {
      return latin;
    }
    Span tail = hanTail.of(phrase);
    return tail == null ? null : edges.cut(tail);
  }

  /** A quoted name at the end: "停车企业“辉通科技”". */
  private @Nullable Span quotedTail(Span phrase) {
    Matcher matcher = QUOTED.matcher(phrase.of(text));
    Span last = null;
    while (matcher.find()) {
      if (matcher.end() == phrase.length() && !matcher.group().startsWith("《")) {
        last = new Span(phrase.start() + matcher.start(1), phrase.start() + matcher.end(1));
      }
    }
    return last;
  }
}
