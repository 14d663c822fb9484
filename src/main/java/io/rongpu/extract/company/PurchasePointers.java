package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom words of a purchase mean that name nobody: 公司, 它, or no words at all. */
final class PurchasePointers {

  /** Behind what was bought, in the clause that opens a sentence: its subject follows. */
  private static final Pattern SUBJECT_FOLLOWS =
      Pattern.compile("^[”」]?(?:之后|以后|后|以来|时|的?同时|过程中|(?=，))[^，。；]{0,4}，\\s*(?![对在从以为当这让使将把随由而但])");

  /** Words that only open such a clause. */
  private static final Pattern OPENING =
      Pattern.compile("(?:并且?|而且|随着|继|借助|凭借|借着|除了?|鉴于|由于|因为|在|自|自从|通过|\\s)*");

  /** "…，在纽约收购": where somebody buys. */
  private static final Pattern PLACE =
      Pattern.compile("在" + Lexicon.load("places", "wide-places").alternatives());

  private final CompanyReader companies;
  private final PurchaseNames names;
  private final String text;
  private final String masked;

  PurchasePointers(DocumentContext context, CompanyReader companies, PurchaseNames names) {
    this.companies = companies;
    this.names = names;
    this.text = context.document().text();
    this.masked = context.marked().masked();
  }

  /** Whether the phrase names nobody by itself: nothing, 公司, 这家公司, or words that open a clause. */
  boolean isPointing(Span phrase) {
    return SpokenOf.isPronoun(phrase.of(text))
        || OPENING.matcher(phrase.of(text)).matches()
        || PLACE.matcher(phrase.of(text)).matches();
  }

  @Nullable Name pointed(Sentence sentence, PurchaseFrame frame, Span phrase) {
    boolean empty =
        OPENING.matcher(phrase.of(text)).matches() || PLACE.matcher(phrase.of(text)).matches();
    Name subject =
        empty && isBought(frame, phrase) ? companies.spokenOf().made(sentence, phrase) : null;
    if (subject == null) {
      subject =
          empty
              ? companies.spokenOf().speaker(sentence, phrase.start())
              : companies.spokenOf().pointedAt(sentence, phrase);
    }
    if (subject == null && empty) {
      subject = following(sentence, frame);
    }
    if (subject == null && empty) {
      subject = companies.opening(sentence.span().start(), frame.clause().start());
    }
    return subject == null
            || frame.target().contains(subject.span())
            || frame.acquirer().contains(subject.span())
        ? null
        : subject;
  }

  private static boolean isBought(PurchaseFrame frame, Span phrase) {
    return phrase.end() <= frame.acquirer().start();
  }

  /** "收购B后，A…", "被A收购后，B…": in a clause that opens the sentence and is followed by another. */
  private @Nullable Name following(Sentence sentence, PurchaseFrame frame) {
    int end = Math.max(frame.clause().end(), sentence.span().end());
    Matcher follows = SUBJECT_FOLLOWS.matcher(masked.substring(frame.clause().end(), end));
    boolean opens = sentence.span().start() >= frame.clause().start();
    if (!follows.find() || follows.group().startsWith("，") && !(opens && isWhole(frame.target()))) {
      return null;
    }
    int from = frame.clause().end() + follows.end();
    Name first = companies.first(new Span(from, end));
    return first == null ? companies.opening(from, end) : first;
  }

  private boolean isWhole(Span phrase) {
    Name name =
        phrase.length() == 0
            ? null
            : BoughtParts.isUnit(phrase.of(text)) ? names.unit(phrase) : names.likely(phrase);
    return name != null && name.span().end() == phrase.end();
  }
}
