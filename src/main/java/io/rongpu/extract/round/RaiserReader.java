package io.rongpu.extract.round;

import io.rongpu.extract.mention.MarkedText;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who raises the money of an anchor, from the clauses around it. One per document. */
final class RaiserReader {

  /** Here another one is spoken of. */
  private static final Pattern CONTRAST = Pattern.compile("\\s*(?:而|但|另)");

  private static final Pattern TAKES_OFFICE =
      Pattern.compile(
          "(?:宣布自己|宣布本人|本人|自己|正式|宣布|全职|以[^，]{2,12}(?:身份|角色))[^，]{0,12}(?:加入|加盟)|出任|担任|履新|就任|兼任");

  private final MarkedText marked;
  private final SubjectReader subjects;
  private final IntroducedReader introductions;
  private final CompanyBeside beside;
  private final FormerAndLatter formerAndLatter;

  RaiserReader(MarkedText marked, SubjectReader subjects, NameReader names) {
    this.marked = marked;
    this.subjects = subjects;
    this.introductions = new IntroducedReader(marked, names);
    this.beside = new CompanyBeside(marked, names);
    this.formerAndLatter = new FormerAndLatter(marked, names);
  }

  /** The company that raises what the anchor tells, or null when {@code region} doesn't name it. */
  @Nullable Name read(Anchor anchor, Span region) {
    if (formerAndLatter.points(RoundClauses.with(anchor.span().start(), marked.masked(), region))) {
      return formerAndLatter.read(
          RoundClauses.with(anchor.span().start(), marked.masked(), region));
    }
    Name subject = subject(anchor, region);
    return subject != null ? subject : beside.readRaiser(anchor.span().end(), region);
  }

  /**
   * The subject of the anchor's clause, else of an earlier clause of its region, else what such a
   * clause introduces.
   */
  private @Nullable Name subject(Anchor anchor, Span region) {
    List<Span> clauses = RoundClauses.of(marked.masked(), region);
    Name found = null;
    Name introduced = null;
    Name speaker = null;
    Span previous = null;
    for (Span clause : clauses) {
      if (clause.start() > anchor.span().start()) {
        break;
      }
      boolean own = clause.end() > anchor.span().start();
      Name name = subjects.read(clause);
      if (!own) {
        Name introducing = introductions.readIntroduced(clause);
        introduced = introducing == null ? introduced : introducing;
        Name speaking = introductions.readSpeaker(clause);
        speaker = speaking == null ? speaker : speaking;
      } else if (name == null && subjects.lacksSubject(clause) && isLater(introduced, found)) {
        name = introduced;
      } else if (name == null && subjects.pointsBack(clause) && isLater(speaker, found)) {
        name = speaker;
      }
      if (name == null && own && found == null && previous != null) {
        name = introductions.readApposition(previous);
      }
      if (name != null && name.span().start() < anchor.span().start()) {
        found = name;
      }
      previous = clause;
    }
    if (found != null && isNamedBeforePointing(found, clauses, anchor)) {
      found = null; // "某人宣布加入，团队获得A轮融资"
    }
    return found != null ? found : topic(clauses, anchor);
  }

  /** "某某宣布加入": who does so is a person. */
  private boolean takesOffice(Name found) {
    int end = marked.masked().indexOf('，', found.span().end());
    return end >= 0
        && TAKES_OFFICE.matcher(marked.masked().substring(found.span().end(), end)).find();
  }

  private boolean isNamedBeforePointing(Name found, List<Span> clauses, Anchor anchor) {
    return clauses.stream()
        .anyMatch(
            clause ->
                clause.end() > anchor.span().start()
                    && clause.start() <= anchor.span().start()
                    && found.span().end() <= clause.start()
                    && subjects.pointsBack(clause)
                    && (!subjects.isLikely(found) || takesOffice(found)));
  }

  /** "云杉创立于2015年，于2016年获得…": the company of which an earlier clause says what it is. */
  private @Nullable Name topic(List<Span> clauses, Anchor anchor) {
    Name topic = null;
    for (Span clause : clauses) {
      if (clause.end() > anchor.span().start()) {
        break;
      }
      Name name = introductions.readTopic(clause);
      if (name != null || CONTRAST.matcher(clause.of(marked.masked())).lookingAt()) {
        topic = name;
      }
    }
    return topic;
  }

  /** The company that tells its own round right before it, or null. */
  @Nullable Name readTeller(Anchor anchor, Span region) {
    return beside.readTeller(region, anchor.span().start());
  }

  /** Whether the anchor's clause is of another company than the one told of before. */
  boolean isOther(Anchor anchor, Span region) {
    return formerAndLatter.points(
        RoundClauses.with(anchor.span().start(), marked.masked(), region));
  }

  /** Whether the words up to the anchor are of anybody ("一家公司") and so of nobody. */
  boolean isAnybody(Span sentence, Anchor anchor) {
    Span before = new Span(sentence.start(), anchor.span().end());
    return RoundClauses.of(marked.masked(), before).stream().anyMatch(subjects::isAnybody);
  }

  private static boolean isLater(@Nullable Name name, @Nullable Name other) {
    return name != null && (other == null || name.span().start() > other.span().start());
  }
}
