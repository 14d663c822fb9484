package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds people with their titles: "A公司创始人兼CEO王某", "王某担任A公司CTO", "王某（A公司CEO）". What stands before
 * the title is the organisation; where nothing does, the company in focus. One per document.
 */
final class PostFinder {

  private static final Pattern CUT =
      Pattern.compile(
          ".*(?:[，。；：！？“”\"「」（(、\\n—]|据|由|对|向|请|称|让|当|作为|来自|包括|是(?!全)|为(?!何)|以及|还有|前往|与|和(?!玉|君|谐|信)|及|——|加入|担任|出任|曾任|历任|任职|任|并|的时候|时|后|在(?!线)|表示|认为|看来|而|但|其中)");
  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?:\\s*|公司|公司的|该公司|该公司的|其|其公司|集团|平台|该平台|团队|品牌|项目|本轮|我们|他们|两位|两名|另一位|另一名|一位|三位|这家公司|这家公司的|该公司的另一位|他的|现任|时任|新任|首任|现|原|前|同时|以及|资深|高级)$");
  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:目前|现|曾|先后|还|也|同时|已|后|将|一直|正式|离职前|后来|此前|在此之前|过去|\uE003|于|中|，){0,4}(?:出任|担任|就任|任职|升任|接任|兼任|任|成为|是|为|系)(?:过|了)?(?<org>[^，。；：！？“”]{0,28}?)的?$");
  private static final Pattern FORMER =
      Pattern.compile("(?:曾|前|原|历任|离职前|此前|在此之前|过去|先后)[^，。；]{0,24}$");

  private final DocumentContext context;
  private final String text;

  PostFinder(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /** The posts told in the document, in order. */
  List<Post> find() {
    List<Post> posts = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      if (context.document().blockOf(sentence).kind() == Block.Kind.CAPTION) {
        continue;
      }
      for (TitleSequence titles : TitleSequence.find(text, sentence.span())) {
        addAfter(posts, sentence, titles);
      }
    }
    return posts;
  }

  private void addAfter(List<Post> posts, Sentence sentence, TitleSequence titles) {
    List<Name> people = peopleAfter(sentence, titles.span().end());
    String rule = "position/title-person";
    Name organization = null;
    boolean former = false;
    if (!people.isEmpty()) {
      Span before = phraseBefore(sentence, titles.span().start());
      former = isFormer(sentence, before);
      organization = organization(sentence, before);
    } else {
      Held bracketed = bracketed(sentence, titles);
      Held held = bracketed != null ? bracketed : held(sentence, titles);
      if (held != null) {
        people = List.of(held.person());
        organization = held.organization();
        former = held.former();
        rule = "position/person-holds";
        if (!held.title().isEmpty()) {
          titles = new TitleSequence(List.of(held.title()), titles.span());
        }
      }
    }
    if (organization == null) {
      return;
    }
    for (Name person : people) {
      if (person.text().equals(organization.text())) {
        continue;
      }
      Span span = titles.span().cover(person.span());
      posts.add(new Post(organization, person, titles.titles(), former, span, rule));
    }
  }

  /** "创始人A", "两位创始人A和B", "创始人（A）", "创始人为A". */
  private List<Name> peopleAfter(Sentence sentence, int end) {
    int at = end;
    Matcher link =
        Pattern.compile("^\\s*(?:之一)?(?:为|是|：|:|有|包括|——)?\\s*")
            .matcher(text.substring(end, sentence.span().end()));
    if (link.find()) {
      at = end + link.end();
    }
    List<Name> people = new ArrayList<>();
    while (at < sentence.span().end()) {
      Name person = person(sentence, at);
      if (person == null) {
        break;
      }
      people.add(person);
      at = person.span().end();
      Matcher joint =
          Pattern.compile("^(?:、|和|与|及|以及)").matcher(text.substring(at, sentence.span().end()));
      if (!joint.find()
          || TitleSequence.find(text, new Span(at, Math.min(at + 8, sentence.span().end()))).size()
              > 0) {
        break;
      }
      at += joint.end();
    }
    return people;
  }

  /** The person at {@code at}, by form, by HanLP, and by what the document repeats. */
  private @Nullable Name person(Sentence sentence, int at) {
    Name byForm = PersonReader.at(text, at);
    Token token = tokenAt(sentence, byForm == null ? at : byForm.span().start());
    if (byForm == null) {
      return token != null && token.tag() == Tag.PERSON && token.span().length() >= 2
          ? name(token.span())
          : null;
    }
    String form = byForm.text();
    if (!form.matches("\\p{IsHan}{2,4}")) {
      return byForm.text().length() >= 2 && !context.book().isOrganization(form)
          ? withLatin(byForm)
          : null;
    }
    int start = byForm.span().start();
    if (token != null
        && token.span().length() >= 2
        && token.tag() != Tag.PERSON
        && token.tag() != Tag.OTHER) {
      return null; // a word of the dictionary, no name
    }
    boolean thirdIsNextWord = form.length() == 3 && startsWord(sentence, start + 2);
    if (form.length() == 3
        && (context.names().count(form.substring(0, 2)) > context.names().count(form)
            || thirdIsNextWord)) {
      return name(new Span(start, start + 2));
    }
    return withLatin(byForm);
  }

  /** "萨姆·奥尔特曼（Sam Altman）": the bracket is the same person. */
  private Name withLatin(Name person) {
    Matcher bracket =
        Pattern.compile("^\\s?[（(]([A-Z][\\p{IsLatin}.'’ -]{2,40}|[\\p{IsHan}·]{2,12})[）)]")
            .matcher(
                text.substring(
                    person.span().end(), Math.min(text.length(), person.span().end() + 50)));
    return bracket.find() && PersonReader.isPerson(bracket.group(1))
        ? person.with(bracket.group(1).strip())
        : person;
  }

  private Name name(Span span) {
    return new Name(List.of(span.of(text)), span, Entity.Kind.PERSON);
  }

  private static boolean startsWord(Sentence sentence, int at) {
    Token token = tokenAt(sentence, at);
    return token != null && token.span().length() >= 2;
  }

  private static @Nullable Token tokenAt(Sentence sentence, int at) {
    for (Token token : sentence.tokens()) {
      if (token.span().start() == at) {
        return token;
      }
    }
    return null;
  }

  private Span phraseBefore(Sentence sentence, int end) {
    String masked = context.marked().masked().substring(sentence.span().start(), end);
    Matcher cut = CUT.matcher(masked);
    int start = cut.lookingAt() ? sentence.span().start() + cut.end() : sentence.span().start();
    // A quoted name right before the title: the quote is not the end of another clause.
    if (end > 0 && "”」".indexOf(text.charAt(end - 1)) >= 0) {
      int open = Math.max(text.lastIndexOf('“', end), text.lastIndexOf('「', end));
      start = open >= sentence.span().start() ? open : start;
    }
    return new Span(Math.min(start, end), end);
  }

  private boolean isFormer(Sentence sentence, Span phrase) {
    String words = phrase.of(text).strip();
    return words.startsWith("前") && !words.startsWith("前沿")
        || words.startsWith("原") && words.length() > 2
        || text.substring(sentence.span().start(), phrase.start())
            .matches("(?s).*(?:前|曾任|曾担任|历任)$");
  }

  private @Nullable Name organization(Sentence sentence, Span phrase) {
    String words = phrase.of(text).strip().replaceFirst("^(?:前|原|现任|时任)(?!沿|线)", "");
    words = words.replaceFirst("(?:的|另一位|现任|联席)$", "");
    if (NOBODY.matcher(words).matches()) {
      boolean its =
          words.startsWith("其") && !words.startsWith("其中")
              || text.substring(phrase.start(), phrase.end()).strip().matches("前|原");
      Name last =
          its
              ? context
                  .book()
                  .lastOrganization(text, new Span(sentence.span().start(), phrase.start()))
              : null;
      return last != null ? last : context.focus();
    }
    int from = phrase.start() + phrase.of(text).indexOf(words);
    if (from < phrase.start()) {
      return null;
    }
    Name name =
        context.names().read(new Span(from, from + words.length()), Entity.Kind.ORGANIZATION);
    return name == null
            || PersonReader.isPerson(name.text())
                && name.text().length() == 3
                && context.names().count(name.text()) < 2
        ? null
        : name;
  }

  /** {@code title} is the whole title when words before the known ones belong to it, else empty. */
  private record Held(Name person, Name organization, boolean former, String title) {}

  private static final Pattern IN_PLACE =
      Pattern.compile("(?:在|于)\\s*(?<org>[^，。；：！？]{2,24}?)\\s*(?:出任|担任|任职|任)[^，。；]*$");

  /** "王某曾担任A公司CTO", "王某任CEO": the person is the subject of the clause. */
  private @Nullable Held held(Sentence sentence, TitleSequence titles) {
    int clause = sentence.span().start();
    String masked = context.marked().masked().substring(clause, titles.span().start());
    Matcher holds = HOLDS.matcher(masked);
    if (!holds.find()) {
      return null;
    }
    String subject = masked.substring(0, holds.start());
    int comma =
        Math.max(
            subject.lastIndexOf('，'), Math.max(subject.lastIndexOf('。'), subject.lastIndexOf('；')));
    Name person = subjectPerson(clause, comma + 1, subject);
    if (person == null) {
      return null;
    }
    String words = holds.group("org").strip();
    Matcher in = IN_PLACE.matcher(masked.substring(comma + 1, Math.max(comma + 1, holds.end())));
    if (!words.isEmpty() && in.find() && words.length() <= 8) {
      Span place =
          new Span(clause + comma + 1 + in.start("org"), clause + comma + 1 + in.end("org"));
      Name organization = context.names().read(place, Entity.Kind.ORGANIZATION);
      Span own = new Span(clause + holds.start("org"), titles.span().end());
      boolean past = FORMER.matcher(masked).find();
      return organization == null
          ? null
          : new Held(person, organization, past, own.of(text).strip());
    }
    Span phrase = new Span(clause + holds.start("org"), clause + holds.end("org"));
    boolean former = FORMER.matcher(masked).find();
    Name organization =
        NOBODY.matcher(words).matches()
            ? inPlace(sentence, clause + comma + 1, titles.span().start())
            : context.names().read(phrase, Entity.Kind.ORGANIZATION);
    return organization == null ? null : new Held(person, organization, former, "");
  }

  /** "王某（A公司CEO、B公司创始人）": the person stands before the bracket. */
  private @Nullable Held bracketed(Sentence sentence, TitleSequence titles) {
    int start = sentence.span().start();
    String before = text.substring(start, titles.span().start());
    int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    if (open < 2 || before.indexOf('）', open) >= 0 || before.indexOf(')', open) >= 0) {
      return null;
    }
    Name person = PersonReader.before(text, start + open);
    if (person == null
        || person.span().start() < start
        || context.book().isOrganization(person.text())) {
      return null;
    }
    int from = Math.max(open, Math.max(before.lastIndexOf('、'), before.lastIndexOf('，'))) + 1;
    String words = before.substring(from);
    boolean former = words.contains("前") || words.contains("原");
    Span phrase =
        new Span(start + from, start + from + words.replaceFirst("(?:前|原)$", "").length());
    Name organization = organization(sentence, phrase);
    return organization == null ? null : new Held(person, organization, former, "");
  }

  /** "在OpenAI担任研究 VP": the organisation stands after 在. */
  private @Nullable Name inPlace(Sentence sentence, int from, int to) {
    Matcher place =
        Pattern.compile("(?:在|于|加入|进入)(?<org>[^，。；：！？]{2,28}?)(?:，)?(?:出任|担任|任|就任|从事)")
            .matcher(text.substring(from, to));
    Name last = null;
    while (place.find()) {
      last =
          context
              .names()
              .read(
                  new Span(from + place.start("org"), from + place.end("org")),
                  Entity.Kind.ORGANIZATION);
    }
    return last != null ? last : context.focus();
  }

  private @Nullable Name subjectPerson(int clause, int from, String subject) {
    for (int at = from; at <= Math.max(from, subject.length() - 1); at++) {
      Name person = PersonReader.at(text, clause + at);
      if (person != null
          && person.span().start() == clause + at
          && person.span().end() <= clause + subject.length()
          && isRepeated(person)
          && (at == from
              || !Character.isLetterOrDigit(text.charAt(clause + at - 1))
              || text.charAt(clause + at) > 128)) {
        return person;
      }
    }
    return null;
  }

  private boolean isRepeated(Name person) {
    return person.text().length() >= 2
        && !context.book().isOrganization(person.text())
        && (context.names().count(person.text()) >= 2
            || person.text().contains("·")
            || person.text().contains(" "));
  }
}
