package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where the name of the one that an article is about may stand in its headline and its first
 * sentences: before the verb, in quotes, or behind the verb of paying. Most are no names.
 */
final class HeadlineNames {

  private static final Lexicon PLACES = Lexicon.load("places");
  private static final Lexicon DESCRIPTORS = Lexicon.load("descriptors");

  static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** How much of the text behind the headline tells whom it is about (UTF-16 units). */
  private static final int LEAD = 400;

  /** What stands behind the one a headline is about. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:再次?|又|连续?|已|正式|近日|今日|首次|独家|成功)*(?:获(?!悉|知)|完成|宣布|确认|融资|拿到|拿下|斩获|喜获|揽获|引入|引进|募集|筹集|收购|入股|被|启动|推出|成立|关闭|[A-F]轮)");

  private static final Pattern QUOTED = Pattern.compile("[“「『【]\\s?([^“”「」『』【】，。]{2,8})[”」』】]");

  /** "投资云杉！": the one whom a headline says that others pay. */
  private static final Pattern PAID =
      Pattern.compile(
          "(?:投资|领投|入股|收购|并购|投了)(?<name>[\\p{IsHan}0-9]{2,8}?)(?=[，。！!？?；; ]|$|\\d|近|数|超)");

  private HeadlineNames() {}

  /** The places in {@code text}, whose headline is {@code title}. */
  static Set<Span> in(String text, Span title) {
    Set<Span> found = new LinkedHashSet<>();
    addAll(QUOTED.matcher(text).region(title.start(), title.end()), 1, found);
    Matcher paid = PAID.matcher(title.of(text));
    while (paid.find()) {
      found.add(new Span(title.start() + paid.start("name"), title.start() + paid.end("name")));
    }
    addSubjects(text, title, VERB, found);
    Span lead = new Span(title.end(), Math.min(text.length(), title.end() + LEAD));
    addSubjects(text, lead, NamePlaces.BEHIND_FIRM, found);
    return found;
  }

  private static void addAll(Matcher matcher, int group, Set<Span> found) {
    while (matcher.find()) {
      found.add(new Span(matcher.start(group), matcher.end(group)));
    }
  }

  private static void addSubjects(String text, Span part, Pattern predicate, Set<Span> found) {
    Matcher verb = predicate.matcher(text);
    for (int end = part.start() + SHORTEST; end < part.end(); end++) {
      if (verb.region(end, part.end()).lookingAt()) {
        int least = Math.max(part.start(), end - LONGEST);
        for (int from = end - 1; from >= least && !NamePlaces.isMark(text.charAt(from)); from--) {
          if (end - from >= SHORTEST && mayBegin(text, from)) {
            found.add(new Span(from, end));
          }
        }
      }
    }
  }

  /** A headline's subject stands first, or behind what it is or where it comes from. */
  private static boolean mayBegin(String text, int at) {
    if (at >= 2 && text.charAt(at - 1) == ' ' && Character.isDigit(text.charAt(at - 2))) {
      return false;
    }
    return NamePlaces.before(text, at) == '\n'
        || text.charAt(at - 1) == '的'
        || DESCRIPTORS.longestBefore(text, at) != null
        || PLACES.longestBefore(text, at) != null;
  }
}
