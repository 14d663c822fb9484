package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedAliasTest {

  @ParameterizedTest
  @CsvSource({"云杉,云杉", "下称“云杉”,云杉", "以下简称云杉,云杉", "英文名：Yunshan,Yunshan", "原名「红松」,红松"})
  void readsTheOtherNameBehindTheWordsThatTellIt(String bracketed, String alias) {
    assertThat(BracketedAlias.of(bracketed)).isEqualTo(alias);
  }

  @ParameterizedTest
  @ValueSource(strings = {"领投", "股票代码：300001", "云杉、红松", "化名", "2019年成立", "杉", "下同", "NASDAQ:YS"})
  void readsNoNameInABracketThatSaysSomethingElse(String bracketed) {
    assertThat(BracketedAlias.of(bracketed)).isNull();
  }
}
