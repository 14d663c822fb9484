package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.PartialDate;
import io.rongpu.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 5, 18);

  private static RoundDraft draft() {
    return new RoundDraft(new Span(0, 9), new Span(0, 2), false);
  }

  private static RoundDraft staged(String stage) {
    RoundDraft draft = draft();
    draft.stage = draft.found(stage, new Span(0, 2), "round/stage");
    return draft;
  }

  private static RoundDraft marked(String words) {
    RoundDraft draft = draft();
    PastWords.mark(draft, words, false, null);
    return draft;
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉此前获得融资", "云杉曾获融资", "本轮融资之前获得", "去年获得融资", "已先后获得融资"})
  void marksWhatIsToldAsPast(String words) {
    assertThat(marked(words).past).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"曾任总裁的周明创办的云杉获得融资", "上一轮投资方红松跟投", "红松继续投资", "云杉获得融资"})
  void marksNoRoundPastByWhatIsPastOfAnother(String words) {
    assertThat(marked(words).past).isFalse();
  }

  @Test
  void marksWhatFollowsAPastRoundUnlessItIsNews() {
    RoundDraft last = draft();
    last.past = true;
    RoundDraft next = draft();
    PastWords.mark(next, "获得B轮融资", false, last);
    RoundDraft news = draft();
    PastWords.mark(news, "近日获得C轮融资", false, last);

    assertThat(next.past).isTrue();
    assertThat(news.past).isFalse();
    assertThat(news.news).isTrue();
  }

  @Test
  void marksTheRoundBeforeByItsLead() {
    assertThat(marked("上一轮由红松领投").previous).isTrue();
    assertThat(marked("上一轮领投方红松跟投").previous).isFalse();
  }

  @Test
  void marksStagesToldBeforeAnOldDateButNoNews() {
    RoundDraft angel = staged("angel");
    RoundDraft news = staged("c");
    news.news = true;
    RoundDraft dated = staged("b");
    dated.date = dated.found(new PartialDate(2016, 0, 0), new Span(3, 5), "round/date");

    PastWords.markBefore(List.of(news, dated), TODAY);
    PastWords.markBefore(List.of(angel, dated), TODAY);

    assertThat(angel.past).isTrue();
    assertThat(news.past).isFalse();
  }
}
