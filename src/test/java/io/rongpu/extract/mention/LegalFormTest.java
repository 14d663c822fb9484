package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"北京云杉科技有限公司", "云杉股份有限公司", "海屿合伙企业（有限合伙）", "海屿合伙企业", "海屿（有限合伙"})
  void endsARegisteredName(String name) {
    assertThat(LegalForm.ends(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉公司", "有限公司云杉", "云杉株式会社", "云杉股份", ""})
  void isNotWhatOtherNamesEndWith(String name) {
    assertThat(LegalForm.ends(name)).isFalse();
  }
}
