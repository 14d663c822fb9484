package io.rongpu.extract.round;

import io.rongpu.text.regex.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by the words around rounds which of them lie behind and which are in the news. */
final class PastWords {

  /** 曾任 and the like tell of a person's past, "过去的" and "上一轮投资方" of other things. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?:此前|之前)(?!的?(?:老|原)?(?:投资方|投资者|投资人|投资机构|股东|领投方|跟投方|资方)(?!们?(?:还|主要|也)*(?:包括|有|为|是)))|(?:成立|创立|创办)至今|(?:本轮|此轮|本次|此次)(?:的)?(?:融资|投资)(?:之前|以前|前)|曾经(?![^，。；的]{2}的)|(?:创业|创立|创办|上线|公司成立)之?初期?|曾(?!任|担任|就职|供职|就读|在[^，。]{2,16}(?:任职|担任|工作))|上一?轮(?!的?(?:投资方|投资人|投资者|投资机构|股东|资方|领投方|跟投方))|早前|早在|(?:获得|得到|拿到|获|融到?|引入|引进|完成|接受|收到|拿)过|过去(?!的)|历史|继(?!续)|去年|前年|年初|年末|年底|以前|最初|成立之初|前[一两]轮(?!的?(?:投资方|投资人|股东|投资机构|资方|投资者))|(?:是|系)[^，。；\uE001\uE002]{2,24}\uE002+(?:融资)?的?(?:独家|唯一|联合|主要)*(?:投资方|投资人|投资机构|领投方|领投机构)");

  /** What follows a past round in its sentence is past too, unless one of these words is there. */
  private static final Pattern NEWS =
      Pattern.compile(
          "本轮|此轮|这轮|此次|本次|近日|日前|今日|近期|最近|宣布|新一轮|最新|消息|刚刚|再次|再获|又获|现已|如今|目前|此番|这次|而后|之后，|后，");

  /** "已先后获得A轮、B轮融资": of rounds that came one after the other, none is of today. */
  private static final Pattern SERIES = Pattern.compile("已经?(?:先后|陆续)");

  /** "上一轮由A领投". */
  private static final Pattern PREVIOUS =
      Pattern.compile("(?:上一?轮|前一轮)(?:融资|投资)?(?:是|则|主要)?(?:由[^，。；]{2,60}领投|的?领投(?:方|机构)(?:为|是))");

  private PastWords() {}

  /**
   * Marks {@code draft}.
   *
   * @param words the words that speak of it
   * @param past whether more than words says that it is past
   * @param last the round told before it in its sentence, or null
   */
  static void mark(RoundDraft draft, String words, boolean past, @Nullable RoundDraft last) {
    draft.news = NEWS.matcher(words).find();
    boolean after = last != null && last.past || SERIES.matcher(words).find();
    draft.past = past || PAST.matcher(words).find() || after && !draft.news;
    draft.previous = PREVIOUS.matcher(words).find();
  }

  /** "天使轮获得A投资，2016年4月完成B轮融资": what is told before a past round is past. */
  static void markBefore(List<RoundDraft> drafts, @Nullable LocalDate published) {
    boolean past = false;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      RoundDraft draft = drafts.get(i);
      if (draft.stage != null && draft.date == null && !draft.news && past) {
        draft.past = true;
      }
      past = draft.date != null && RoundLikeness.isPast(draft, published);
    }
  }
}
