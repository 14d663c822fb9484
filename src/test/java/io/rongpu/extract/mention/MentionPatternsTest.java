package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MentionPatternsTest {

  private static final List<Pattern> PATTERNS =
      List.of(AmountGrammar.AMOUNT, DateFinder.DATE, StageFinder.LETTERED, StageFinder.NAMED_STAGE);

  @Property(seed = "20261124", tries = 1000)
  void findWhatTheJdkFinds(@ForAll("texts") String text) {
    for (Pattern pattern : PATTERNS) {
      assertThat(found(pattern, text)).isEqualTo(foundByJdk(pattern, text));
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      matches.add(matcher.start() + matcher.group());
    }
    return matches;
  }

  private static List<String> foundByJdk(Pattern pattern, String text) {
    return java.util.regex.Pattern.compile(pattern.pattern(), pattern.flags())
        .matcher(text)
        .results()
        .map(match -> match.start() + match.group())
        .toList();
  }

  /** Pieces of what is sought, so that the random texts are full of hits and of near misses. */
  @Provide
  Arbitrary<String> texts() {
    List<String> pieces = new ArrayList<>(ResourceTable.load("stages").keySet());
    pieces.addAll(ResourceTable.load("amount-prefixes").keySet());
    pieces.addAll(ResourceTable.load("currencies").keySet());
    pieces.addAll(
        List.of(
            "1", "20", "2019", "3.5", "一", "十", "百", "千", "万", "亿", "数", "几", "上", "元", "$", "US",
            "RMB", "¥", "人民币", "年", "月", "日", "去年", "今年", "同年", "次年", "上个", "本", "大前天", "昨", "周",
            "三", "初", "份", "A", "b", "Pre", "-", "+", "轮", "融资", "、", "和", "Series", "ANGEL", " ",
            "\n", "，", "公司", "过", "通过"));
    return Arbitraries.of(pieces).list().ofMaxSize(30).map(list -> String.join("", list));
  }
}
