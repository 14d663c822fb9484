package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeekerTest {

  private static final List<Seeker> SEEKERS =
      List.of(
          AmountGrammar.SEEKER,
          DateFinder.SEEKER,
          StageFinder.LETTERED_SEEKER,
          StageFinder.NAMED_SEEKER);

  @Property(seed = "20261124", tries = 1000)
  void findsWhatAPlainSearchFinds(@ForAll("texts") String text) {
    for (Seeker seeker : SEEKERS) {
      assertThat(sought(seeker, text)).isEqualTo(found(seeker, text));
    }
  }

  private static List<String> sought(Seeker seeker, String text) {
    List<String> matches = new ArrayList<>();
    Matcher matcher = seeker.matcher(text);
    for (int at = 0; seeker.find(matcher, text, at); at = matcher.end()) {
      matches.add(matcher.start() + matcher.group());
    }
    return matches;
  }

  private static List<String> found(Seeker seeker, String text) {
    return seeker.pattern().matcher(text).results().map(m -> m.start() + m.group()).toList();
  }

  /** Pieces of what is sought, so that the random texts are full of hits and of near misses. */
  @Provide
  Arbitrary<String> texts() {
    List<String> pieces =
        new ArrayList<>(Bound.PREFIX_FIRSTS.chars().mapToObj(c -> "" + (char) c).toList());
    pieces.addAll(ResourceTable.load("stages").keySet());
    pieces.addAll(ResourceTable.load("amount-prefixes").keySet());
    pieces.addAll(ResourceTable.load("currencies").keySet());
    pieces.addAll(
        List.of(
            "1", "20", "2019", "3.5", "一", "十", "百", "千", "万", "亿", "数", "几", "上", "元", "$", "US",
            "RMB", "¥", "人民币", "年", "月", "日", "去年", "今年", "同年", "次年", "上个", "本", "大前天", "昨", "周",
            "三", "初", "份", "A", "b", "Pre", "-", "+", "轮", "融资", "、", "和", "Series", "ANGEL", " ",
            "\n", "，", "公司"));
    return Arbitraries.of(pieces).list().ofMaxSize(30).map(list -> String.join("", list));
  }
}
