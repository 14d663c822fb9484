package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says who holds a post that a verb tells: whose clause it is, or whom it describes. One per
 * document.
 */
final class HolderReader {

  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:也|曾经?|还|又|已|就|才|受聘|应聘|受邀|应邀|获聘|获邀|被聘|先后|现|目前|此前|早年|之前|同时|则|便|将|一度|正式|原|前|\\s|[（(][^（()）]{0,24}[)）])*$");

  /** "29岁便任…教授", "此前曾先后担任…": a career goes on, of whom the text met last. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "\\s*(?:\uE003|\\d+|[岁年月便就曾还也又在于，至-]|此前|之前|早年|后来|随后|其间|期间|同时|先后|曾经|历任|目前|毕业后|回国后|更早之前|在此之前|在这之前|加入\\p{IsHan}{2,6}之?前|创业前|创立\\p{IsHan}{2,6}之?前)+\\s*");

  /** Between "担任CEO的" and a name. */
  private static final Pattern KIN =
      Pattern.compile(
          "(?:资深|知名|著名|华人|职业)*(?:高管|经理人|专家|老将|投资人|工程师|科学家|创业者|学者|媒体人)|父亲|母亲|妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|好友|同学|同事|老同事|前同事");

  private final DocumentContext context;
  private final PeopleReader people;
  private final PeopleMet met;
  private final String text;

  HolderReader(DocumentContext context, PeopleReader people, PeopleMet met) {
    this.context = context;
    this.people = people;
    this.met = met;
    this.text = context.document().text();
  }

  /** Who holds the post: a person in its clause, else the sentence's, else whom 他 means. */
  @Nullable Name subject(Sentence sentence, int verb) {
    int start = Stretch.start(sentence, verb);
    String before = text.substring(start, verb);
    int clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
    Matcher adverbs = ADVERBS.matcher(before);
    Name person = adverbs.find() ? people.before(sentence, start + adverbs.start()) : null;
    if (person == null || person.span().start() < start + clause) {
      person = people.first(sentence, start + clause, verb);
    }
    if (person == null && clause > 0) {
      person = metBefore(sentence, start + before.lastIndexOf('；'), verb);
    }
    if (person == null && clause > 0) {
      person = people.first(sentence, start, verb);
    }
    if (person != null) {
      met.met(person, sentence);
      return person;
    }
    return before.contains("他")
            || before.contains("她")
            || NO_SUBJECT.matcher(context.marked().masked().substring(start, verb)).matches()
        ? met.pronoun(sentence)
        : null;
  }

  /** The first of whom a title of {@code sentence} told between two places, or null. */
  private @Nullable Name metBefore(Sentence sentence, int from, int to) {
    for (Name name : met.in(sentence)) {
      if (name.span().start() >= from
          && name.span().end() <= to
          && text.charAt(name.span().end()) != '的') {
        return name;
      }
    }
    return null;
  }

  /** "担任过云杉CEO的周明": whom the words before 的 describe. */
  @Nullable Name described(Sentence sentence, int at) {
    Name person = people.at(sentence, at, false);
    Matcher kin = KIN.matcher(text).region(at, sentence.span().end());
    return person == null && kin.lookingAt() ? people.at(sentence, kin.end(), true) : person;
  }
}
