package io.rongpu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples say what {@code expected.jsonl} expects to be read in them. */
class SamplesTest {

  private static final Map<String, String> TEXTS = SampleFiles.textsByKey();
  private static final Set<String> KINDS =
      Set.of("rounds", "founders", "positions", "founded", "hq", "acquisitions", "holdings");
  private static final Set<String> TYPES =
      Set.of(
          ("seed angel angel+ Pre-A Pre-A+ A A1 A2 A+ A++ A3 Pre-B B B1 B2 B3 B+ B++ Pre-C C C1 C2 C+"
                  + " C++ D D+ D1 E E+ F G H Pre-IPO IPO strategic convertible debt equity unknown")
              .split(" "));
  private static final Set<String> STATUSES = Set.of("completed", "planned", "rumoured", "denied");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  static Stream<ExpectedFacts> expected() {
    return ExpectedFacts.all().stream();
  }

  @Test
  void everyArticleHasExactlyOneLineOfExpectations() {
    assertThat(expected().map(ExpectedFacts::key)).containsExactlyElementsOf(TEXTS.keySet());
  }

  @ParameterizedTest
  @MethodSource("expected")
  void everyLineHasEveryKindOfFact(ExpectedFacts expected) {
    Set<String> members = new HashSet<>(expected.facts().keySet());
    members.remove("id");
    assertThat(members).isEqualTo(KINDS);
  }

  @ParameterizedTest
  @MethodSource("expected")
  void everyNameTitlePlaceAndAmountIsWrittenInTheArticle(ExpectedFacts expected) {
    assertThat(expected.verbatim())
        .allSatisfy(words -> assertThat(TEXTS.get(expected.key())).contains(words));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void amountsAreIntervalsInACurrency(ExpectedFacts expected) {
    assertThat(expected.money())
        .allSatisfy(
            money -> {
              JsonElement min = money.get("min");
              JsonElement max = money.get("max");
              assertThat(money.get("currency").getAsString()).matches("[A-Z]{3}");
              assertThat(min.isJsonNull() && max.isJsonNull())
                  .as("%s tells nothing", money)
                  .isFalse();
              if (!min.isJsonNull() && !max.isJsonNull()) {
                assertThat(min.getAsLong()).isPositive().isLessThanOrEqualTo(max.getAsLong());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("expected")
  void roundsSpeakTheWordsOfTheGuidelines(ExpectedFacts expected) {
    assertThat(expected.of("rounds"))
        .allSatisfy(
            round -> {
              assertThat(TYPES).contains(round.get("type").getAsString());
              assertThat(STATUSES).contains(round.get("status").getAsString());
              assertThat(round.getAsJsonArray("investors"))
                  .containsAll(round.getAsJsonArray("lead"));
              assertThat(isDateOrNull(round.get("date"))).as("date of %s", round).isTrue();
              assertThat(tellsMoreThanACompany(round)).as("%s tells nothing", round).isTrue();
            });
    assertThat(expected.of("acquisitions"))
        .allSatisfy(deal -> assertThat(STATUSES).contains(deal.get("status").getAsString()));
    assertThat(expected.of("founded"))
        .allSatisfy(founded -> assertThat(isDateOrNull(founded.get("date"))).isTrue());
  }

  @Test
  void samplesShowEveryStatusAndManyTypesOfRound() {
    List<JsonObject> rounds = expected().flatMap(e -> e.of("rounds").stream()).toList();
    assertThat(rounds).extracting(r -> r.get("status").getAsString()).containsAll(STATUSES);
    assertThat(rounds)
        .extracting(r -> r.get("type").getAsString())
        .contains("seed", "angel", "Pre-A", "A+", "A1", "B2", "C", "Pre-IPO", "strategic", "debt");
    assertThat(expected().filter(SamplesTest::isEmpty).map(ExpectedFacts::key))
        .contains("no-deal-commentary", "newswire/market-figures");
  }

  @Test
  void sameRoundIsToldTwiceWithTwoAmounts() {
    assertThat(List.of("single-round", "same-round-retold"))
        .extracting(key -> only(key).getAsJsonObject("amount").get("text").getAsString())
        .containsExactly("近亿元", "1.2亿元");
    assertThat(List.of("single-round", "same-round-retold"))
        .extracting(key -> only(key).get("date").getAsString())
        .containsOnly("2026-03-10");
  }

  @Test
  void encodingsAreWhatTheNamesSay() throws CharacterCodingException {
    byte[] gbk = bytes("strategic-investment-gbk.html");
    byte[] gb18030 = bytes("undeclared-gb18030.html");
    assertThat(List.of(gbk, gb18030))
        .allSatisfy(
            bytes ->
                assertThatThrownBy(() -> SampleFiles.strict(bytes, StandardCharsets.UTF_8))
                    .isInstanceOf(CharacterCodingException.class));
    assertThat(SampleFiles.strict(gbk, Charset.forName("GBK"))).contains("charset=gbk");
    assertThat(SampleFiles.strict(gb18030, Charset.forName("GB18030")))
        .doesNotContain("charset")
        .satisfies(text -> assertThat(text.codePoints()).anyMatch(c -> c > 0xFFFF));
    assertThat(bytes("byte-order-mark.md")).startsWith(0xEF, 0xBB, 0xBF);
  }

  @Test
  void brokenFilesAreBrokenAsNamed() {
    assertThat(SampleFiles.files(SampleFiles.BROKEN))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "binary.md",
            "empty.md",
            "front-matter-only.md",
            "no-body.html",
            "one-broken-line.jsonl");
    assertThat(SampleFiles.bytes(SampleFiles.BROKEN.resolve("empty.md"))).isEmpty();
    assertThat(SampleFiles.bytes(SampleFiles.BROKEN.resolve("binary.md"))).contains(0);
    assertThat(bytes(SampleFiles.REFUSED_KEY + ".md")).isEmpty();
  }

  @Test
  void everyFileIsExplainedInTheReadme() {
    String readme = SampleFiles.decode(Path.of("data", "README.md"));
    assertThat(SampleFiles.files(SampleFiles.ARTICLES))
        .map(file -> "| `" + SampleFiles.ARTICLES.relativize(file).toString() + "` |")
        .allSatisfy(row -> assertThat(readme).contains(row));
    assertThat(SampleFiles.files(SampleFiles.BROKEN))
        .map(file -> "| `" + file.getFileName() + "` |")
        .allSatisfy(row -> assertThat(readme).contains(row));
  }

  private static byte[] bytes(String name) {
    return SampleFiles.bytes(SampleFiles.ARTICLES.resolve(Path.of(name)));
  }

  private static JsonObject only(String key) {
    List<JsonObject> rounds =
        expected().filter(e -> e.key().equals(key)).flatMap(e -> e.of("rounds").stream()).toList();
    assertThat(rounds).hasSize(1);
    return rounds.get(0);
  }

  private static boolean isEmpty(ExpectedFacts expected) {
    return KINDS.stream().allMatch(kind -> expected.of(kind).isEmpty());
  }

  private static boolean isDateOrNull(JsonElement date) {
    return date.isJsonNull() || DATE.matcher(date.getAsString()).matches();
  }

  private static boolean tellsMoreThanACompany(JsonObject round) {
    JsonArray investors = round.getAsJsonArray("investors");
    return !round.get("type").getAsString().equals("unknown")
        || !round.get("amount").isJsonNull()
        || !investors.isEmpty();
  }
}
