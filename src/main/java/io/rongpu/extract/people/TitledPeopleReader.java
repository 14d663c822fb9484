package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is named behind a title: "创始人A", "两位创始人A和B", "创始人（A）", "创始人为A", "作为B公司的创始人，A". One per
 * document.
 */
final class TitledPeopleReader {

  /** Between a title and its holder; a word here that says "is" asks for a clearer name. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\s*(?:之一的?)?(?:[（(](?:首席\\p{IsHan}{2,3}官|CEO|CTO|COO|CFO|董事长|总经理|总裁|(?:联合)?创始人)[)）])?(?<word>为|是|：|:|有|包括|——)?\\s*[“「]?");

  private static final Pattern JOINT = Pattern.compile("、|和|与|及|以及");

  /** "作为B公司的": the title says as what somebody acts. */
  private static final Pattern AS = Pattern.compile("(?:作为|身为)[^，；。]{0,24}$");

  private final PeopleReader people;
  private final String text;

  TitledPeopleReader(DocumentContext context, PeopleReader people) {
    this.people = people;
    this.text = context.document().text();
  }

  /** The people behind {@code titles}, in order; none when nobody is named. */
  List<Name> after(Sentence sentence, TitleSequence titles) {
    int end = titles.span().end();
    if (TitleSequence.isFounder(titles.titles().get(0))
        && end < sentence.span().end()
        && ")）".indexOf(text.charAt(end)) >= 0) {
      end++; // "总经理（创始人）林若溪"
    }
    Matcher link = LINK.matcher(text).region(end, sentence.span().end());
    int at = link.lookingAt() ? link.end() : end;
    boolean linked = at > end && link.group("word") != null;
    Name holder = asSubject(sentence, titles);
    if (holder != null) {
      return List.of(holder);
    }
    List<Name> named = new ArrayList<>();
    while (at < sentence.span().end()) {
      Name person = people.at(sentence, at, linked || !named.isEmpty());
      if (person == null
          || person.span().end() > sentence.span().end()
          || !named.isEmpty()
              && (text.startsWith("个人", person.span().end()) // "…和周明个人" holds no post there
                  || beginsTitle(sentence, person.span().end()))) {
        break;
      }
      named.add(person);
      at = person.span().end();
      Matcher joint = JOINT.matcher(text).region(at, sentence.span().end());
      if (!joint.lookingAt() || beginsTitleNear(sentence, at)) {
        break;
      }
      at = joint.end();
    }
    return named;
  }

  /** "作为B公司的创始人，王某…": the subject of the next clause holds the post. */
  private @Nullable Name asSubject(Sentence sentence, TitleSequence titles) {
    int end = titles.span().end();
    if (end >= sentence.span().end() || text.charAt(end) != '，') {
      return null;
    }
    String before =
        text.substring(
            Math.max(sentence.span().start(), titles.span().start() - 40), titles.span().start());
    if (!AS.matcher(before).find()) {
      return null;
    }
    return people.at(sentence, end + 1, true);
  }

  private boolean beginsTitle(Sentence sentence, int at) {
    int end = Math.min(sentence.span().end(), at + 8);
    return at < end
        && TitleSequence.find(text, new Span(at, end)).stream()
            .anyMatch(titles -> titles.span().start() <= at + 1);
  }

  private boolean beginsTitleNear(Sentence sentence, int at) {
    int end = Math.min(at + 8, sentence.span().end());
    return at < end && !TitleSequence.find(text, new Span(at, end)).isEmpty();
  }
}
