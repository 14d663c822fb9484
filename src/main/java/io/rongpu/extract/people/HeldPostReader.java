package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts whose holder stands before the title: "王某曾担任A公司CTO", "王某任CEO", "他在A公司担任CTO",
 * "王某（A公司CEO）". One per document.
 */
final class HeldPostReader {

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:出任|担任|就任|任职|升任|接任|兼任|(?<![主责担出就升接兼前现首])任(?!何|务|意|性)|成为|(?<![但于只还就也都不要可总算若正最更或])是(?!否)|系)(?:过|了)?(?<org>[^，。；：！？“”]{0,28}?)的?$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:在|于|加入|进入|回到|入职|供职(?:于)?|就职(?:于)?|任职(?:于)?)\\s*(?<org>[^，。；：！？]{2,24}?)\\s*(?:，?\\s*(?:并|曾|先后|历任)*(?:出任|担任|任职|任|从事|工作|期间|负责)|$|，)");
  private static final Pattern ORGANIZATION =
      Pattern.compile("(?:公司|科技|大学|学院|研究院|集团|资本|基金|银行|实验室|医院|协会|联盟|中心|[A-Za-z])$");
  private static final Pattern FORMER =
      Pattern.compile("(?:曾|(?<!目|之|提)前(?!沿|景|往|端|台)|原(?!因|理|来)|历任|离职|过去|先后)");

  private final DocumentContext context;
  private final PeopleReader people;
  private final String text;

  HeldPostReader(DocumentContext context, PeopleReader people) {
    this.context = context;
    this.people = people;
    this.text = context.document().text();
  }

  /** {@code title} is the whole title when words before the known ones belong to it, else empty. */
  record Held(Name person, Name organization, boolean former, String title) {}

  /** The post that {@code titles} name, or null when nobody is said to hold it. */
  @Nullable Held read(Sentence sentence, TitleSequence titles, PostFinder posts) {
    Held bracketed = bracketed(sentence, titles, posts);
    return bracketed != null ? bracketed : held(sentence, titles);
  }

  private @Nullable Held held(Sentence sentence, TitleSequence titles) {
    int start = sentence.span().start();
    String masked = context.marked().masked().substring(start, titles.span().start());
    Matcher holds = HOLDS.matcher(masked);
    if (!holds.find()) {
      return null;
    }
    Name person = holder(sentence, start + holds.start());
    if (person == null) {
      return null;
    }
    int comma =
        Math.max(masked.lastIndexOf('，', holds.start()), masked.lastIndexOf('；', holds.start()));
    boolean former = FORMER.matcher(masked.substring(comma + 1)).find();
    Span phrase = new Span(start + holds.start("org"), start + holds.end("org"));
    String words = phrase.of(text).strip();
    Name place = place(sentence, start + holds.end());
    if (words.isEmpty()) {
      Name at = place != null ? place : context.focus();
      return at == null ? null : new Held(person, at, former, "");
    }
    Name organization = context.names().read(phrase, Entity.Kind.ORGANIZATION);
    boolean known = context.book().isOrganization(words) || ORGANIZATION.matcher(words).find();
    if (place != null && words.length() <= 8 && !known) {
      String title = new Span(phrase.start(), titles.span().end()).of(text).strip();
      return new Held(person, place, former, title);
    }
    if (words.matches("(?:该|本|其|这家)?(?:公司|集团|平台|企业)的?")) {
      organization = context.focus();
    }
    return organization == null ? null : new Held(person, organization, former, "");
  }

  /** Who holds the post: a person in its clause, else the sentence's, else whom 他 means. */
  private @Nullable Name holder(Sentence sentence, int verb) {
    int start = sentence.span().start();
    String before = text.substring(start, verb);
    int clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
    Name person = people.first(sentence, start + clause, verb);
    if (person == null && clause > 0) {
      person = people.first(sentence, start, verb);
    }
    if (person != null) {
      people.met(person, sentence);
      return person;
    }
    return before.contains("他") || before.contains("她") ? people.pronoun(sentence) : null;
  }

  /** "在OpenAI担任", "回到…的斯坦福大学担任": the last organisation that stands after such a word. */
  private @Nullable Name place(Sentence sentence, int to) {
    int start = sentence.span().start();
    Matcher place = PLACE.matcher(text.substring(start, to));
    Name last = null;
    while (place.find()) {
      Span span = new Span(start + place.start("org"), start + place.end("org"));
      Name name = context.names().read(span, Entity.Kind.ORGANIZATION);
      last = name == null ? last : name;
    }
    return last;
  }

  private @Nullable Held bracketed(Sentence sentence, TitleSequence titles, PostFinder posts) {
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
    if (words.startsWith("其")) {
      return null; // "Stripe（其创始人是…）" speaks of an organisation
    }
    boolean former = words.contains("前") || words.contains("原");
    int length = words.replaceFirst("(?:前|原)$", "").length();
    Span phrase = new Span(start + from, start + from + length);
    Name organization = posts.organization(sentence, phrase);
    return organization == null ? null : new Held(person, organization, former, "");
  }
}
