package io.rongpu.extract.round;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.extract.mention.NameWitnesses;
import io.rongpu.extract.mention.Trigger;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Matcher;
import io.rongpu.text.regex.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the company an article is about: the one that most of its early sentences speak of. */
final class FocusFinder {

  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?:^|[。！？\\n，])\\s*(?<name>[^。！？\\n，；：]{2,30}?)(?:，?(?:是|作为)(?:一家|一个|一款|国内|全球|中国|专注)|(?:公司)?(?:正式)?(?:成立|创立|创办|创建)于|于\uE003(?:成立|创立|创办)|(?:公司)?由[^。！？\\n，；：]{2,50}(?:创立|创办|创建|成立|发起)|的?(?:联合|共同)?(?:创始人|创办人)|的?(?:CEO|首席执行官|董事长))");

  private static final Trigger DEFINED_WORDS =
      Trigger.of(
          "一家", "一个", "一款", "国内", "全球", "中国", "专注", "成立", "创立", "创办", "创建", "创始", "CEO", "首席",
          "董事长");

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "[“「]([^“”「」，。]{2,16})[”」]|(?<![A-Za-z.])([A-Z][A-Za-z0-9.]{2,}(?: [A-Z][A-Za-z0-9.]+)?)(?![A-Za-z])");

  private FocusFinder() {}

  /** The company in focus, or null when the document names none that way. */
  static @Nullable Name find(DocumentContext context, List<RoundDraft> drafts) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    Map<String, Name> names = new LinkedHashMap<>();
    int rank = 0;
    RoundDraft.Found<Name> aside = null;
    for (RoundDraft draft : drafts) {
      if (draft.company == null || draft.company == aside) {
        continue;
      }
      if (isByTheWay(draft, context)) {
        aside = draft.company; // and what the same sentence tells of it next
        continue;
      }
      Name name = draft.company.value();
      int weight = draft.title ? 3 : rank < 3 ? 3 - rank : 1;
      rank += draft.title ? 0 : 1;
      names.putIfAbsent(name.text(), name);
      scores.merge(
          name.text(), weight * Math.min(8, context.names().count(name.text())), Integer::sum);
    }
    String best = null;
    int top = -1;
    for (Map.Entry<String, Integer> score : scores.entrySet()) {
      if (score.getValue() > top) {
        best = score.getKey();
        top = score.getValue();
      }
    }
    if (best != null) {
      return names.get(best);
    }
    Name defined = defined(context);
    if (defined != null && inHeadline(context, defined)) {
      return defined;
    }
    Name near = nearest(context, drafts);
    return near != null ? near : defined;
  }

  private static boolean inHeadline(DocumentContext context, Name name) {
    String text = context.document().text();
    return context.document().blockSpans().get(0).of(text).contains(name.text());
  }

  /**
   * What an investor put into somebody, long ago or in so many words: articles are about others.
   */
  private static boolean isByTheWay(RoundDraft draft, DocumentContext context) {
    return (draft.paid || RoundLikeness.isPast(draft, context.document().article().published()))
        && draft.investors.stream().anyMatch(found -> found.rule().equals("round/outgoing"));
  }

  /**
   * No sentence names who raised ("据了解，其A轮融资已经完成"): the name that most often stands last before
   * such sentences, in their paragraph or the one before.
   */
  private static @Nullable Name nearest(DocumentContext context, List<RoundDraft> drafts) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Map<String, Name> names = new LinkedHashMap<>();
    for (RoundDraft draft : drafts) {
      if (draft.stage == null && draft.amount == null) {
        continue;
      }
      Name last = null;
      Matcher matcher =
          CANDIDATE
              .matcher(context.document().text())
              .region(context.previousBlockStart(draft.sentence), draft.anchor.start());
      while (matcher.find()) {
        int group = matcher.group(1) != null ? 1 : 2;
        Span span = new Span(matcher.start(group), matcher.end(group));
        Name name = context.names().read(span, Entity.Kind.COMPANY);
        if (name != null
            && context.names().count(name.text()) >= 3
            && context.names().witnesses().weight(name) >= NameWitnesses.LIKELY) {
          last = name;
        }
      }
      if (last != null) {
        names.putIfAbsent(last.text(), last);
        votes.merge(last.text(), draft.title ? 1 : 2, Integer::sum);
      }
    }
    String best = null;
    int top = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > top) {
        best = vote.getKey();
        top = vote.getValue();
      }
    }
    return best == null ? null : names.get(best);
  }

  private static @Nullable Name defined(DocumentContext context) {
    NameReader names = context.names();
    Name best = null;
    for (Sentence sentence : context.sentences()) {
      String masked = sentence.span().of(context.marked().masked());
      if (!DEFINED_WORDS.isIn(masked)) {
        continue;
      }
      Matcher matcher = DEFINITION.matcher(masked);
      while (matcher.find()) {
        Span phrase =
            new Span(
                sentence.span().start() + matcher.start("name"),
                sentence.span().start() + matcher.end("name"));
        Name name = names.read(phrase, Entity.Kind.COMPANY);
        if (name != null
            && names.count(name.text()) >= 3
            && names.witnesses().weight(name) >= NameWitnesses.LIKELY
            && (best == null || names.count(name.text()) > names.count(best.text()))) {
          best = name;
        }
      }
    }
    return best;
  }
}
