package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.people.EmployerReader.Employer;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads several employers before one title: "曾任云杉网、海屿科技总监", "在云杉网和海屿科技等公司任总监". One per document.
 */
final class EmployerListReader {

  private static final Pattern JOINT = Pattern.compile("以及|和|与|及");

  /** What somebody is, before where he works: "是知名专家、前云杉网总监". */
  private static final Pattern ROLE = Pattern.compile("(?:专家|学者|人士|者|家|人|生|师)$");

  /** What closes a list, and says what its members are. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=..)等(?:\\p{IsHan}{0,8}(?:公司|企业|机构|平台|单位|大厂|巨头|银行|大学|高校|院校|品牌|媒体|网站|团队|集团|组织))?$");

  private final DocumentContext context;
  private final EmployerReader employers;
  private final String text;

  EmployerListReader(DocumentContext context, EmployerReader employers) {
    this.context = context;
    this.employers = employers;
    this.text = context.document().text();
  }

  /**
   * One of several employers.
   *
   * @param titleStart where the title begins, with its department
   * @param pointed whether a pronoun or nothing at all stands for the organisation
   */
  record Listed(Name organization, int titleStart, boolean former, boolean pointed) {}

  /** The employers that {@code phrase}, all before a title, names or points to. */
  List<Listed> in(Sentence sentence, Span phrase, List<String> titles) {
    List<Span> items = items(sentence, phrase);
    for (Span item : items) {
      Employer employer = employers.in(sentence, item, titles);
      if (items.size() > 1 && (employer == null || employer.pointed())) {
        return in(sentence, phrase, List.of(phrase), titles);
      }
    }
    return in(sentence, phrase, items, titles);
  }

  private List<Listed> in(Sentence sentence, Span phrase, List<Span> items, List<String> titles) {
    List<Listed> found = new ArrayList<>();
    for (Span item : items) {
      Employer employer = employers.in(sentence, item, titles);
      Name organization = employer == null ? null : employer.organization();
      if (employer != null && organization != null) {
        int titleStart = item.end() == phrase.end() ? employer.titleStart() : phrase.end();
        found.add(new Listed(organization, titleStart, employer.former(), employer.pointed()));
      }
    }
    return found;
  }

  /** The organisations that {@code phrase} lists, and that are nothing but names. */
  List<Name> names(Sentence sentence, Span phrase) {
    List<Name> found = new ArrayList<>();
    for (Span item : items(sentence, phrase)) {
      Name name = employers.name(sentence, item);
      if (name != null && !name.text().startsWith("其")) {
        found.add(name);
      }
    }
    return found;
  }

  private List<Span> items(Sentence sentence, Span phrase) {
    Matcher closing = CLOSING.matcher(phrase.of(text).stripTrailing());
    Span list =
        closing.find() ? new Span(phrase.start(), phrase.start() + closing.start()) : phrase;
    List<Span> items = new ArrayList<>();
    int at = list.start();
    for (String words : list.of(text).split("(?<=、)")) {
      boolean last = !words.endsWith("、");
      Span one = new Span(at, at + words.length() - (last ? 0 : 1));
      at += words.length();
      if (last || isName(sentence, one) && (isKnown(sentence, one) || isUnlisted(sentence, one))) {
        items.addAll(halves(sentence, one));
      } else if (!ROLE.matcher(one.of(text)).find()) {
        return List.of(list);
      }
    }
    return items;
  }

  /** "云杉网和海屿科技": two, when both are names and the whole is none. */
  private List<Span> halves(Sentence sentence, Span item) {
    if (!context.book().isOrganization(item.of(text).strip())) {
      Matcher joint = JOINT.matcher(text).region(item.start(), item.end());
      while (joint.find()) {
        Span first = new Span(item.start(), joint.start());
        Span second = new Span(joint.end(), item.end());
        if (isName(sentence, first)
            && employers.name(sentence, second) != null
            && (isKnown(sentence, first) || isKnown(sentence, second))) {
          return List.of(first, second);
        }
      }
    }
    return List.of(item);
  }

  /** Whether {@code item} may be a name and is nothing else. */
  private boolean isName(Sentence sentence, Span item) {
    String words = words(item);
    Name name = words.length() < 2 ? null : employers.name(sentence, item);
    return name != null
        && words.endsWith(name.text())
        && words.length() - name.text().length() <= 1;
  }

  /** Whether more than its place in the list says that {@code item} is an organisation. */
  private boolean isKnown(Sentence sentence, Span item) {
    String words = words(item);
    return employers.isKnown(words)
        || EmployerNames.endsLikeOrganization(words)
        || words.matches("[A-Za-z].*")
        || context.names().count(words) >= 2 && isUnlisted(sentence, item);
  }

  /** Whether {@code item} has something besides words of the dictionary. */
  private static boolean isUnlisted(Sentence sentence, Span item) {
    return SentenceWords.in(sentence, item).stream().anyMatch(token -> !token.tag().isOrdinary());
  }

  private String words(Span item) {
    return item.of(text).strip().replaceFirst("^[前原](?=..)", "");
  }
}
