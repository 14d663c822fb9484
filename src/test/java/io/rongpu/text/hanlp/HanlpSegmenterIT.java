package io.rongpu.text.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Tag;
import io.rongpu.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanlpSegmenterIT {

  private static final int THREADS = 8;

  private final HanlpSegmenter segmenter = HanlpSegmenter.load();

  @Test
  void tagsPeoplePlacesAndLatinWords() {
    String text = "王小明在北京创办了Yunshan。";

    assertThat(segmenter.segment(text, 0))
        .extracting(token -> token.span().of(text) + " " + token.tag())
        .contains(
            "王小明 " + Tag.PERSON, "北京 " + Tag.PLACE, "Yunshan " + Tag.LATIN, "。 " + Tag.PUNCTUATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云杉科技宣布完成1.5亿元A+轮融资，由红松资本领投。",
        "Yunshan Robotics 与 《云杉》（下称“云杉”）",
        "表情😀和生僻字𠮷野家",
        "ＡＢＣ１２３，全角",
        " 前后有空白 ",
        "。",
      })
  void coversTheSentenceInOrderSaveForWhiteSpace(String text) {
    int offset = 100;
    StringBuilder words = new StringBuilder();
    int end = offset;
    for (Token token : segmenter.segment(text, offset)) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      end = token.span().end();
      words.append(text, token.span().start() - offset, end - offset);
    }
    assertThat(words.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void givesNoTokensForNoText() {
    assertThat(segmenter.segment("", 0)).isEmpty();
  }

  @Test
  void givesTheSameTokensInEveryThread() throws Exception {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sentences.add("第" + i + "家公司由周明和约翰·史密斯在杭州创办，融资" + i + "万元，Yunshan" + i + "参与。");
    }
    List<List<Token>> expected =
        sentences.stream().map(sentence -> segmenter.segment(sentence, 0)).toList();
    Callable<List<List<Token>>> task =
        () -> sentences.stream().map(sentence -> segmenter.segment(sentence, 0)).toList();

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<List<Token>>> result :
          threads.invokeAll(Collections.nCopies(THREADS, task))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void loadsOnce() {
    assertThat(HanlpSegmenter.load()).isSameAs(segmenter);
  }
}
