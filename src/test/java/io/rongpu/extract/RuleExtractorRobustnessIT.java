package io.rongpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.text.Segmenter;
import io.rongpu.text.hanlp.HanlpSegmenter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that no one writes but some machine will: they end. This is no test of speed; the limit is
 * generous, and patterns that try every way to match go beyond any limit. It is one of processor
 * time: a machine that does much else at once fails no test.
 */
class RuleExtractorRobustnessIT {

  private static final Segmenter HANLP = HanlpSegmenter.load();
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int LONG = 20_000;

  private static final List<String> SENTENCES =
      List.of(
          "云杉科技近日完成1.5亿元A轮融资，由红松资本领投，白杨创投、青檀基金跟投。",
          "公司创始人兼CEO周明表示，新产品将在明年春天上市。",
          "云杉科技成立于2014年12月，总部位于济南，团队有五十人。",
          "此前，海屿集团曾以3亿元收购苍梧教育。",
          "红松资本是这家公司的早期投资人。",
          "仓库里的货架有六米高，搬运设备要在两秒之内认出货箱的位置。");

  @Test
  void endsOnAParagraphOfAMegabyte() {
    Random random = new Random(20200518);
    StringBuilder text = new StringBuilder();
    while (text.length() < 1 << 20) {
      text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
    }

    Told told = read(text.toString());

    assertThat(told.rounds()).anyMatch(round -> round.startsWith("云杉科技 a 1.5亿元 红松资本*"));
  }

  @Test
  void endsOnThousandsOfInvestorsInOneSentence() {
    Told told = read("云杉科技完成A轮融资，" + "由A领投、B跟投，".repeat(2_000));

    assertThat(told.rounds()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云", "A", "A B ", "1", "1亿", "亿元", "由A领投", "A轮融资", "获得", "投资", "完成融资", "CEO", "创始人周明",
        "2018年成立", "收购", "总部位于", "估值", "曾投资了", "担任", "财务顾问为", "由", "以现金", "联合创始人", "·", "和", "兼"
      })
  void endsOnALongTextWithoutPunctuation(String unit) {
    assertThat(read(unit.repeat(LONG / unit.length())).document().text())
        .hasSizeGreaterThan(LONG / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "“",
        "（“",
        "，",
        "、",
        "：",
        "《",
        "<p>",
        "&",
        "http://a.b/",
        "🚀",
        "\uE001",
        "\uE003"
      })
  void endsOnALongTextOfMarks(String mark) {
    assertThat(read(mark.repeat(LONG / mark.length())).facts()).isEmpty();
  }

  @Test
  void endsOnALongTextOfRandomCharacters() {
    Random random = new Random(20200518);
    String letters = SENTENCES.stream().collect(Collectors.joining());
    String text =
        random
            .ints(LONG, 0, letters.length())
            .mapToObj(letters::charAt)
            .filter(c -> "，。、".indexOf(c) < 0)
            .map(String::valueOf)
            .collect(Collectors.joining());

    assertThat(read(text).document().sentences()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"在云杉担任CEO，", "他担任CEO，"})
  void endsOnThousandsOfPostsInOneSentence(String unit) {
    assertThat(read(unit.repeat(LONG / unit.length())).document().sentences())
        .hasSizeGreaterThan(2);
  }

  private static Told read(String text) {
    return ProcessorLimit.within(LIMIT, () -> Told.in(HANLP, text));
  }
}
