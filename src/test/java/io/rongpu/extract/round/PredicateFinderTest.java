package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PredicateFinderTest {

  private static final String ADVERB = "(?:\\s|近日|又|在[\uE001]+中?)";
  private static final String VERB = "(?:完成|获(?!悉)|close)";
  private static final PredicateFinder FINDER = PredicateFinder.of(ADVERB, 3, VERB, "，。\uE001");

  @Test
  void findsWhereThePredicateBegins() {
    assertThat(FINDER.find("云杉科技近日又完成A轮")).isEqualTo(4);
    assertThat(FINDER.find("获投")).isZero();
  }

  @Test
  void findsNoneBehindAMarkOrWithoutItsVerb() {
    assertThat(FINDER.find("云杉科技，近日完成A轮")).isEqualTo(-1);
    assertThat(FINDER.find("云杉科技近日获悉")).isEqualTo(-1);
    assertThat(FINDER.find("")).isEqualTo(-1);
  }

  @Test
  void findsWhatTheRegularExpressionFinds() {
    Pattern plain = Pattern.compile("^(?<subject>[^，。\uE001]*?)" + ADVERB + "{0,3}" + VERB);
    Random random = new Random(20260101);
    String letters = "云近日又在中完成获悉close \n，。\uE001";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder clause = new StringBuilder();
      int length = random.nextInt(12);
      while (clause.length() < length) {
        clause.append(letters.charAt(random.nextInt(letters.length())));
      }
      Matcher matcher = plain.matcher(clause);
      assertThat(FINDER.find(clause.toString()))
          .as(clause.toString())
          .isEqualTo(matcher.find() ? matcher.end("subject") : -1);
    }
  }
}
