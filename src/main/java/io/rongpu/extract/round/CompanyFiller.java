package io.rongpu.extract.round;

import io.rongpu.extract.DocumentContext;
import io.rongpu.extract.mention.Name;
import io.rongpu.model.Sentence;
import io.rongpu.model.Span;
import io.rongpu.text.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives drafts that name no company the one they speak of: the last one of their paragraph, the one
 * their paragraph introduces, or the one in focus. One per document.
 */
final class CompanyFiller {

  /** As far back as a paragraph is looked through, so that no text makes it slow. */
  private static final int REACH = 6;

  private static final Pattern LABELLED = Pattern.compile("\\s*[^，。：:]{2,6}[：:]");

  private final DocumentContext context;
  private final SubjectReader subjects;
  private final IntroducedReader introductions;
  private final @Nullable Name focus;

  CompanyFiller(DocumentContext context, SubjectReader subjects, @Nullable Name focus) {
    this.context = context;
    this.subjects = subjects;
    this.introductions = new IntroducedReader(context.marked(), context.names());
    this.focus = focus;
  }

  void fill(List<RoundDraft> drafts) {
    boolean alone =
        drafts.stream().allMatch(draft -> draft.company == null || isFocus(draft.company.value()));
    Name last = null;
    int lastBlock = -1;
    for (RoundDraft draft : drafts) {
      int block = block(draft.sentence);
      if (block != lastBlock) {
        last = null;
        lastBlock = block;
      }
      if (draft.company != null) {
        last = draft.company.value();
        continue;
      }
      if (last == null && !draft.title && !draft.refersBack) {
        last = introduced(draft);
      }
      if (last != null && !draft.title && !pays(last, draft)) {
        draft.company = draft.found(last, draft.anchor, "round/company-carried");
      } else if (focus != null
          && !pays(focus, draft)
          && (isNear(focus, draft) || alone && pointsBack(draft))) {
        draft.company = draft.found(focus, draft.anchor, "round/company-in-focus");
      }
    }
  }

  /** "公司获得A、B的融资": who is named as an investor isn't the company. */
  private static boolean pays(Name company, RoundDraft draft) {
    return draft.investors.stream()
        .anyMatch(found -> found.value().forms().stream().anyMatch(company.forms()::contains));
  }

  private boolean isFocus(Name company) {
    return focus != null && focus.forms().stream().anyMatch(company.forms()::contains);
  }

  /** "本轮融资…", "投资方：…": of the only company that the document tells of. */
  private boolean pointsBack(RoundDraft draft) {
    String text = draft.sentence.of(context.document().text());
    return draft.refersBack || LABELLED.matcher(text).lookingAt();
  }

  /**
   * The company of which an earlier sentence of the paragraph says what it is, or that it raises
   * money; the last such.
   */
  private @Nullable Name introduced(RoundDraft draft) {
    int at = context.document().sentenceIndex(draft.sentence);
    if (at < 0) {
      return null;
    }
    List<Sentence> sentences = context.document().sentences();
    int block = sentences.get(at).block();
    for (int i = at - 1; i >= 0 && i >= at - REACH && sentences.get(i).block() == block; i--) {
      Span clause = firstClause(sentences.get(i).span());
      Name topic = introductions.readTopic(clause);
      Name name = topic != null ? topic : subjects.readRaising(clause);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private Span firstClause(Span sentence) {
    int comma = context.marked().masked().indexOf('，', sentence.start());
    return new Span(
        sentence.start(), comma < 0 || comma >= sentence.end() ? sentence.end() : comma);
  }

  /**
   * Whether {@code draft} can speak of the company in focus: the headline names it, or the
   * paragraph or one of the two before. Digests tell of many.
   */
  private boolean isNear(Name company, RoundDraft draft) {
    List<Span> blocks = context.document().blockSpans();
    int own = Math.max(0, block(draft.sentence));
    int from = blocks.get(Math.max(0, own - 2)).start();
    String near = context.document().text().substring(from, draft.sentence.end());
    String head = blocks.get(0).of(context.document().text());
    return company.forms().stream().anyMatch(form -> near.contains(form) || head.contains(form));
  }

  private int block(Span sentence) {
    int index = context.document().sentenceIndex(sentence);
    return index < 0 ? -1 : context.document().sentences().get(index).block();
  }
}
