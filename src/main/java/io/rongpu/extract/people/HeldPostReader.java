package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts whose holder stands before the title: "王某曾担任A公司CTO、B公司总监", "王某任CEO", "他在A公司担任CTO",
 * "王某（A公司CEO）". One per document.
 */
final class HeldPostReader {

  private final BracketedPostReader brackets;
  private final CareerReader careers;
  private final HoldingVerbReader verbs;
  private final IntroductionReader introductions;
  private final NameBeforeTitleReader scholars;
  private final String text;

  HeldPostReader(
      DocumentContext context, PeopleReader people, PeopleMet met, EmployerReader employers) {
    this.brackets = new BracketedPostReader(context, people, employers);
    this.careers = new CareerReader(context, people, employers);
    this.verbs = new HoldingVerbReader(context, employers, new HolderReader(context, people, met));
    this.introductions = new IntroductionReader(context, people, met, employers);
    this.scholars = new NameBeforeTitleReader(context, people, employers);
    this.text = context.document().text();
  }

  /**
   * The posts that {@code titles} name; none when nobody is said to hold them.
   *
   * @param from where the title before ends
   * @param last the post that the title before told, if it told one
   */
  List<Held> read(Sentence sentence, TitleSequence titles, int from, @Nullable Held last) {
    Held bracketed = brackets.read(sentence, titles);
    if (bracketed != null) {
      return List.of(bracketed);
    }
    if (last != null) {
      List<Held> next = careers.read(sentence, titles, from, last);
      if (!next.isEmpty()) {
        return next;
      }
    }
    Held one = scholars.read(sentence, titles);
    List<Held> held = one != null ? List.of(one) : verbs.read(sentence, titles, from);
    if (!held.isEmpty()) {
      return held;
    }
    if (from == sentence.span().start()
        || TitleSequence.find(text, new Span(sentence.span().start(), from)).size() == 1) {
      one = introductions.read(sentence, titles);
    }
    return one == null ? List.of() : List.of(one);
  }
}
