package io.rongpu.text.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

  private static final List<String> ATOMS =
      List.of(
          "a",
          "b",
          "ab",
          "获",
          "获得",
          ".",
          "[^，。]",
          "[a-c]",
          "[获得\\s]",
          "\\d",
          "\\s",
          "\\S",
          "\\p{IsHan}",
          "[\\p{IsHan}A-Z]",
          "^",
          "$",
          "(?=a|获)",
          "(?!b|得)",
          "(?<=a|得)",
          "(?<!，|^)",
          "(?<=a.)",
          "(?>a|ab)",
          "",
          "\\Qa.\\E",
          "，");

  private static final String TEXT = "aab c获得，。\n\r1AbB";

  /**
   * Made patterns and texts, against the JDK. Groups that are empty count as groups that took no
   * part: the JDK itself doesn't tell them apart everywhere.
   */
  @Test
  void matchesWhatTheJdkMatches() {
    Random random = new Random(7);
    int ours = 0;
    for (int i = 0; i < 3_000; i++) {
      String regex = (random.nextInt(5) == 0 ? "(?s)" : "") + choice(random, 3);
      int flags = random.nextInt(4) == 0 ? Pattern.CASE_INSENSITIVE : 0;
      Pattern pattern = Pattern.compile(regex, flags);
      ours += pattern.isOurs() ? 1 : 0;
      for (int j = 0; j < 4; j++) {
        String text = text(random);
        assertThat(ours(pattern, text, j))
            .as("%s in %s", regex, text)
            .isEqualTo(jdk(regex, flags, text, j));
      }
    }
    assertThat(ours).isGreaterThan(2_900);
  }

  private static String choice(Random random, int depth) {
    StringBuilder regex = new StringBuilder(sequence(random, depth));
    for (int i = random.nextInt(3); i > 0; i--) {
      regex.append('|').append(sequence(random, depth));
    }
    return regex.toString();
  }

  private static String sequence(Random random, int depth) {
    StringBuilder regex = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      regex.append(quantified(random, depth));
    }
    return regex.toString();
  }

  private static String quantified(Random random, int depth) {
    String atom =
        depth > 0 && random.nextInt(3) == 0
            ? group(random, depth - 1)
            : ATOMS.get(random.nextInt(ATOMS.size()));
    boolean one =
        atom.length() == 1
            || atom.startsWith("[")
            || atom.startsWith("(") && !atom.startsWith("(?");
    if (!one && !atom.startsWith("(?:")
        || atom.equals("^")
        || atom.equals("$")
        || random.nextInt(2) == 0) {
      return atom;
    }
    String quantifier =
        List.of("?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}").get(random.nextInt(7));
    String mode = List.of("", "", "?", "+").get(random.nextInt(4));
    return (mode.equals("+") ? withoutGroups(atom) : atom) + quantifier + mode;
  }

  /** No group in a look ahead or the like: the JDK remembers it even if what follows fails. */
  private static String group(Random random, int depth) {
    String begin = List.of("(", "(?:", "(?i:", "(?>", "(?=", "(?!").get(random.nextInt(6));
    String inner = choice(random, depth);
    boolean plain = begin.equals("(") || begin.endsWith(":");
    return begin + (plain ? inner : withoutGroups(inner)) + ")";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "[^，]{1,3}", "\\S+?b", "\\p{IsHan}+", ".*b", "(?<=[^，])b", "[a，]", "[^a]*+b"})
  void countsACharacterBeyondTheBasicPlaneAsOne(String regex) {
    for (String text : List.of("a🚀b", "𠮷𠮷b，🚀", "b🚀", "🚀🚀🚀🚀b")) {
      assertThat(ours(Pattern.compile(regex), text, 0)).isEqualTo(jdk(regex, 0, text, 0));
    }
  }

  private static String withoutGroups(String regex) {
    return regex.replaceAll("\\((?!\\?)", "(?:");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int at = TEXT.offsetByCodePoints(0, random.nextInt(TEXT.codePointCount(0, TEXT.length())));
      text.appendCodePoint(TEXT.codePointAt(at));
    }
    return text.toString();
  }

  private static List<String> ours(Pattern pattern, String text, int way) {
    Matcher matcher = pattern.matcher(text);
    if (way > 0) {
      matcher.region(text.length() / 4, text.length() - text.length() / 4);
      matcher.useTransparentBounds(way == 2).useAnchoringBounds(way != 3);
    }
    List<String> found = new ArrayList<>();
    int groups = pattern.groups;
    while (matcher.find()) {
      for (int group = 0; group <= groups; group++) {
        found.add(
            group > 0 && matcher.start(group) == matcher.end(group)
                ? "-1--1"
                : matcher.start(group) + "-" + matcher.end(group));
      }
    }
    matcher.region(Math.min(1, text.length()), text.length());
    found.add(matcher.lookingAt() ? "at " + matcher.end() : "not at");
    found.add(matcher.matches() ? "all " + matcher.group() : "not all");
    return found;
  }

  private static List<String> jdk(String regex, int flags, String text, int way) {
    java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(regex, flags).matcher(text);
    if (way > 0) {
      matcher.region(text.length() / 4, text.length() - text.length() / 4);
      matcher.useTransparentBounds(way == 2).useAnchoringBounds(way != 3);
    }
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      for (int group = 0; group <= matcher.groupCount(); group++) {
        found.add(
            group > 0 && matcher.start(group) == matcher.end(group)
                ? "-1--1"
                : matcher.start(group) + "-" + matcher.end(group));
      }
    }
    matcher.region(Math.min(1, text.length()), text.length());
    found.add(matcher.lookingAt() ? "at " + matcher.end() : "not at");
    found.add(matcher.matches() ? "all " + matcher.group() : "not all");
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a)\\1",
        "[a&&b]",
        "(?i)a",
        "\\ba",
        "[[ab]c]",
        "\\x41",
        "a{1}{2}",
        "(?<=a*)b",
        "🚀"
      })
  void leavesToTheJdkWhatItDoesNotKnow(String regex) {
    assertThat(Pattern.compile(regex).isOurs()).isFalse();
  }

  @Test
  void knowsTheCharactersOfAScript() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      assertThat(Scripts.HAN.units().has((char) c))
          .isEqualTo(script == Character.UnicodeScript.HAN);
      assertThat(Scripts.LATIN.units().has((char) c))
          .isEqualTo(script == Character.UnicodeScript.LATIN);
    }
  }

  @Test
  void givesGroupsByNameAndReplaces() {
    Matcher matcher = Pattern.compile("(?<who>[^，]+?)(?:领投|跟投)(?<more>等)?").matcher("云杉领投，白桦跟投");

    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group("who")).isEqualTo("云杉");
    assertThat(matcher.start("more")).isEqualTo(-1);
    assertThat(matcher.group("more")).isNull();
    assertThat(Pattern.compile("领投|跟投").matcher("云杉领投，白桦跟投").replaceAll("x")).isEqualTo("云杉x，白桦x");
    assertThat(Pattern.compile("(领|跟)投").matcher("云杉领投").replaceAll("$1")).isEqualTo("云杉领");
    assertThat(Pattern.compile("[a-z]", Pattern.CASE_INSENSITIVE).matcher("A").matches()).isTrue();
  }
}
