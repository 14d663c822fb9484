package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.text.hanlp.HanlpRomanizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs HanLP's pinyin dictionary. */
class TransliterationIT {

  private final Transliteration transliteration = new Transliteration(HanlpRomanizer.load());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          达斯汀·莫斯科维兹, Dustin Moskovitz
          埃里克·施密特, Eric Schmidt
          萨姆·奥尔特曼, Sam Altman
          马克·扎克伯格, Mark Zuckerberg
          杨·塔林, Jaan Tallinn
          布雷特·阿德科克, Brett Adcock
          """)
  void hearsTheSameNameInTwoScripts(String chinese, String latin) {
    assertThat(transliteration.soundsAlike(chinese, latin)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          达斯汀·莫斯科维兹, Jaan Tallinn
          埃里克·施密特, Eric Smith
          萨姆·奥尔特曼, Sam Bankman
          马克·扎克伯格, Mark Cuban
          詹姆斯·麦克雷夫, James Murdoch
          蒂姆·库克, Tim Cook Capital
          李想, Li Xiang
          """)
  void keepsOtherPeopleApart(String chinese, String latin) {
    assertThat(transliteration.soundsAlike(chinese, latin)).isFalse();
  }
}
