package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerReaderTest {

  @Test
  void readsAnUnknownNameBeforeAWordOfSaying() {
    ReadText read = ReadText.of("钉杉网CEO无招表示看好。");

    assertThat(read.of(new SpeakerReader(read.context()).at(read.sentence(), read.at("无招"))))
        .isEqualTo("无招");
  }

  @ParameterizedTest
  @ValueSource(strings = {"钉杉网CEO无招来了。", "钉杉网CEO该招表示看好。", "钉杉网CEO先生表示看好。"})
  void readsNobodyWithoutSuchAWordNorFromOtherWords(String text) {
    ReadText read = ReadText.of(text, "先生/NOUN");

    assertThat(new SpeakerReader(read.context()).at(read.sentence(), read.after("CEO"))).isNull();
  }

  @Test
  void whoSpeaksElsewhereIsReadWithoutTheWordWhenTheTextRepeatsTheName() {
    ReadText read = ReadText.of("钉杉网CEO无招来了。无招很忙。无招认为很好。");

    assertThat(read.of(new SpeakerReader(read.context()).at(read.sentence(), read.at("无招"))))
        .isEqualTo("无招");
  }
}
