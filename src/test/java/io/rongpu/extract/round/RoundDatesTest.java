package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Mention;
import io.rongpu.model.PartialDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉2016年开店，2017年获得A轮融资 | 2017年
          云杉获得A轮融资，2017年到账，2018年开店 | 2017年
          云杉成立于2015年，获得A轮融资 | none
          云杉2015年正式成立，获得A轮融资 | none
          自2015年拆分以来，云杉获得A轮融资 | none
          云杉2015年获得A轮融资，自此成立分店 | 2015年
          3月5日消息，云杉在2018年战略发布会上宣布获得A轮融资 | 3月5日
          3月5日发布会上，云杉宣布获得A轮融资 | 3月5日
          云杉获得2018年的A轮融资 | 2018年
          """)
  void takesTheNearestDateThatIsOfTheRound(String sentence, String date) {
    Marked marked = Marked.of(sentence);
    Mention<PartialDate> found =
        new RoundDates(marked.text()).of(marked.anchors().get(0), marked.sentence());

    assertThat(found == null ? "none" : marked.words(found.span())).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉成立于2015年6月，成立之初即获得A轮融资 | 2015-06
          云杉2015年6月8日开业，做生鲜。云杉开业伊始获得A轮融资 | 2015-06-08
          云杉成立于2015年6月，上线之初即获得A轮融资 | none
          云杉成立于2015年6月，获得A轮融资 | none
          """)
  void takesTheDayOfTheFoundingThatTheWordsPointAt(String sentence, String date) {
    Marked marked = Marked.of(sentence);

    Mention<PartialDate> found =
        new RoundDates(marked.text()).ofFounding(marked.anchors().get(0), marked.sentence());

    assertThat(found == null ? "none" : found.value().toString()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015年和2016年分别完成天使轮和A轮融资 | 2015, 2016
          2015年、2016年、2018年先后完成天使轮、A轮、B轮融资 | 2015, 2016, 2018
          2015年和2016年完成A轮融资 | none
          2015年完成天使轮和A轮融资 | none, none
          """)
  void givesDatesInARowToAsManyRoundsInTheirOrder(String sentence, String dates) {
    Marked marked = Marked.of(sentence);
    List<RoundDraft> drafts =
        marked.anchors().stream()
            .map(anchor -> new RoundDraft(marked.sentence(), anchor.span(), false))
            .toList();

    new RoundDates(marked.text()).distribute(marked.sentence(), drafts);

    assertThat(drafts)
        .map(draft -> draft.date == null ? "none" : draft.date.value().toString())
        .isEqualTo(List.of(dates.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016年获得两轮融资，分别为红松的天使轮，白杨的A轮 | true
          2016年获得红松的天使轮融资以及白杨的A轮融资 | true
          2016年获得两轮融资，分别为红松的天使轮，随后是A轮 | false
          2016年获得天使轮融资。红松又投了A轮 | false
          获得天使轮融资的2016年以及A轮融资 | false
          """)
  void sharesADateThatStandsBeforeAllRounds(String sentence, boolean shared) {
    Marked marked = Marked.of(sentence);
    List<Anchor> anchors = marked.anchors();
    RoundDraft first = new RoundDraft(marked.sentence(), anchors.get(0).span(), false);
    Mention<PartialDate> date = marked.text().dates(marked.sentence()).get(0);
    Anchor next = anchors.get(anchors.size() - 1);

    assertThat(new RoundDates(marked.text()).isShared(date.span(), first, next)).isEqualTo(shared);
  }
}
