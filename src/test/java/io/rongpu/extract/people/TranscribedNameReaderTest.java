package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscribedNameReaderTest {

  @Test
  void readsAWordOfTheClassOfPersonsAsFarAsTheTextGoesOnAlike() {
    ReadText read = ReadText.of("微杉CEO纳德拉来了。纳德拉很忙。", "纳德/PERSON");

    assertThat(read.of(reader(read).tagged(read.sentence(), read.at("纳德"), false)))
        .isEqualTo("纳德拉");
  }

  @Test
  void readsNoWordOfAnotherClassAndNoneThatBeginsAnotherName() {
    ReadText noun = ReadText.of("微杉CEO纳德来了。", "纳德/NOUN");
    ReadText school = ReadText.of("微杉和纳德大学来了。", "纳德/PERSON");

    assertThat(reader(noun).tagged(noun.sentence(), noun.at("纳德"), false)).isNull();
    assertThat(reader(school).tagged(school.sentence(), school.at("纳德"), false)).isNull();
  }

  @Test
  void behindIsATwoCharacterWordIsDoubtfulUntilATitleIntroducedIt() {
    ReadText read = ReadText.of("微杉的CEO是纳德。", "纳德/PERSON");

    assertThat(reader(read).tagged(read.sentence(), read.at("纳德"), true)).isNull();

    read.met().introduced(read.person("纳德"));

    assertThat(read.of(reader(read).tagged(read.sentence(), read.at("纳德"), true))).isEqualTo("纳德");
  }

  @Test
  void readsCharactersOfNoDictionaryThatTheTextHasThreeTimes() {
    ReadText read = ReadText.of("微杉CEO克萨比斯支持海屿。微杉CEO克萨比斯反对青石。克萨比斯很忙。");

    assertThat(read.of(reader(read).repeated(read.sentence(), read.at("克萨")))).isEqualTo("克萨比斯");
  }

  @Test
  void readsNoOrdinaryWordAndNoneThatTheTextHasTwice() {
    ReadText words = ReadText.of("微杉CEO机器人来了。机器人很忙。机器人走了。", "机器人/NOUN");
    ReadText twice = ReadText.of("微杉CEO克萨比斯来了。克萨比斯很忙。");

    assertThat(reader(words).repeated(words.sentence(), words.at("机器"))).isNull();
    assertThat(reader(twice).repeated(twice.sentence(), twice.at("克萨"))).isNull();
  }

  private static TranscribedNameReader reader(ReadText read) {
    return new TranscribedNameReader(
        read.context(),
        read.met(),
        new SpeakerReader(read.context()),
        new NameInTwoScripts(read.context()));
  }
}
