package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.PersonReader;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
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
          ".*(?:[，。；：！？“”\"「」（(、\\n—]|据|任命|聘请|由|对|向|请|称|让|当|作为|来自|包括|是(?!全)|为(?!何)|以及|还有|前往|与|和(?!玉|君|谐|信)|及|——|加入|担任|出任|曾任|历任|任职|任|并|的时候|时|后|在(?!线)|表示|认为|看来|而|但|其中)");
  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?:\\s*|公司|公司的|该公司|该公司的|其|其公司|集团|平台|该平台|团队|品牌|项目|本轮|我们|他们|两位|两名|另一位|另一名|一位|三位|这家公司|这家公司的|该公司的另一位|他的|现任|时任|新任|首任|现|原|前|同时|以及|资深|高级)$");

  private final DocumentContext context;
  private final String text;
  private final PeopleReader people;
  private final HeldPostReader held;

  PostFinder(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
    this.people = new PeopleReader(context);
    this.held = new HeldPostReader(context, people);
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
    List<Name> named = peopleAfter(sentence, titles.span().end());
    String rule = "position/title-person";
    Name organization = null;
    boolean former = false;
    if (!named.isEmpty()) {
      Span before = phraseBefore(sentence, titles.span().start());
      former = isFormer(sentence, before);
      organization = organization(sentence, before);
    } else {
      HeldPostReader.Held heldPost = held.read(sentence, titles, this);
      if (heldPost != null) {
        named = List.of(heldPost.person());
        organization = heldPost.organization();
        former = heldPost.former();
        rule = "position/person-holds";
        if (!heldPost.title().isEmpty()) {
          titles = new TitleSequence(List.of(heldPost.title()), titles.span());
        }
      }
    }
    if (organization == null) {
      return;
    }
    context.book().add(organization);
    for (Name person : named) {
      if (titles.span().start() - sentence.span().start() <= 24) {
        people.met(person, sentence); // near the start it is likely the subject, whom 他 will mean
      }
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
    List<Name> named = new ArrayList<>();
    while (at < sentence.span().end()) {
      Name person = people.at(sentence, at, at > end);
      if (person == null || person.span().end() > sentence.span().end()) {
        break;
      }
      named.add(person);
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
    return named;
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

  boolean isFormer(Sentence sentence, Span phrase) {
    String words = phrase.of(text).strip();
    return words.startsWith("前") && !words.startsWith("前沿")
        || words.startsWith("原") && words.length() > 2
        || text.substring(sentence.span().start(), phrase.start())
            .matches("(?s).*(?:前|曾任|曾担任|历任)$");
  }

  @Nullable Name organization(Sentence sentence, Span phrase) {
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
}
