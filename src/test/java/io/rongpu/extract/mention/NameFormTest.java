package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"云杉科技", "云杉", "Yunshan AI", "发现创投", "云杉（北京）", "找钢林", "与杉资本", "和屿基金"})
  void takesForAPossibleNameWhatTellsNothing(String form) {
    assertThat(NameForm.isName(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "杉", "平台", "北京", "该公司", "云杉宣布", "云杉、红松", "2019年云杉", "其他云杉", "云杉投资人", "三家云杉", "社会资本", "云杉发现",
        "云杉（北京", "北京）云杉", "100"
      })
  void takesForNoNameWhatTellsPointsOrCounts(String form) {
    assertThat(NameForm.isName(form)).isFalse();
    assertThat(NameForm.isPossible(form)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"我的课", "林先生", "由此行", "至楼", "云杉新", "和红松资本", "将投资本"})
  void leavesWhatHardlyNamesAnybodyToTheDocument(String form) {
    assertThat(NameForm.isName(form)).isFalse();
    assertThat(NameForm.isPossible(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"科技", "集团", "有限公司", "股份有限公司", "家"})
  void takesThePartsOfNamesForNoneByThemselves(String rest) {
    assertThat(NameForm.isPart(rest)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉科技", "科技云", "家云杉", ""})
  void takesMoreThanAPartForMore(String rest) {
    assertThat(NameForm.isPart(rest)).isFalse();
  }
}
