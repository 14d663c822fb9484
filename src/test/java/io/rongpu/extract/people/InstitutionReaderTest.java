package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionReaderTest {

  private static final String[] WORDS = {
    "江南省/PLACE",
    "产业/NOUN",
    "改革/VERB",
    "研究会/ORGANIZATION",
    "中国/PLACE",
    "资本/NOUN",
    "联盟/ORGANIZATION",
    "他们/PRONOUN",
    "云杉/OTHER",
    "安全/ADJECTIVE",
    "与/CONJUNCTION",
    "新兴/ADJECTIVE",
    "技术中心/ORGANIZATION",
    "周明芳/PERSON"
  };

  @ParameterizedTest
  @CsvSource({
    "江南省产业改革研究会, 研究会, 江南省产业改革研究会",
    "中国产业资本联盟, 资本联盟, 中国产业资本联盟",
  })
  void theWordsBeforeABodyUpToAPlaceAreItsOwn(String phrase, String read, String whole) {
    assertThat(whole(phrase, read)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "他们产业研究会, 产业研究会, 产业研究会",
    "江南省云杉资本, 云杉资本, 云杉资本",
    "江南省他们研究会, 研究会, 研究会",
  })
  void otherWordsBeforeItAndOtherNamesStayAsTheyWereRead(String phrase, String read, String whole) {
    assertThat(whole(phrase, read)).isEqualTo(whole);
  }

  @Test
  void aConjunctionBetweenPlainWordsIsInsideTheName() {
    ReadText read = ReadText.of("江南省安全与新兴技术中心。周明芳与新兴技术中心。", WORDS);
    InstitutionReader institutions = new InstitutionReader(read.context());

    assertThat(institutions.isInside(read.sentence(0), read.after("安全与"), read.after("新兴技术中心")))
        .isTrue();
    assertThat(
            institutions.isInside(read.sentence(1), read.after("周明芳与"), read.after("周明芳与新兴技术中心")))
        .isFalse();
  }

  private static String whole(String phrase, String part) {
    ReadText read = ReadText.of(phrase + "会长周明芳来了。", WORDS);
    Name name = new Name(List.of(part), read.span(part), Entity.Kind.ORGANIZATION);
    return new InstitutionReader(read.context())
        .whole(read.sentence(), read.span(phrase), name)
        .text();
  }
}
