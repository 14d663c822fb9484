package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.ALT_LABEL;
import static io.rongpu.rdf.Vocabulary.EXACT_MATCH;
import static io.rongpu.rdf.Vocabulary.PREF_LABEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsWhoTest {

  private final News a = News.of("a", "2018-12-01");
  private final News b = News.of("b", "2018-12-02");
  private final News c = News.of("c", "2018-12-03");
  private final List<News> others = new ArrayList<>();
  private final News d = News.of("d", "2018-12-04");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          真格基金, 真格教育基金
          云知声, 云之声
          蔚来, 蔚来资本
          红杉资本中国, 红杉资本印度
          腾讯投资, 腾讯
          """)
  void keepsOrganizationsWithNearlyEqualNamesApart(String one, String other) {
    Node left = a.investor(one);
    Node right = b.investor(other);
    assertThat(Believed.after(a, b).areOne(left, right)).isFalse();
  }

  @Test
  void joinsNamesThatDifferInLegalFormCaseAndWidth() {
    Node one = a.company("Jibo");
    Node other = b.company("ＪＩＢＯ, Inc.");
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @Test
  void joinsByAnAliasThatAnArticleStates() {
    Node one = a.company("字节跳动", "ByteDance");
    Node other = b.company("ByteDance");
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(one, other)).isTrue();
    assertThat(believed.all("Company")).containsExactly("company/字节跳动");
  }

  @Test
  void callsALatinNameByNoRareChineseOneThatHasWordsBehindIt() {
    Node one = a.company("Kumo官宣", "Kumo");
    for (String key : new String[] {"e", "f", "g", "h"}) {
      News more = News.of(key, "2018-12-05");
      more.company("Kumo");
      others.add(more);
    }
    others.add(a);
    Believed believed = Believed.after(others.toArray(News[]::new));
    assertThat(believed.all("Company")).containsExactly("company/Kumo");
    assertThat(believed.values(one, ALT_LABEL)).contains("Kumo官宣");
  }

  @Test
  void callsALatinNameByItsChineseOneWhereEnoughSourcesSaySo() {
    a.company("Kumo云杉", "Kumo");
    b.company("Kumo");
    assertThat(Believed.after(a, b).all("Company")).containsExactly("company/Kumo云杉");
  }

  @Test
  void joinsByASharedIdentifier() {
    String page = "https://36kr.com/project/1";
    Node one = a.identified(a.company("小红书"), page);
    Node other = b.identified(b.company("行吟信息"), page);
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(one, other)).isTrue();
    assertThat(believed.values(one, EXACT_MATCH)).containsExactly("1");
  }

  @Test
  void joinsByASharedRegisteredNameEvenAsAliasOfBoth() {
    Node one = a.company("青藤", "北京升鑫网络科技有限公司");
    Node other = b.company("青藤云安全", "北京升鑫网络科技有限公司");
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @Test
  void doesNotJoinByAnAliasThatTellsNothing() {
    Node one = a.company("字节跳动", "平台", "微");
    Node other = b.company("平台");
    Node third = c.company("微");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, other)).isFalse();
    assertThat(believed.areOne(one, third)).isFalse();
  }

  @Test
  void doesNotJoinByAnAliasThatIsOnlyAnAliasOfBoth() {
    Node one = a.investor("红杉资本中国", "红杉");
    Node other = b.investor("红杉资本印度", "红杉");
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
  }

  @Test
  void anAliasOfTwoBelongsToNeither() {
    Node one = a.investor("红杉资本中国", "红杉");
    Node other = b.investor("红杉资本印度", "红杉");
    Node alone = c.investor("红杉");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.all("InvestmentFirm"))
        .containsExactly("investor/红杉", "investor/红杉资本中国", "investor/红杉资本印度");
    assertThat(believed.areOne(one, alone)).isFalse();
    assertThat(believed.areOne(other, alone)).isFalse();
  }

  @Test
  void anAliasOfTwoBelongsToTheOneThatMoreThanTwiceAsManySourcesName() {
    Node alone = News.of("z").investor("红杉");
    News z = News.of("z");
    z.investor("红杉");
    Node one = a.investor("红杉资本中国", "红杉");
    b.investor("红杉资本中国", "红杉");
    c.investor("红杉资本中国", "红杉");
    Node other = d.investor("红杉资本印度", "红杉");
    Believed believed = Believed.after(a, b, c, d, z);
    assertThat(believed.areOne(one, alone)).isTrue();
    assertThat(believed.areOne(other, alone)).isFalse();
  }

  @Test
  void copiesOfOneTextDoNotOutvoteAnother() {
    News z = News.of("z");
    Node alone = z.investor("红杉");
    Node one = a.text("同文").investor("红杉资本中国", "红杉");
    b.text("同文").investor("红杉资本中国", "红杉");
    c.text("同文").investor("红杉资本中国", "红杉");
    d.investor("红杉资本印度", "红杉");
    assertThat(Believed.after(a, b, c, d, z).areOne(one, alone)).isFalse();
  }

  @Test
  void doesNotJoinByAliasWhatOneArticleTellsApart() {
    Node byteDance = a.company("字节跳动", "今日头条");
    Node toutiao = b.company("今日头条");
    assertThat(Believed.after(a, b).areOne(byteDance, toutiao)).isTrue();
    c.company("字节跳动");
    c.company("今日头条");
    assertThat(Believed.after(a, b, c).areOne(byteDance, toutiao)).isFalse();
  }

  @Test
  void cutsTheAliasAndKeepsTheNameWhereBothCannotBe() {
    Node first = a.company("美团", "大众点评");
    Node second = b.company("大众点评");
    Node third = c.company("大众点评");
    c.company("美团");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(second, third)).isTrue();
    assertThat(believed.areOne(first, second)).isFalse();
  }

  @Test
  void anAliasDoesNotJoinACompanyWithItsInvestmentArm() {
    Node arm = a.investor("蔚来资本", "蔚来");
    Node company = b.company("蔚来");
    assertThat(Believed.after(a, b).areOne(arm, company)).isFalse();
  }

  @Test
  void anAliasJoinsTheShortNameOfAFirm() {
    Node whole = a.investor("高瓴资本", "高瓴");
    Node brief = b.investor("高瓴");
    assertThat(Believed.after(a, b).areOne(whole, brief)).isTrue();
  }

  @Test
  void aCompanyThatInvestsIsOneThingOfTheKindThatMostArticlesTell() {
    Node asCompany = a.company("腾讯");
    Node asInvestor = b.investor("腾讯");
    assertThat(Believed.after(a, b).all("Company")).containsExactly("company/腾讯");
    c.investor("腾讯");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(asCompany, asInvestor)).isTrue();
    assertThat(believed.all("InvestmentFirm")).containsExactly("investor/腾讯");
    assertThat(believed.all("Company")).isEmpty();
  }

  @Test
  void organizationGivesWayToAMoreSpecificKind() {
    a.organization("清华控股");
    b.organization("清华控股");
    c.company("清华控股");
    assertThat(Believed.after(a, b, c).all("Company")).containsExactly("company/清华控股");
  }

  @Test
  void aPersonIsNeverAnOrganization() {
    Node person = a.person("王小川");
    Node company = b.company("王小川");
    assertThat(Believed.after(a, b).areOne(person, company)).isFalse();
  }

  @Test
  void oneArticlesCompanyAndInvestorOfOneNameAreOne() {
    Node company = a.company("腾讯");
    Node investor = a.investor("腾讯");
    Node other = b.company("腾讯");
    Node third = c.investor("腾讯");
    assertThat(Believed.after(a, b, c).areOne(company, investor, other, third)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "山岚资本, 山岚投资",
    "山岚资本, 山岚创业投资",
    "山岚创投基金, 山岚创投",
    "深圳山岚创投, 山岚创投",
    "山岚, 山岚资本",
    "山嵐資本, 山岚资本"
  })
  void joinsFirmsThatDifferByAWordOnly(String name, String second) {
    Node one = a.investor(name);
    Node other = b.investor(second);
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "山岚科技, 山岚",
    "山岚集团, 山岚",
    "弋山（深圳）科技公司, 弋山科技",
    "山岚机器人, 山岚",
    "山岚Sunline, 山岚",
    "山岚Sunline, Sunline"
  })
  void joinsCompaniesThatDifferByAWordOnly(String name, String second) {
    Node one = a.company(name);
    Node other = b.company(second);
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"山岚, 山岚云", "山岚, 山岚金融", "创新投资, 创新科技", "北京科技, 北京", "中国平安, 中国", "山岚科技, 岚山科技"})
  void keepsCompaniesApartThatDifferByMore(String name, String second) {
    Node one = a.company(name);
    Node other = b.company(second);
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
  }

  @Test
  void aCompanyThatIsFundedIsNotTheFirmOfItsName() {
    Node company = a.company("山岚");
    a.round(company).type("a");
    Node firm = b.investor("山岚资本");
    assertThat(Believed.after(a, b).areOne(company, firm)).isFalse();
  }

  @Test
  void partiesOfOneDealAreTwoHoweverAlikeTheirNames() {
    Node one = a.investor("山岚资本");
    Node other = a.investor("山岚投资");
    a.round(a.company("云杉")).type("a").by(one).by(other);
    assertThat(Believed.after(a).areOne(one, other)).isFalse();
    Node whole = b.company("弋山集团");
    Node brief = b.company("弋山");
    assertThat(Believed.after(b).areOne(whole, brief)).isTrue();
  }

  @Test
  void otherFoundersSpeakAgainstAndCommonOnesFor() {
    Node one = a.company("山岚机器人");
    a.founder(one, a.person("张三丰"));
    Node other = b.company("山岚");
    b.founder(other, b.person("李四光"));
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
    Node third = c.company("山岚");
    c.founder(third, c.person("张三丰"));
    assertThat(Believed.after(a, c).areOne(one, third)).isTrue();
  }

  @Test
  void theDictionaryJoinsWhatNoArticleTells() {
    Node one = a.investor("真格基金");
    Node other = b.investor("ZhenFund");
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @Test
  void whatTheDictionaryForbidsIsNeitherOneNorAnAlias() {
    Node fund = a.investor("真格教育基金", "真格基金");
    Node firm = b.investor("真格基金");
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(fund, firm)).isFalse();
    assertThat(believed.values(fund, ALT_LABEL)).isEmpty();
  }

  @Test
  void aChainOfLikenessesIsNotSameness() {
    Node one = a.company("山岚", "云杉");
    Node other = b.company("云杉", "海石");
    Node third = c.company("海石");
    a.founder(one, a.person("张三丰"));
    c.founder(third, c.person("李四光"));
    assertThat(Believed.after(a, b, c).areOne(one, other, third)).isFalse();
  }

  @Test
  void aWholeForeignNameIsOnePersonsAndAChineseOneNobodys() {
    Node one = a.person("Ada Lovelace");
    Node other = b.person("Ada Lovelace", "艾达·洛夫莱斯");
    Node third = c.person("洛夫莱斯");
    assertThat(Believed.after(a, b, c).areOne(one, other, third)).isTrue();
    Node chinese = a.person("Wei Zhang");
    Node namesake = b.person("Wei Zhang");
    assertThat(Believed.after(a, b).areOne(chinese, namesake)).isFalse();
  }

  @Test
  void theOrganisationOfTheOneBesideTheOtherJoinsPeople() {
    Node one = a.person("张三丰");
    a.founder(a.company("山岚机器人"), one);
    Node other = b.person("张三丰");
    b.founder(b.company("云杉生物"), other);
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
    b.company("山岚机器人");
    assertThat(Believed.after(a, b).areOne(one, other)).isTrue();
  }

  @Test
  void namesakesWithoutACommonOrganizationStayApart() {
    Node one = a.person("张伟");
    a.founder(a.company("青藤云安全"), one);
    Node other = b.person("张伟");
    b.founder(b.company("云知声"), other);
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(one, other)).isFalse();
    assertThat(believed.all("Person")).containsExactly("person/张伟~云知声", "person/张伟~青藤云安全");
  }

  @Test
  void joinsPeopleOfOneNameAndOrganizationHoweverTheyAreTold() {
    Node founder = a.person("张福");
    a.founder(a.company("青藤云安全", "青藤"), founder);
    Node officer = b.person("张 福");
    b.position(b.company("青藤"), officer, "CEO");
    Node investor = c.person("张福");
    c.round(c.company("青藤云安全")).type("a").by(investor);
    assertThat(Believed.after(a, b, c).areOne(founder, officer, investor)).isTrue();
  }

  @Test
  void peopleOfOneOrganizationWithTwoNamesStayApart() {
    Node one = a.person("张福");
    a.founder(a.company("青藤云安全"), one);
    Node other = b.person("程度");
    b.founder(b.company("青藤云安全"), other);
    assertThat(Believed.after(a, b).areOne(one, other)).isFalse();
  }

  @Test
  void namesakesOfNoOrganizationGetIrisOfTheirOwn() {
    a.person("李雷");
    b.person("李雷");
    assertThat(Believed.after(a, b).all("Person"))
        .hasSize(2)
        .allMatch(iri -> iri.matches("person/李雷~[0-9a-f]{16}"));
  }

  @Test
  void joinsPlacesByName() {
    Node one = a.place("北京");
    Node other = b.place("北京");
    Node third = c.place("南京");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, other)).isTrue();
    assertThat(believed.areOne(one, third)).isFalse();
  }

  @Test
  void prefersTheNameOfMostSourcesAndKeepsTheOthersAsAliases() {
    Node one = a.company("青藤", "北京升鑫网络科技有限公司", "Qingteng");
    b.company("青藤云安全", "北京升鑫网络科技有限公司");
    c.company("青藤云安全", "青藤");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.values(one, PREF_LABEL)).containsExactly("Qingteng", "青藤云安全");
    assertThat(believed.values(one, ALT_LABEL)).containsExactly("北京升鑫网络科技有限公司", "青藤");
  }

  @Test
  void prefersTheLongerNameWhenEquallyManyPreferIt() {
    Node one = a.company("青藤云安全", "青藤");
    b.company("青藤");
    assertThat(Believed.after(a, b).values(one, PREF_LABEL)).containsExactly("青藤云安全");
  }

  @Test
  void prefersABrandToARegisteredNameWhenEquallyManyUseThem() {
    Node one = a.company("北京升鑫网络科技有限公司", "青藤云安全");
    b.company("青藤云安全", "北京升鑫网络科技有限公司");
    assertThat(Believed.after(a, b).values(one, PREF_LABEL)).containsExactly("青藤云安全");
  }

  @Test
  void aTildeInANameIsNoPartOfItsIri() {
    a.founder(a.company("海棠~出行"), a.person("张~福"));
    b.company("海棠～出行");
    Believed believed = Believed.after(a, b);
    assertThat(believed.all("Company")).containsExactly("company/海棠%EF%BD%9E出行");
    assertThat(believed.all("Person")).containsExactly("person/张%EF%BD%9E福~海棠%EF%BD%9E出行");
  }

  @Test
  void whatBelongsToAnotherArticleIsNoValue() {
    Node other = b.person("张福");
    Node one = a.founder(a.company("青藤云安全"), other);
    assertThat(Believed.after(a, b).values(one, "founder")).isEmpty();
  }
}
