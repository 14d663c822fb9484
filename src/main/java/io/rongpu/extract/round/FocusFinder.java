package io.rongpu.extract.round;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.extract.mention.NameReader;
import io.rongpu.model.Entity;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the company an article is about: the one that most of its early sentences speak of. */
final class FocusFinder {

  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?:^|[。！？\\n，])\\s*(?<name>[^。！？\\n，；：]{2,30}?)(?:，?(?:是|作为)(?:一家|一个|一款|国内|全球|中国|专注)|(?:公司)?(?:正式)?(?:成立|创立|创办|创建)于|于\uE003(?:成立|创立|创办))");

  private FocusFinder() {}

  /** The company in focus, or null when the document names none that way. */
  static @Nullable Name find(DocumentContext context, List<RoundDraft> drafts) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    Map<String, Name> names = new LinkedHashMap<>();
    int rank = 0;
    for (RoundDraft draft : drafts) {
      if (draft.company == null) {
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
    return best != null ? names.get(best) : defined(context);
  }

  private static @Nullable Name defined(DocumentContext context) {
    NameReader names = context.names();
    Name best = null;
    for (Sentence sentence : context.sentences()) {
      Matcher matcher = DEFINITION.matcher(sentence.span().of(context.marked().masked()));
      while (matcher.find()) {
        Span phrase =
            new Span(
                sentence.span().start() + matcher.start("name"),
                sentence.span().start() + matcher.end("name"));
        Name name = names.read(phrase, Entity.Kind.COMPANY);
        if (name != null
            && names.count(name.text()) >= 3
            && (best == null || names.count(name.text()) > names.count(best.text()))) {
          best = name;
        }
      }
    }
    return best;
  }
}
