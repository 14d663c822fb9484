package io.rongpu.text.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.rongpu.model.Span;
import io.rongpu.model.Token;
import io.rongpu.text.Segmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's Viterbi segmenter with person, transliterated-name and place recognition, on the
 * dictionaries in its own jar.
 *
 * <p>HanLP 1.x keeps mutable static configuration and loads dictionaries lazily (its issues 809,
 * 1116): they are loaded here once, by a first call under the class lock, and never edited
 * afterwards. From then on {@link #segment} is thread-safe.
 */
public final class HanlpSegmenter implements Segmenter {

  private final Segment segment;

  private HanlpSegmenter(Segment segment) {
    this.segment = segment;
  }

  /** The segmenter with its dictionaries loaded; takes a second the first time in a process. */
  public static HanlpSegmenter load() {
    return Holder.INSTANCE;
  }

  @Override
  public List<Token> segment(String sentence, int offset) {
    List<Token> tokens = new ArrayList<>();
    for (Term term : segment.seg(sentence)) {
      if (term.word.isBlank()) {
        continue;
      }
      int start = offset + term.offset;
      tokens.add(
          new Token(
              new Span(start, start + term.word.length()),
              HanlpTags.tag(term.nature == null ? "" : term.nature.toString(), term.word)));
    }
    return tokens;
  }

  private static final class Holder {
    static final HanlpSegmenter INSTANCE = create();

    private static HanlpSegmenter create() {
      HanLP.Config.Normalization = false;
      Segment segment =
          HanLP.newSegment()
              .enableOffset(true)
              .enableNameRecognize(true)
              .enableTranslatedNameRecognize(true)
              .enablePlaceRecognize(false)
              .enableOrganizationRecognize(false)
              .enableMultithreading(false);
      segment.seg("预先载入词典：王小明和约翰·史密斯在北京成立公司。");
      return new HanlpSegmenter(segment);
    }
  }
}
