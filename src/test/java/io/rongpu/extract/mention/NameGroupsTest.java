package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

  private final NameGroups groups = new NameGroups();

  @Test
  void formsThatDifferInCaseWidthSpacesOrQuotesAreOne() {
    groups.add("Yun Shan", Entity.Kind.COMPANY);

    assertThat(groups.knows("“ＹＵＮＳＨＡＮ”")).isTrue();
    assertThat(groups.knows("Yun")).isFalse();
    assertThat(groups.forms()).containsExactly("Yun Shan");
  }

  @Test
  void joiningIsTransitiveAndKeepsTheOrder() {
    groups.add("云杉", Entity.Kind.COMPANY);
    groups.add("红松", Entity.Kind.COMPANY);
    groups.join("云杉科技", "云杉");
    groups.join("云杉科技", "Yunshan");

    assertThat(groups.formsOfGroup("Yunshan")).containsExactly("云杉", "云杉科技", "Yunshan");
    assertThat(groups.areJoined("云杉", "Yunshan")).isTrue();
    assertThat(groups.areJoined("云杉", "红松")).isFalse();
  }

  @Test
  void aGroupHasTheKindsOfItsForms() {
    groups.add("云杉", Entity.Kind.COMPANY);
    groups.add("云杉资本", Entity.Kind.INVESTMENT_FIRM);
    groups.join("云杉", "云杉资本");
    groups.join("云杉", "杉");

    assertThat(groups.kindsOfGroup("杉"))
        .containsExactly(Entity.Kind.COMPANY, Entity.Kind.INVESTMENT_FIRM);
    assertThat(groups.kinds("云杉")).containsExactly(Entity.Kind.COMPANY);
    assertThat(groups.kinds("杉")).isEmpty();
    assertThat(groups.kinds("红松")).isEmpty();
  }
}
