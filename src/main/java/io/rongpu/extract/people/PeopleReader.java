package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Han;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads people's names in one document: by form, against HanLP's words, and by what the document
 * repeats. One per document.
 */
final class PeopleReader {

  /** What stands after a name of something else: 斯坦福 in 斯坦福大学 is nobody. */
  private static final Pattern NOT_AFTER =
      Pattern.compile("大学|学院|公司|集团|资本|基金|科技|研究|市场|行业|平台|系统|控股|投资(?:管理|有限|集团|控股|咨询)");

  private static final Lexicon TITLES = Lexicon.load("titles");

  private final DocumentContext context;
  private final PeopleMet met;
  private final HanNameReader hanNames;
  private final LatinPersons latin;
  private final DottedNameReader dotted;
  private final NameInTwoScripts scripts;
  private final SpeakerReader speakers;
  private final TranscribedNameReader transcribed;
  private final String text;

  PeopleReader(DocumentContext context, PeopleMet met) {
    this.context = context;
    this.met = met;
    this.text = context.document().text();
    this.hanNames = new HanNameReader(context);
    this.latin = new LatinPersons(context);
    this.dotted = new DottedNameReader(context);
    this.scripts = new NameInTwoScripts(context);
    this.speakers = new SpeakerReader(context);
    this.transcribed = new TranscribedNameReader(context, met, speakers, scripts);
  }

  /** The person whose name begins at {@code at}, or null; {@code linked} after a word like 是. */
  @Nullable Name at(Sentence sentence, int at, boolean linked) {
    Name byForm = PersonReader.at(text, at);
    int start = byForm == null ? at : byForm.span().start();
    while (byForm == null && start < sentence.span().end() && text.charAt(start) == ' ') {
      start++;
    }
    if (byForm != null && !Han.isAll(byForm.text(), 2, 4)) {
      Name whole = dotted.toWord(sentence, byForm);
      return latin.isPerson(whole.text(), linked) ? scripts.withBracket(whole) : null;
    }
    Span spelled = linked ? null : scripts.beforeBracket(sentence, start);
    if (spelled != null) {
      return scripts.withBracket(name(spelled));
    }
    Span foreign = transcribed.spelled(sentence, start);
    if (foreign != null && (!linked || context.names().count(foreign.of(text)) >= 2)) {
      return scripts.withBracket(name(foreign));
    }
    Span han = hanNames.at(sentence, start);
    if (han != null) {
      return isOfAnother(text, han.end()) ? null : scripts.withBracket(name(han));
    }
    Span tagged = transcribed.tagged(sentence, start, linked);
    if (tagged != null || linked) {
      return tagged == null ? null : scripts.withBracket(name(tagged));
    }
    Span repeated = transcribed.repeated(sentence, start);
    Span unlisted = repeated != null ? repeated : speakers.at(sentence, start);
    return unlisted == null ? null : name(unlisted);
  }

  /** Whether the words that end at {@code end} begin the name of something else. */
  static boolean isOfAnother(String text, int end) {
    return NOT_AFTER.matcher(text).region(end, text.length()).lookingAt();
  }

  /** The person whose name ends at {@code end}, or null. */
  @Nullable Name before(Sentence sentence, int end) {
    return before(sentence, end, sentence.span().start());
  }

  /** The same, where a name is likely to begin at {@code from}. */
  @Nullable Name before(Sentence sentence, int end, int from) {
    int to = end;
    while (to > sentence.span().start() && text.charAt(to - 1) == ' ') {
      to--;
    }
    Name byForm = PersonReader.before(text, to);
    if (byForm != null
        && byForm.span().start() >= sentence.span().start()
        && !Han.isAll(byForm.text(), 2, 4)) {
      Name person = dotted.fromWord(sentence, byForm);
      return latin.isPerson(person.text(), true) ? person : null;
    }
    Span han = hanNames.before(sentence, to, from);
    return han == null ? introducedBefore(sentence, to) : name(han);
  }

  /** The first person named in {@code sentence} from {@code from} to {@code to}, or null. */
  @Nullable Name first(Sentence sentence, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      char c = text.charAt(at);
      boolean inside =
          at > from
              && c < 128
              && Character.isLetter(text.charAt(at - 1))
              && text.charAt(at - 1) < 128;
      if (inside || c < 128 && !Character.isUpperCase(c)) {
        continue;
      }
      Name person = at(sentence, at, true);
      if (person != null
          && person.span().start() == at
          && person.span().end() <= to
          && isRepeated(sentence, person)
          && !isPartOfWord(sentence, person)
          && !text.startsWith("的", person.span().end())
          && !text.startsWith(" 的", person.span().end())) {
        return person;
      }
    }
    return null;
  }

  /** 杉智行 in 云杉智行, 青檀 in 青檀数据: a piece of another name. */
  private boolean isPartOfWord(Sentence sentence, Name person) {
    String form = person.text();
    if (!Han.isAll(form, 2, 4)) {
      return false;
    }
    int start = person.span().start();
    String longer = start == 0 ? form : text.charAt(start - 1) + form;
    int count = context.names().count(form);
    return Han.isAll(longer, 1, longer.length())
            && count >= 2
            && context.names().count(longer) == count
            && TITLES.longestBefore(text, start) == null
        || SentenceWords.isInside(sentence, start) && count < 2
        || context.book().isInsideOrganization(form);
  }

  /** The longest name that a title introduced before and that ends at {@code to}, or null. */
  private @Nullable Name introducedBefore(Sentence sentence, int to) {
    for (int length = 4; length >= 2; length--) {
      int at = to - length;
      if (at >= sentence.span().start() && met.isIntroduced(text.substring(at, to))) {
        return name(new Span(at, to));
      }
    }
    return null;
  }

  private boolean isRepeated(Sentence sentence, Name person) {
    return !context.book().isOrganization(person.text())
        && (context.names().count(person.text()) >= 2
            || met.isIntroduced(person.text())
            || PersonReader.isTranscribed(person.text())
            || person.text().contains(" ")
            || hanNames.isSure(sentence, person.span()));
  }

  private Name name(Span span) {
    return new Name(List.of(span.of(text)), span, Entity.Kind.PERSON);
  }
}
