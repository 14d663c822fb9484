package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageFinderTest {

  private final StageFinder finder = new StageFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          完成A轮融资          | A轮       | a
          完成Ａ＋轮融资       | Ａ＋轮    | a-plus
          完成C+轮融资         | C+轮      | c-plus
          完成C +轮融资        | C +轮     | c-plus
          完成D++轮融资        | D++轮     | d-plus-plus
          完成A plus轮融资     | A plus轮  | a-plus
          完成A加轮融资        | A加轮     | a-plus
          完成Pre A轮融资      | Pre A轮   | pre-a
          完成Per-A轮投资      | Per-A轮   | pre-a
          获760万美元A+投资    | A+        | a-plus
          完成PreA轮融资       | PreA轮    | pre-a
          完成Pre－A轮融资     | Pre－A轮  | pre-a
          完成Ｐｒｅ-Ａ轮融资  | Ｐｒｅ-Ａ轮 | pre-a
          完成Pre-A+轮融资     | Pre-A+轮  | pre-a-plus
          完成pre-b轮融资      | pre-b轮   | pre-b
          完成B3轮融资         | B3轮      | b3
          完成B-2轮融资        | B-2轮     | b2
          完成E2-1轮融资       | E2-1轮    | e
          完成A10轮融资        | A10轮     | a
          完成C系列轮融资      | C系列轮   | c
          获得A融资            | A         | a
          完成种子轮融资       | 种子轮    | seed
          完成天使轮融资       | 天使轮    | angel
          完成天使+轮融资      | 天使+轮   | angel-plus
          完成天使＋轮融资     | 天使＋轮  | angel-plus
          完成天使轮＋融资     | 天使轮＋  | angel-plus
          完成战略融资         | 战略融资  | strategic
          宣布获得战略投资     | 战略投资  | strategic
          完成Pre-IPO轮融资    | Pre-IPO轮 | pre-ipo
          完成pre-ipo轮融资    | pre-ipo轮 | pre-ipo
          完成上市前融资        | 上市前融资 | pre-ipo
          完成上市前最后一轮融资 | 上市前最后一轮 | pre-ipo
          完成IPO前的最后一轮融资 | IPO前的最后一轮 | pre-ipo
          以可转债形式投资     | 可转债    | convertible
          完成股权融资         | 股权融资  | equity
          """)
  void readsStage(String sentence, String words, String code) {
    assertThat(finder.find(sentence))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.span().of(sentence)).isEqualTo(words);
              assertThat(mention.value()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          连续完成A轮和A+轮融资   | a, a-plus
          完成A1、A2轮融资        | a1, a2
          A、B两轮都已完成        | a, b
          A、B、C三轮融资         | a, b, c
          完成B轮及B+轮两轮融资   | b, b-plus
          天使轮、Pre-A轮投资方   | angel, pre-a
          先后完成种子轮、天使轮  | seed, angel
          天使和Pre-A轮融资       | angel, pre-a
          种子＋天使轮融资        | seed, angel
          D轮战略融资             | d, strategic
          完成A1+A2轮融资         | a1, a2
          获得A+B轮融资           | a, b
          在种子和A轮融资中       | seed, a
          天使、Pre-A轮融资       | angel, pre-a
          """)
  void readsEveryStageOfAList(String sentence, String codes) {
    assertThat(finder.find(sentence))
        .extracting(Mention::value)
        .containsExactlyElementsOf(List.of(codes.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "天使投资人周明",
        "天使和种子用户",
        "天使投资基金",
        "英诺天使基金领投",
        "在A股上市",
        "服务B端客户",
        "想站C位",
        "换了四条轮胎",
        "C轮胎也能用",
        "卖T恤",
        "天使和A股",
        "VIVA轮",
        "4A轮值",
        "新一轮融资",
        "完成三轮融资",
        "VITAMIN C",
        "",
      })
  void findsNoStageInNearMiss(String sentence) {
    assertThat(finder.find(sentence)).isEmpty();
  }

  @Test
  void keepsCodesInsideTheScheme() {
    assertThat(List.of("Pre-A++", "Pre-B2", "A7", "C++").stream().map(StageFinder::code).toList())
        .containsExactly("pre-a-plus", "pre-b", "a", "c-plus-plus");
  }
}
