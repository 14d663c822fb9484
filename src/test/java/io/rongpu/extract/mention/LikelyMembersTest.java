package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.InvestorListReader.Member;
import io.rongpu.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyMembersTest {

  private static final Tagged LIST =
      Tagged.of("由/PREPOSITION 竞技/VERB 天下/NOUN 、/PUNCTUATION 智能/NOUN 空间/NOUN 型/NOUN 领投/VERB");

  @Test
  void leavesOutOrdinaryWords() {
    assertThat(kept(LIST, 0, "竞技天下", "智能空间")).isEmpty();
  }

  @Test
  void keepsACompoundThatFillsItsPlaceWhereTheFrameSaysThatItsListNamesInvestors() {
    assertThat(kept(LIST, 1, "竞技天下")).containsExactly("竞技天下");
    assertThat(kept(LIST, 1, "智能空间")).isEmpty();
  }

  @Test
  void asksForLessBesideAMemberThatSurelyIsOne() {
    Tagged list = Tagged.of("椰屿/OTHER 、/PUNCTUATION 云杉/OTHER 资本/NOUN");

    assertThat(kept(list, 0, "椰屿")).isEmpty();
    assertThat(kept(list, 0, "椰屿", "云杉资本")).containsExactly("椰屿", "云杉资本");
  }

  @Test
  void keepsADictionarysWordAmongMembersThatSurelyAreSome() {
    Tagged list =
        Tagged.of(
            "由/PREPOSITION 云杉/OTHER 资本/NOUN 、/PUNCTUATION 竞技/VERB 天下/NOUN 、/PUNCTUATION 红松/OTHER 资本/NOUN 、/PUNCTUATION 战略/NOUN 伙伴/NOUN 跟投/VERB");

    assertThat(kept(list, 0, "云杉资本", "竞技天下", "红松资本")).contains("竞技天下");
    assertThat(kept(list, 0, "云杉资本", "竞技天下")).containsExactly("云杉资本");
    assertThat(kept(list, 0, "云杉资本", "红松资本", "战略伙伴")).containsExactly("云杉资本", "红松资本");
  }

  private static List<String> kept(Tagged list, int support, String... forms) {
    List<Member> members =
        List.of(forms).stream()
            .map(form -> Name.of(form, list.at(form), Entity.Kind.INVESTMENT_FIRM))
            .map(name -> new Member(name, false))
            .toList();
    return new LikelyMembers(list.document().text(), list.names())
        .of(members, support).stream().map(member -> member.name().text()).toList();
  }
}
