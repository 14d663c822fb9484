package io.rongpu.extract.mention;

import io.rongpu.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stages of funding rounds and gives their codes in the round-type scheme: "Pre-A+轮" is
 * {@code pre-a-plus}. Lettered stages are read by a grammar, named ones by a word list. Of a list
 * ("A轮和A+轮", "A、B两轮") every member is found. Thread-safe.
 */
public final class StageFinder {

  private static final Map<String, String> NAMED = ResourceTable.load("stages");

  private static final String LETTER =
      "(?:[Pp][Rr][Ee]\\s?[-－—–]{0,2}\\s?)?[A-Ha-hＡ-Ｈ]\\s?(?:\\d{1,2}(?:[-－]\\d)?|(?:[+＋]|[Pp]lus){0,2})";

  /** 轮 may be missing before a word that says it is a round. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![A-Za-z0-9+&.])(?<code>"
              + LETTER
              + ")(?:[+＋](?=轮))?\\s?(?:(?:系列)?轮(?!胎|船|椅|毂)|(?=\\s?(?:融资|战略融资|领投|级融资))|(?=[、/和及与到]\\s?"
              + LETTER
              + "\\s?(?:[、/和及与到]\\s?"
              + LETTER
              + "\\s?)*(?:[两三四]?轮)))");

  private static final Pattern NAMED_STAGE =
      Pattern.compile(ResourceTable.alternatives(NAMED.keySet()), Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER_PERSON = Pattern.compile("(?:天使|种子)(?:投资)?人.*");

  /** Every stage in {@code text}, in order, without overlaps; the value is the code. */
  public List<Mention<String>> find(String text) {
    List<Mention<String>> found = new ArrayList<>();
    Matcher lettered = LETTERED.matcher(text);
    while (lettered.find()) {
      found.add(
          new Mention<>(new Span(lettered.start(), lettered.end()), code(lettered.group("code"))));
    }
    Matcher named = NAMED_STAGE.matcher(text);
    while (named.find()) {
      Span span = new Span(named.start(), named.end());
      boolean taken = found.stream().anyMatch(mention -> mention.span().overlaps(span));
      if (taken || isInvestorWord(text, span)) {
        continue;
      }
      String code = NAMED.get(named.group().toLowerCase(Locale.ROOT));
      if (code == null) {
        code = NAMED.getOrDefault(named.group(), "");
      }
      if (!code.isEmpty()) {
        found.add(new Mention<>(span, code));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /** "天使投资人" is a person, "英诺天使基金" a firm. */
  private static boolean isInvestorWord(String text, Span span) {
    String rest = text.substring(span.start(), Math.min(text.length(), span.end() + 6));
    return AFTER_PERSON.matcher(rest).matches()
        || rest.matches("(?:天使|种子)(?:投资)?(?:基金|机构|资本|汇|会).*");
  }

  /** The code of a lettered stage: "Pre－A＋" is {@code pre-a-plus}, "E2-1" is {@code e}. */
  static String code(String stage) {
    String plain =
        Normalizer.normalize(stage, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("plus", "+")
            .replaceAll("[^a-z0-9+-]", "");
    boolean pre = plain.startsWith("pre");
    String rest = pre ? plain.substring(3).replaceFirst("^-+", "") : plain;
    String letter = rest.substring(0, 1);
    String tail = rest.substring(1);
    if (tail.contains("-")) {
      tail = "";
    }
    String suffix = tail.equals("++") ? "-plus-plus" : tail.equals("+") ? "-plus" : tail;
    return (pre ? "pre-" : "") + letter + suffix;
  }
}
