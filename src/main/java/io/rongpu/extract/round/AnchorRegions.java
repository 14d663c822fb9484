package io.rongpu.extract.round;

import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence so that each of its anchors has the words that speak of it. */
final class AnchorRegions {

  /** A clause with one of these adds to the round told before it. */
  private static final Pattern ROLE_CLAUSE =
      Pattern.compile(
          "领投|跟投|参投|投资方|投资机构|资方|出资|财务顾问|加码|加注|追投|认购|跟进|投资人|入局|参与|独家投资|联合投资|注资|联投|合投|共投|^\\s*(?:并|均|也|主要)?由[^，。；]*投资|股东|本轮|此轮|该轮|估值");

  /** "于2016年4月，": the clause behind says what happened. */
  private static final Pattern DATE_ALONE = Pattern.compile("\\s*[于在到]?\uE003+[^，。；]{0,2}");

  /** "…A轮融资，同年7月又获得B领投，…": a clause with a time of its own begins the next round. */
  private static final Pattern NEXT_ROUND =
      Pattern.compile(
          "\\s*(?:并|又|而|且|但|再|后|随即|随后|此后|之后|其后|而后|接着|紧接着|此前|之前|早前|在此之前|在此之后|[于在]|\\s)*(?:\uE003+[^，。；]{0,2}，?|(?<=随后|此后|之后|其后|而后|接着|此前|之前|早前))(?![^，。；]*(?:本轮|此轮|该轮|这轮|本次|此次))[^，。；]*(?:获|完成|得到|拿到|引入|迎来|接受|领投|投资)");

  /** What is left of "A轮融资" behind its stage. */
  private static final Pattern REST_OF_NOUN = Pattern.compile("^(?:融资|投资|的|股权|战略)*[；;]?");

  /** "A领投，B跟投的": said of the round that follows. */
  private static final Pattern ATTRIBUTIVE =
      Pattern.compile("(?:领投|跟投|参投|投资|出资|注资|联投|合投|共投|提供|参与)的$");

  /** "…A轮融资和", "…A轮融资，以及": the next round of a list begins. */
  private static final Pattern NEXT_OF_LIST =
      Pattern.compile("(?:^(?:融资|投资|的|股权|战略)*(?=和|及|与|以及|、)|[，；]\\s*(?=以及|及|并由|还有|和由))");

  /** "…A轮融资；上一轮融资是2014年，由B领投": what follows tells of another round. */
  private static final Pattern PREVIOUS_ROUND =
      Pattern.compile("\\s*(?:而|且|但|其|公司|该公司|在|于)*(?:上一?轮|前一轮|上一次|前一次)(?:的)?(?:融资|投资)(?![方人者机资])");

  private AnchorRegions() {}

  /** The regions of {@code anchors}, in their order; together they are the sentence. */
  static List<Span> cut(String masked, Span sentence, List<Anchor> anchors) {
    List<Span> regions = new ArrayList<>();
    int start = sentence.start();
    for (int i = 0; i < anchors.size(); i++) {
      boolean last = i == anchors.size() - 1;
      int end =
          last
              ? sentence.end()
              : boundary(masked, anchors.get(i).span().end(), anchors.get(i + 1).span().start());
      regions.add(new Span(start, Math.max(start, end)));
      start = Math.max(start, end);
    }
    return regions;
  }

  /** Between two anchors: clauses that name roles belong to the first, the others to the second. */
  private static int boundary(String masked, int from, int to) {
    Span gap = new Span(from, to);
    if (ATTRIBUTIVE.matcher(gap.of(masked)).find()) {
      Matcher next = NEXT_OF_LIST.matcher(gap.of(masked));
      int start = -1;
      while (next.find()) {
        start = from + next.end();
      }
      if (start >= 0) {
        return start;
      }
    }
    List<Span> clauses = RoundClauses.of(masked, gap);
    int end = clauses.get(0).end();
    if (clauses.size() == 1) {
      String words = gap.of(masked);
      Matcher mark = REST_OF_NOUN.matcher(words);
      return mark.find() ? from + mark.end() : from;
    }
    for (int i = 1; i < clauses.size() - 1; i++) {
      Span own = clauses.get(i);
      boolean alone = DATE_ALONE.matcher(own.of(masked)).matches();
      Span next = alone ? own.cover(clauses.get(i + 1)) : own;
      if (NEXT_ROUND.matcher(next.of(masked)).lookingAt()
          || PREVIOUS_ROUND.matcher(own.of(masked)).lookingAt()) {
        return end;
      }
      if (ROLE_CLAUSE.matcher(own.of(masked)).find()) {
        end = own.end();
      }
    }
    return end;
  }
}
