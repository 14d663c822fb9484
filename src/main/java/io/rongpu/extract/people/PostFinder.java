package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Block;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people with their titles: "A公司创始人兼CEO王某", "王某担任A公司CTO", "王某（A公司CEO）". What stands before
 * the title is the organisation; where nothing does, the company in focus. One per document.
 */
final class PostFinder {

  /** "作者｜商业主笔 某某": who wrote the article. */
  private static final Pattern BYLINE =
      Pattern.compile("\\s*(?:作者|编辑|出品|文|采访|撰文|来源|责编)\\s?[｜|丨:：/]");

  /** "在前首席科学家某某手下工作": another's superior is no subject. */
  private static final Pattern UNDER = Pattern.compile("(?:在|跟随|师从于?)[前原]?$");

  private final DocumentContext context;
  private final String text;
  private final PeopleMet met;
  private final FirmBeforeTitle firms;
  private final TitledPeopleReader titled;
  private final TitleOwnerReader owners;
  private final HeldPostReader held;
  private final JointlyFounded jointly;

  PostFinder(
      DocumentContext context, PeopleReader people, PeopleMet met, EmployerReader employers) {
    this.context = context;
    this.text = context.document().text();
    this.met = met;
    this.firms = new FirmBeforeTitle(context);
    this.titled = new TitledPeopleReader(context, people);
    this.owners = new TitleOwnerReader(context, employers);
    this.jointly = new JointlyFounded(context, employers);
    this.held = new HeldPostReader(context, people, met, employers);
  }

  /** The posts told in the document, in order. */
  List<Post> find() {
    List<Post> posts = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      if (BYLINE.matcher(text).region(sentence.span().start(), sentence.span().end()).lookingAt()
          || context.document().blockOf(sentence).kind() == Block.Kind.CAPTION) {
        continue;
      }
      List<TitleSequence> titles = new ArrayList<>();
      for (TitleSequence found : TitleSequence.find(text, sentence.span())) {
        titles.add(firms.without(sentence, found));
      }
      read(posts, sentence, titles);
    }
    return posts;
  }

  private void read(List<Post> posts, Sentence sentence, List<TitleSequence> sequences) {
    owners.begin();
    int free = 0; // the first sequence that no person has taken
    Held last = null;
    for (int i = 0; i < sequences.size(); i++) {
      TitleSequence titles = sequences.get(i);
      List<Name> named = titled.after(sentence, titles);
      if (!named.isEmpty()) {
        int mark = posts.size();
        int start = titled(posts, sentence, titles, i == 0 ? null : sequences.get(i - 1), named);
        for (int j = i - 1; j >= free && start >= 0; j--) {
          TitleSequence before = sequences.get(j);
          start =
              owners.areJoined(before.span().end(), start)
                  ? titled(posts, sentence, before, j == 0 ? null : sequences.get(j - 1), named)
                  : -1;
        }
        if (i > free) {
          reachAll(posts.subList(mark, posts.size()));
        }
        free = i + 1;
        last = null;
        continue;
      }
      int from = i == 0 ? sentence.span().start() : sequences.get(i - 1).span().end();
      List<Held> found =
          leads(sentence, sequences, i) ? List.of() : held.read(sentence, titles, from, last);
      for (Held one : found) {
        add(posts, sentence, one, "position/person-holds");
        free = i + 1;
      }
      last = found.isEmpty() ? null : found.get(found.size() - 1);
    }
  }

  /** "前云杉副总裁、海屿总监周明": what is said before the first post reaches those of the same list. */
  private void reachAll(List<Post> chain) {
    Name focus = context.focus();
    boolean former = !chain.isEmpty() && chain.get(chain.size() - 1).former();
    for (int i = 0; former && i < chain.size(); i++) {
      Post post = chain.get(i);
      if (focus == null || !context.book().same(post.organization(), focus)) {
        chain.set(i, post.asFormer());
      }
    }
  }

  /** "原云杉CTO、海屿总监周明": the post is of who stands behind the next one. */
  private boolean leads(Sentence sentence, List<TitleSequence> sequences, int at) {
    if (at + 1 >= sequences.size()) {
      return false;
    }
    TitleSequence next = sequences.get(at + 1);
    String between = text.substring(sequences.get(at).span().end(), next.span().start());
    return between.matches("、[^，。；、（(]{2,14}") && !titled.after(sentence, next).isEmpty();
  }

  /** Adds the post of {@code named}; gives where its words begin, or -1 when there is no post. */
  private int titled(
      List<Post> posts,
      Sentence sentence,
      TitleSequence titles,
      @Nullable TitleSequence before,
      List<Name> named) {
    Employer employer =
        owners.read(sentence, titles, before, named.get(named.size() - 1).span().end());
    if (employer == null || employer.organization() == null) {
      return -1;
    }
    TitleSequence whole = titles.from(text, employer.titleStart());
    for (Name person : named) {
      Held one =
          new Held(person, employer.organization(), employer.pointed(), employer.former(), whole);
      add(posts, sentence, one, "position/title-person");
    }
    Name other =
        titles.titles().size() == 1 && TitleSequence.isFounder(titles.titles().get(0))
            ? jointly.before(sentence, employer.start())
            : null;
    if (other == null) {
      return employer.start();
    }
    for (Name person : named) {
      add(posts, sentence, new Held(person, other, false, false, whole), "position/title-person");
    }
    return other.span().start();
  }

  private void add(List<Post> posts, Sentence sentence, Held one, String rule) {
    Name organization = one.organization();
    Name person = one.person();
    TitleSequence titles = one.titles();
    boolean founder = titles.titles().stream().anyMatch(TitleSequence::isFounder);
    Name employer =
        founder && !EmployerNames.endsLikeFirm(organization)
            ? organization.as(Entity.Kind.COMPANY)
            : organization;
    context.book().add(employer);
    met.introduced(person);
    String before = text.substring(sentence.span().start(), titles.span().start());
    if (before.length() - 1 - Math.max(before.lastIndexOf('”'), before.lastIndexOf('」')) <= 24
        && !UNDER.matcher(before).find()) {
      met.met(person, sentence); // near the start it is likely the subject, whom 他 will mean
    }
    if (!person.text().equals(organization.text())) {
      Span span = titles.span().cover(person.span());
      posts.add(
          new Post(employer, person, titles.titles(), one.pointed(), one.former(), span, rule));
    }
  }
}
