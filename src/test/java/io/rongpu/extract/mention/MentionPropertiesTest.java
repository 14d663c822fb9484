package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import io.rongpu.model.Value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MentionPropertiesTest {

  private static final int TRIES = 300;
  private static final LocalDate DAY = LocalDate.of(2019, 3, 15);

  @Property(seed = "20261124", tries = TRIES)
  void amountsAreOrderedApartAndVerbatim(@ForAll("news") String text) {
    List<Mention<Money>> found = new MoneyFinder().find(text);
    assertInOrder(found);
    for (Mention<Money> mention : found) {
      Money money = mention.value();
      assertThat(mention.span().of(text)).isEqualTo(money.verbatim()).isNotBlank();
      if (money.min() != null && money.max() != null) {
        assertThat(money.min()).isLessThanOrEqualTo(money.max());
      }
    }
  }

  @Property(seed = "20261124", tries = TRIES)
  void writtenAmountReadsBackAsNumberTimesScale(
      @ForAll @IntRange(min = 1, max = 99_999) int hundredths,
      @ForAll("scales") String scale,
      @ForAll("currencies") String currency) {
    BigDecimal number = BigDecimal.valueOf(hundredths, 2);
    String amount = number.toPlainString() + scale + currency;

    assertThat(new MoneyFinder().find("完成" + amount + "融资"))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.value().verbatim()).isEqualTo(amount);
              assertThat(mention.value().min())
                  .isEqualByComparingTo(number.multiply(ChineseNumbers.scale(scale)))
                  .isEqualTo(mention.value().max());
            });
  }

  @Property(seed = "20261124", tries = TRIES)
  void stagesAreInOrderAndApart(@ForAll("news") String text) {
    List<Mention<String>> found = new StageFinder().find(text);
    assertInOrder(found);
    assertThat(found).allSatisfy(mention -> assertThat(mention.value()).matches("[a-z][a-z0-9-]*"));
  }

  @Property(seed = "20261124", tries = TRIES)
  void datesAreInOrderAndApart(@ForAll("news") String text) {
    assertInOrder(new DateFinder().find(text, DAY));
    assertInOrder(new DateFinder().find(text, null));
  }

  @Property(seed = "20261124", tries = TRIES)
  void writtenDayReadsBackAsTheDay(
      @ForAll @IntRange(min = 1990, max = 2030) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    String written = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";

    assertThat(new DateFinder().find("公司于" + written + "成立", null))
        .containsExactly(new Mention<>(new Span(3, 3 + written.length()), PartialDate.of(day)));
  }

  @Property(seed = "20261124", tries = TRIES)
  void anyStringIsRead(@ForAll String text) {
    assertInOrder(new MoneyFinder().find(text));
    assertInOrder(new StageFinder().find(text));
    assertInOrder(new DateFinder().find(text, DAY));
  }

  @Property(seed = "20261124", tries = TRIES)
  void foldingKeepsOffsets(@ForAll String text) {
    assertThat(HalfWidth.fold(text)).hasSameSizeAs(text);
  }

  private static void assertInOrder(List<? extends Mention<?>> found) {
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }

  /** Scraps of news that the grammars care about, in any order: they meet where no one expects. */
  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "1",
            "25",
            "3.5",
            "１０",
            "2018",
            "三",
            "十",
            "两",
            "数",
            "几",
            "千",
            "百",
            "万",
            "亿",
            "多",
            "余",
            "元",
            "美元",
            "$",
            "US$",
            "M",
            " million",
            "近",
            "超",
            "不超过",
            "约",
            "上",
            "级",
            "以上",
            "+",
            "＋",
            "-",
            "至",
            "到",
            "~",
            ",",
            "，",
            "、",
            "。",
            " ",
            "\n",
            "A",
            "Pre-",
            "B轮",
            "轮",
            "融资",
            "天使",
            "种子",
            "战略",
            "投资",
            "年",
            "月",
            "日",
            "去年",
            "同月",
            "上周五",
            "用户",
            "%",
            "的",
            "\uE002",
            "𠮷")
        .list()
        .ofMaxSize(14)
        .map(scraps -> String.join("", scraps));
  }

  @Provide
  Arbitrary<String> scales() {
    return Arbitraries.of("万", "百万", "千万", "亿", "十亿");
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of("元", "元人民币", "美元", "港元", "欧元", "");
  }
}
