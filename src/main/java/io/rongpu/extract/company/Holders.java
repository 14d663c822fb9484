package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.company.HoldingFrames.Frame;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import java.util.Set;

/** Reads who holds: those of a list, a person named before, or the one that 他 means. */
final class Holders {

  /** "A在…领域", "A关注…的": where and how somebody invests is no part of the name. */
  private static final Pattern WHERE =
      Pattern.compile("(?<=.{2})(?:在(?=[^，]{2,40}$)|关注|专注|聚焦|自(?=\uE003)|从(?=\uE003)).*$");

  private static final Pattern LEADS = Pattern.compile("[领跟参]投");

  private static final Pattern HE = Pattern.compile("(?:而|但|且)?[他她](?:本人|个人|自己)?");

  /** Frames that say that a list names investors. */
  private static final Set<String> LISTS =
      Set.of(
          "holding/history",
          "holding/shareholders",
          "holding/limited-partners",
          "holding/total",
          "holding/rounds-before",
          "holding/raised-so-far",
          "holding/register");

  /** How much they vouch for each of it. */
  private static final int SUPPORT = 2;

  /** "控股股东美国A": how far behind the word its name may begin. */
  private static final int LONGEST_ORIGIN = 4;

  private final CompanyReader companies;
  private final ListedParties lists;
  private final String text;
  private final String masked;

  Holders(DocumentContext context, CompanyReader companies, ListedParties lists) {
    this.companies = companies;
    this.lists = lists;
    this.text = context.document().text();
    this.masked = context.marked().masked();
  }

  /** Who holds by {@code frame}; nobody when its words name none. */
  List<Name> of(Sentence sentence, Frame frame) {
    Span who = whoOnly(frame);
    Name person =
        who.length() == 0 ? companies.spokenOf().personBefore(sentence, who.start()) : null;
    if (person != null) {
      return List.of(person);
    }
    if (HE.matcher(who.of(text).strip()).matches()) {
      Name he = companies.spokenOf().speaker(sentence, who.start());
      return he == null ? List.of() : List.of(he);
    }
    if (frame.rule().equals("holding/shareholder")) {
      Name first = companies.first(who);
      return first == null
              || first.text().indexOf('的') >= 0
              || first.span().start() > who.start() + LONGEST_ORIGIN
          ? List.of()
          : List.of(first);
    }
    List<Name> told = lists.of(sentence, who, LISTS.contains(frame.rule()) ? SUPPORT : 0);
    boolean leads =
        frame.rule().equals("holding/who-invested")
            && LEADS.matcher(text).region(who.end(), who.end() + 2).lookingAt();
    Name led = told.isEmpty() && leads ? companies.vouched(who) : null;
    return led == null ? told : List.of(led);
  }

  private Span whoOnly(Frame frame) {
    Matcher where = WHERE.matcher(frame.who().of(masked));
    return frame.rule().equals("holding/invested") && where.find()
        ? new Span(frame.who().start(), frame.who().start() + where.start())
        : frame.who();
  }
}
