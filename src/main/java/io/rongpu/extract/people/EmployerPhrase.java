package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import io.rongpu.text.regex.Pattern;

/** Says where the noun phrase before a title begins. One per document. */
final class EmployerPhrase {

  private static final Lexicon CUTS = Lexicon.load("words-before-employers");
  private static final Lexicon ENDINGS = Lexicon.load("firm-endings");
  private static final Lexicon OPERATING = Lexicon.load("operating-companies");
  private static final Lexicon INVESTORS = Lexicon.load("investors");

  /** The end of a legal name, and no name. */
  private static final Pattern LEGAL = Pattern.compile("有限|股份|责任|控股|合伙");

  private static final String MARKS = "，。；：！？（(、\n—,;:!?|｜丨·【";

  /** Words of one character that end what comes before the organisation. */
  private static final String FUNCTION_WORDS = "据由对向请称让当是为与和及并任而但将被把给从以获兼暨了邀应";

  /** The same, where the document shows that the rest is a name. */
  private static final String WEAK_WORDS = "时后在于用像如跟找问听见有到聘使令替过";

  private final DocumentContext context;
  private final InstitutionReader institutions;
  private final String text;

  EmployerPhrase(DocumentContext context) {
    this.context = context;
    this.institutions = new InstitutionReader(context);
    this.text = context.document().text();
  }

  /** Where the noun phrase that ends at {@code end} begins. */
  int clauseStart(Sentence sentence, int end) {
    String masked = context.marked().masked();
    int at = end;
    int least = Math.max(sentence.span().start(), end - 60);
    if (at > least + 1 && text.charAt(at - 1) == '的' && "”」』".indexOf(text.charAt(at - 2)) >= 0) {
      at--; // “云杉”的创始人
    }
    if (at > least && "”」』".indexOf(text.charAt(at - 1)) >= 0) {
      int open =
          Math.max(
              text.lastIndexOf('“', at - 1),
              Math.max(text.lastIndexOf('「', at - 1), text.lastIndexOf('『', at - 1)));
      return open >= least ? open : at;
    }
    int knownStart = knownStart(least, end);
    while (at > least) {
      if (at > knownStart && at - 1 >= knownStart) {
        at = knownStart;
        continue;
      }
      char c = masked.charAt(at - 1);
      if ("）)".indexOf(c) >= 0) {
        int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
        if (open >= least) {
          at = open;
          continue;
        }
      }
      boolean mark = isMark(c);
      if (mark && ENDINGS.contains(text.substring(at, end).strip())) {
        while (at > least && isMark(masked.charAt(at - 1))) {
          at--; // 今日资本: the date is the name's
        }
        return at;
      }
      if (MARKS.indexOf(c) >= 0 || "“”「」『』《》".indexOf(c) >= 0 || mark) {
        return at;
      }
      if (c == '兼' || c == '暨') {
        return at;
      }
      String cut = CUTS.longestBefore(text, at);
      if (cut != null && !isInvestor(at - cut.length(), end)) {
        return at;
      }
      if (isVerbBeforeName(sentence, at, end)) {
        return at;
      }
      boolean strong = FUNCTION_WORDS.indexOf(c) >= 0;
      String rest = text.substring(at, end).strip();
      if (strong && rest.length() >= 3 && (OPERATING.contains(rest) || INVESTORS.contains(rest))) {
        return at;
      }
      if ((strong || WEAK_WORDS.indexOf(c) >= 0)
          && isWord(sentence, at - 1)
          && cuts(at, end, strong)
          && !("与和及".indexOf(c) >= 0 && institutions.isInside(sentence, at, end))) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** A verb whose object the document has as a name without it: 说服 in "说服海屿集团". */
  private boolean isVerbBeforeName(Sentence sentence, int at, int end) {
    Token token = SentenceWords.endingAt(sentence, at);
    if (token == null || token.tag() != Tag.VERB || token.span().length() < 2) {
      return false;
    }
    String rest = text.substring(at, end).strip();
    return rest.length() >= 3
        && !rest.startsWith("的")
        && (context.book().isOrganization(rest)
            || OPERATING.contains(rest)
            || isOrganization(sentence, at, end)
            || beginsPhrase(rest)
                && !LEGAL.matcher(rest).lookingAt()
                && context.names().count(rest)
                    > Math.max(1, context.names().count(token.span().of(text) + rest)));
  }

  /** 美联储: one word, and the dictionary knows it for an organisation. */
  private boolean isOrganization(Sentence sentence, int at, int end) {
    Token token = SentenceWords.at(sentence, at);
    return token != null
        && token.span().end() == end
        && token.span().length() >= 3
        && token.tag() == Tag.ORGANIZATION
        && !institutions.isBody(token)
        && "部组处委群线".indexOf(text.charAt(end - 1)) < 0;
  }

  /**
   * Whether {@code form} stands somewhere behind a mark, and so without the word before it here.
   */
  private boolean beginsPhrase(String form) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (at == 0
          || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != ' ') {
        return true;
      }
    }
    return false;
  }

  /** Where the longest known name begins that ends at {@code end}; {@code end} when none does. */
  private int knownStart(int least, int end) {
    int to = end;
    while (to > least && " 的前原".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int start = end;
    String investor = INVESTORS.longestBefore(text, to);
    if (investor != null && investor.length() >= 4 && to - investor.length() >= least) {
      start = to - investor.length(); // 前天山资本: the day before yesterday is none
    }
    for (Name name : context.book().organizations(text, new Span(least, to))) {
      if (name.span().end() == to && name.span().length() >= 3) {
        start = Math.min(start, name.span().start());
      }
    }
    return start;
  }

  /** 有赞 is no 赞: the document always has the one before the other. */
  private boolean cuts(int at, int end, boolean strong) {
    String rest = text.substring(at, end).strip();
    if (rest.length() <= 1) {
      return rest.isEmpty();
    }
    int count = context.names().count(rest);
    if (count < 2) {
      return strong || context.book().isOrganization(rest);
    }
    return context.names().count(text.charAt(at - 1) + rest) < count;
  }

  private static boolean isMark(char c) {
    return c >= MarkedText.MONEY && c <= MarkedText.DATE;
  }

  /** 今日资本: the words before are the name's own. */
  private boolean isInvestor(int at, int end) {
    return at < end && INVESTORS.contains(text.substring(at, end).strip());
  }

  private static boolean isWord(Sentence sentence, int at) {
    Token token = SentenceWords.at(sentence, at);
    return token != null && token.span().length() == 1;
  }
}
