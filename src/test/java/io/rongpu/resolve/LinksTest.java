package io.rongpu.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.resolve.who.Alias;
import io.rongpu.resolve.who.Decisions;
import io.rongpu.resolve.who.Dictionary;
import io.rongpu.resolve.who.Guidance;
import io.rongpu.resolve.who.KnownLink;
import io.rongpu.resolve.who.KnownLink.Relation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private final News a = News.of("a");
  private final News b = News.of("b");
  private final News c = News.of("c");

  @Test
  void anInvestmentArmIsLinkedToItsCompanyWithWhereThatIsPublic() {
    Node arm = a.investor("山岚投资");
    Node company = b.company("山岚");
    Believed believed = believed(a, b);
    assertThat(believed.areOne(arm, company)).isFalse();
    assertThat(believed.values(arm, "investmentArmOf")).containsExactly("company/山岚");
    assertThat(believed.values(company, "investmentArmOf")).isEmpty();
    Node basis = only(believed, believed.thing(arm), "linkBasis");
    assertThat(literal(believed, basis, "publicSource")).isEqualTo("shanlan.example");
    assertThat(believed.graph().contains(basis, Vocabulary.OBJECT, believed.thing(company)))
        .isTrue();
  }

  @Test
  void whoeverTheDictionaryKnowsByAnotherNameIsMeantToo() {
    Node fund = a.investor("云杉一期合伙企业");
    Node firm = b.investor("Spruce");
    Believed believed = believed(a, b);
    assertThat(believed.values(fund, "fundManager")).containsExactly("investor/Spruce");
    assertThat(believed.thing(firm)).isNotNull();
  }

  @Test
  void whatIsLinkedIsNeverOneThoughAnArticleSaysSo() {
    Node company = a.company("山岚", "山岚投资");
    Node arm = b.investor("山岚投资");
    assertThat(believed(a, b).areOne(company, arm)).isFalse();
  }

  @Test
  void nothingIsLinkedToWhatNoArticleNames() {
    Node arm = a.investor("山岚投资");
    b.company("山岚科技城");
    assertThat(believed(a, b).values(arm, "investmentArmOf")).isEmpty();
  }

  @Test
  void theLinkFollowsTheCompanyToItsNewNameAndGoesWithIt() {
    KeptKnowledge kept = new KeptKnowledge();
    Node arm = a.investor("腾讯投资");
    kept.change(Map.of(a.article(), a), Set.of());
    assertThat(kept.bytes()).doesNotContain("investmentArmOf");
    b.company("腾讯");
    kept.change(Map.of(b.article(), b), Set.of());
    assertThat(kept.bytes()).contains("investmentArmOf").isEqualTo(kept.rebuilt());
    assertThat(arm).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"青禾医疗研究院", "青禾医疗深度学习实验室", "青禾医疗事业部", "青禾医疗大中华区"})
  void aUnitIsLinkedToTheOneItsNameBeginsWith(String name) {
    Node unit = a.organization(name);
    Node company = b.company("青禾医疗");
    Believed believed = believed(a, b);
    assertThat(believed.values(unit, "parentOrganization")).containsExactly("company/青禾医疗");
    Node basis = only(believed, believed.thing(unit), "linkBasis");
    assertThat(believed.graph().contains(basis, Vocabulary.HAD_PRIMARY_SOURCE, unit)).isTrue();
    assertThat(literal(believed, basis, "publicSource")).isEmpty();
    assertThat(company).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"青禾医疗器械, 青禾医疗", "海石银行业协会研究部, 海石银行", "青禾研究院, 青禾", "人工智能研究院, 人工智能", "青禾医疗研究院, 青禾医药"})
  void otherNamesThatBeginAlikeAreNoUnits(String name, String other) {
    Node one = a.organization(name);
    b.company(other);
    assertThat(believed(a, b).values(one, "parentOrganization")).isEmpty();
  }

  @Test
  void aUnitIsOfTheNearestOfSeveral() {
    Node unit = a.organization("青禾医疗云事业部");
    b.company("青禾医疗");
    c.company("青禾医疗云");
    assertThat(believed(a, b, c).values(unit, "parentOrganization"))
        .containsExactly("company/青禾医疗云");
  }

  @Test
  void aBrandTellsItsRegisteredNameInFull() {
    Node company = a.company("青禾医疗", "苏州青禾医疗科技有限公司", "青禾医疗科技有限公司");
    assertThat(Believed.after(a).values(company, "legalName")).containsExactly("苏州青禾医疗科技有限公司");
  }

  @ParameterizedTest
  @ValueSource(strings = {"青禾医疗", "青禾公司", "隶属于苏州青禾医疗科技有限公司", "投资方青禾医疗科技有限公司", "Qinghe Inc."})
  void whatIsNoRegisteredNameIsNone(String name) {
    Node company = a.company("青禾", name);
    assertThat(Believed.after(a).values(company, "legalName")).isEmpty();
  }

  @Test
  void aPartnershipIsRegisteredToo() {
    Node fund = a.investor("宁波云杉一期股权投资合伙企业（有限合伙）");
    assertThat(Believed.after(a).values(fund, "legalName")).containsExactly("宁波云杉一期股权投资合伙企业（有限合伙）");
  }

  private static Believed believed(News... news) {
    Dictionary dictionary =
        new Dictionary(
            List.of(new Alias("云杉资本", "Spruce", "investor", "en", "test")),
            List.of(),
            List.of(
                new KnownLink("山岚投资", Relation.INVESTMENT_ARM, "山岚", "shanlan.example"),
                new KnownLink("云杉一期合伙企业", Relation.FUND, "云杉资本", "register")));
    Guidance guidance = new Guidance(dictionary, Decisions.NONE);
    return new Believed(
        new KnowledgeBuilder(Iris.standard(), guidance)
            .build(Stream.of(news).map(News::claims).toList()));
  }

  private static Node only(Believed believed, Node thing, String property) {
    List<Node> values =
        believed
            .graph()
            .find(thing, Vocabulary.term(property), Node.ANY)
            .mapWith(t -> t.getObject())
            .toList();
    assertThat(values).hasSize(1);
    return values.get(0);
  }

  private static String literal(Believed believed, Node node, String property) {
    return believed
        .graph()
        .find(node, Vocabulary.term(property), Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }
}
