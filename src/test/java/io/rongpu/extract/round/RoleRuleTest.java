package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Trigger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleRuleTest {

  private static final RoleRule RULE =
      RoleRule.follow("round/test", Trigger.of("跟投"), "(?<who>.{2,4})跟投");

  @Test
  void expectsNoNamesUnlessItIsToldTo() {
    assertThat(RULE.support("红松跟投")).isZero();
    assertThat(RULE.surely(2).support("红松跟投")).isEqualTo(2);
  }

  @Test
  void expectsNamesOnlyWhereASureWordStands() {
    RoleRule sure = RULE.surely(1, Trigger.of("跟投")).ofFirms();

    assertThat(sure.support("红松跟投")).isEqualTo(1);
    assertThat(sure.support("红松加码")).isZero();
  }

  @Test
  void hasANameOfItsOwnAndNamesWho() {
    List<RoleRule> rules =
        Stream.of(RoleNouns.RULES, RoleVerbs.RULES).flatMap(List::stream).toList();

    assertThat(rules).extracting(RoleRule::id).doesNotHaveDuplicates();
    assertThat(rules).allMatch(rule -> rule.pattern().toString().contains("(?<who>"));
  }
}
