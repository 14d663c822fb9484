package io.rongpu.extract.people;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Lexicon;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds departments, trades and regions of the list at the end of a phrase: 华东区市场 of 云杉集团华东区市场. One
 * per document.
 */
final class ListedDepartments {

  private static final Lexicon DEPARTMENTS = Lexicon.load("departments");

  private static final Lexicon PLACES = Lexicon.load("places");

  /** "欧洲大区", "华南地区": where a post is held. */
  private static final Pattern REGION = Pattern.compile("(?:\\p{IsHan}{2}|大中华|东南亚)(?:大区|区域|地区|区)$");

  private static final Pattern MINISTER = Pattern.compile("(?:常务)?副?部长");

  private final DocumentContext context;
  private final String text;

  ListedDepartments(DocumentContext context) {
    this.context = context;
    this.text = context.document().text();
  }

  /**
   * Where the departments of the list begin that the phrase ends with.
   *
   * @param whole whether {@code title} is of one who leads or owns a whole organisation
   */
  int start(Span phrase, boolean whole, String title) {
    int from = phrase.start();
    String words = phrase.of(text);
    int at = phrase.end();
    while (at > from) {
      String department = department(words.substring(0, at - from));
      if (department == null) {
        break;
      }
      if (department.equals("部")
          && (at - from == 3
              || MINISTER.matcher(text).region(phrase.end(), text.length()).lookingAt())) {
        break; // a ministry
      }
      if (!department.matches(".*区|.*区域|全球|集团") && whole) {
        break; // a CEO leads the whole of 云杉教育, not the education of 云杉
      }
      int next = at - department.length();
      String rest = words.substring(0, next - from).strip();
      String until = words.substring(0, at - from).strip();
      if (rest.length() == 1 && !rest.equals("其")
          || context.book().isOrganization(until)
          || !rest.isEmpty()
              && context.names().count(until) >= 2
              && !(context.names().count(rest) > context.names().count(until)
                  && context.names().count(until)
                      == context.names().count(until + words.substring(at - from) + title))) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static @Nullable String department(String words) {
    String listed = DEPARTMENTS.longestBefore(words, words.length());
    Matcher region = REGION.matcher(words);
    boolean placed =
        region.find()
            && (listed == null || listed.length() < region.group().length())
            && PLACES.longestAt(region.group(), 0) != null;
    return placed ? region.group() : listed;
  }
}
