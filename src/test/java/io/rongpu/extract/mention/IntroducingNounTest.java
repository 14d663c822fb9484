package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroducingNounTest {

  @ParameterizedTest
  @CsvSource({"第三方支付平台云杉支付,云杉支付", "物流公司云杉,云杉", "云杉科技,云杉科技", "物流平台公司云杉,云杉"})
  void endsBeforeTheName(String phrase, String name) {
    assertThat(phrase.substring(IntroducingNoun.endIn(phrase))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"物流平台科技", "云杉公司集团", "中小企业云杉", "云杉企业管理咨询合伙", "云杉研究院苏州分院"})
  void isNoneWhereOnlyAPartOfANameFollowsOrWhereItIsPartOfAnother(String phrase) {
    assertThat(IntroducingNoun.endIn(phrase)).isZero();
  }

  @Test
  void mayBeLastWhereTheNameStandsBehindTheWords() {
    assertThat(IntroducingNoun.endBefore("物流平台")).isEqualTo(4);
    assertThat(IntroducingNoun.endBefore("物流平台 ")).isEqualTo(4);
    assertThat(IntroducingNoun.endIn("物流平台")).isZero();
  }
}
