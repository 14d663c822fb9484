package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the stages of funding rounds and gives their codes in the round-type scheme: "Pre-A+轮" is
 * {@code pre-a-plus}. Lettered stages are read by a grammar, named ones by a word list. Of a list
 * ("A轮和A+轮", "A、B两轮") every member is found. Thread-safe.
 */
public final class StageFinder {

  private static final Map<String, String> NAMED = ResourceTable.load("stages");

  private static final String LETTER =
      "(?:[Pp](?:[Rr][Ee]|[Ee][Rr])\\s?[-—–]{0,2}\\s?)?[A-Ha-h]\\s?"
          + "(?:-?\\d{1,2}(?:-\\d)?|(?:\\+(?![A-Ha-h])|[Pp]lus|加(?=轮)){0,2})";

  private static final String AND = "\\s?[、/和及与或到+]\\s?";

  /** 轮 may be missing before a word that says it is a round, and before the rest of a list. */
  static final Pattern LETTERED =
      Pattern.compile(
          "(?<![A-Za-z0-9&.])(?<![^A-H\\d]\\+)(?<code>"
              + LETTER
              + ")(?:\\+(?=轮))?\\s?"
              + "(?:(?:系列|(?<=[、/和及与到]\\s?[A-Ha-h]\\+{0,2})[两二三四])?轮(?!胎|船|椅|毂)"
              + "|(?=\\s?(?:融资|战略融资|领投|级融资))|(?<=[+\\d])(?=\\s?(?:战略)?投资(?![人者方机]))"
              + "|(?="
              + AND
              + LETTER
              + "(?:"
              + AND
              + LETTER
              + "){0,6}\\s?[两二三四]?轮))");

  static final Pattern NAMED_STAGE =
      Pattern.compile(ResourceTable.alternatives(NAMED.keySet()), Pattern.CASE_INSENSITIVE);

  /** "天使和A轮", "种子、天使两轮": 轮 stands once, behind the list. */
  private static final Pattern NAMED_IN_LIST =
      Pattern.compile(
          "(?<name>天使|种子)\\+?(?=" + AND + "(?:" + LETTER + "|(?:天使|种子)\\+?)\\s?(?:系列)?[两二三四]?轮)");

  /** "天使投资人" is a person, "战略投资者" no kind of round, "英诺天使基金" a firm. */
  private static final Pattern INVESTOR_WORD =
      Pattern.compile("(?:天使|种子)(?:投资)?(?:人|者|基金|机构|资本|汇|会|中心|有限|管理|合伙)|战略投资(?:人|者|机构|方)");

  /** Every stage in {@code text}, in order, without overlaps; the value is the code. */
  public List<Mention<String>> find(String text) {
    String folded = HalfWidth.fold(text);
    List<Mention<String>> found = new ArrayList<>();
    Matcher lettered = LETTERED.matcher(folded);
    while (lettered.find()) {
      found.add(
          new Mention<>(new Span(lettered.start(), lettered.end()), code(lettered.group("code"))));
    }
    int withLetters = found.size();
    Matcher named = NAMED_STAGE.matcher(folded);
    while (named.find()) {
      Span span = new Span(named.start(), named.end());
      boolean taken =
          found.subList(0, withLetters).stream().anyMatch(other -> other.span().overlaps(span));
      String code = NAMED.get(named.group().toLowerCase(Locale.ROOT));
      if (!taken && code != null && !isInvestorWord(folded, span)) {
        found.add(new Mention<>(span, code));
      }
    }
    Matcher listed = NAMED_IN_LIST.matcher(folded);
    while (listed.find()) {
      String name = listed.group();
      String code = NAMED.get(name + "轮");
      Span span = new Span(listed.start(), listed.end());
      if (code != null && found.stream().noneMatch(other -> other.span().overlaps(span))) {
        found.add(new Mention<>(span, code));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static boolean isInvestorWord(String text, Span span) {
    return INVESTOR_WORD.matcher(text).region(span.start(), text.length()).lookingAt();
  }

  /** The code of a lettered stage: "Pre－A＋" is {@code pre-a-plus}, "E2-1" is {@code e}. */
  static String code(String stage) {
    String plain =
        HalfWidth.fold(stage)
            .toLowerCase(Locale.ROOT)
            .replaceAll("plus|加", "+")
            .replaceAll("[^a-z0-9+-]", "");
    boolean pre = plain.startsWith("pre") || plain.startsWith("per"); // often misspelt
    String rest = pre ? plain.substring(3).replaceFirst("^-+", "") : plain;
    String letter = rest.substring(0, 1);
    String tail = rest.substring(1).replaceFirst("^-", "");
    String suffix =
        switch (tail) {
          case "+" -> "-plus";
          case "++" -> pre ? "-plus" : "-plus-plus";
          case "1", "2", "3" -> pre ? "" : tail;
          default -> ""; // the scheme has no finer stages: A10 and E2-1 are A and E
        };
    return (pre ? "pre-" : "") + letter + suffix;
  }
}
