package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayingAnchorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"红松资本砸下", "红松资本向云杉注入了", "红松资本投了云杉", "红松资本投资白杨驿站", "红松资本给云杉投了约"})
  void takesAnAmountBehindAVerbOfGivingForPaid(String before) {
    assertThat(PayingAnchors.isPaid(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"红松资本领投", "白杨创投跟投", "红松资本投资收益", "投资规模达到", "红松集团营收", "投资了多家公司，共"})
  void takesNoOtherAmountForPaid(String before) {
    assertThat(PayingAnchors.isPaid(before)).isFalse();
  }
}
