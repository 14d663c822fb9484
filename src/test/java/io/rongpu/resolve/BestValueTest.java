package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.BELIEVED;
import static io.rongpu.rdf.Vocabulary.HAD_PRIMARY_SOURCE;
import static io.rongpu.rdf.Vocabulary.OBJECT;
import static io.rongpu.rdf.Vocabulary.REPORTED_BY;
import static io.rongpu.rdf.Vocabulary.TEXT;
import static io.rongpu.rdf.Vocabulary.VERBATIM;
import static io.rongpu.rdf.Vocabulary.WAS_DERIVED_FROM;
import static io.rongpu.rdf.Vocabulary.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestValueTest {

  private final News a = News.of("a", "2018-12-01");
  private final News b = News.of("b", "2018-12-02");
  private final News c = News.of("c", "2018-12-03");

  private News.Round round(News news) {
    return news.round(news.company("青藤云安全")).type("b");
  }

  @Test
  void believesTheMostSpecificDate() {
    Node one = round(a).on("2018").node();
    round(b).on("2018-12");
    round(c).on("2018-12-05");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.values(one, "announcedDate")).containsExactly("2018-12-05");
    assertThat(believed.disputed(one)).isEmpty();
  }

  @Test
  void believesTheDateOfMostSourcesThenTheLastTold() {
    Node one = round(a).on("2018-12-07").node();
    round(b).on("2018-12-05");
    assertThat(Believed.after(a, b).values(one, "announcedDate")).containsExactly("2018-12-05");
    round(c).on("2018-12-07");
    assertThat(Believed.after(a, b, c).values(one, "announcedDate")).containsExactly("2018-12-07");
  }

  @Test
  void copiesOfOneTextCountAsOneSource() {
    Node one = round(a.text("同文")).on("2018-12-07").node();
    round(b.text("同文")).on("2018-12-07");
    round(c).on("2018-12-05");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.values(one, "announcedDate")).containsExactly("2018-12-05");
    assertThat(believed.values(one, REPORTED_BY))
        .containsExactly("article/a", "article/b", "article/c");
  }

  @Test
  void marksDatesMoreThanAMonthApart() {
    Node one = round(a).on("2018-10-01").node();
    round(b).on("2018-12-01");
    assertThat(Believed.after(a, b).disputed(one)).containsExactly("announcedDate");
  }

  @Test
  void marksFoundingYearsThatDiffer() {
    Node one = a.founded(a.company("青藤云安全"), "2014");
    b.founded(b.company("青藤云安全"), "2015");
    Believed believed = Believed.after(a, b);
    assertThat(believed.disputed(one)).containsExactly("foundingDate");
    assertThat(believed.values(one, "foundingDate")).containsExactly("2015");
  }

  @Test
  void believesTheNarrowestAmountInItsMostUsedWords() {
    Node one = round(a).amount("10000000", "100000000", "CNY", "数千万元").node();
    round(b).amount("50000000", "50000000", "CNY", "5000万元");
    Believed believed = Believed.after(a, b);
    assertThat(believed.values(one, "amount"))
        .containsExactly("amount/round~青藤云安全~b~amount~CNY-50000000-50000000");
    Node amount =
        believed.graph().find(believed.thing(one), term("amount"), Node.ANY).next().getObject();
    assertThat(
            believed.graph().find(amount, Node.ANY, Node.ANY).toList().stream()
                .map(t -> t.getPredicate().getURI().replaceFirst(".*[#/]", ""))
                .sorted())
        .containsExactly(
            "currency", "maxValue", "minValue", "reportedBy", "type", "verbatim", "wasDerivedFrom");
    assertThat(believed.graph().contains(amount, REPORTED_BY, b.article())).isTrue();
    assertThat(believed.graph().contains(amount, REPORTED_BY, a.article())).isFalse();
    assertThat(believed.disputed(one)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100000000,CNY", "50000000,USD"})
  void marksAmountsThatCannotBothBeTrue(String amount, String currency) {
    Node one = round(a).on("2018-12").amount("50000000", "50000000", "CNY", "5000万元").node();
    round(b).on("2018-12").amount(amount, amount, currency, "金额");
    Believed believed = Believed.after(a, b);
    assertThat(believed.disputed(one)).containsExactly("amount");
    assertThat(believed.values(one, "amount")).hasSize(1);
  }

  @Test
  void takesTheKindOfTheValuationItBelieves() {
    Node one = round(a).node();
    a.tell(one, "valuation", a.money("1000", "1000", "USD", "1000美元"));
    a.tell(one, "valuationKind", term("PostMoney"));
    Node other = round(b).node();
    b.tell(other, "valuation", b.money("500", "2000", "USD", "500-2000美元"));
    b.tell(other, "valuationKind", term("PreMoney"));
    assertThat(Believed.after(a, b).values(one, "valuationKind")).containsExactly("PostMoney");
  }

  @Test
  void unitesInvestorsAndLeads() {
    Node one = round(a).led(a.investor("红点中国")).node();
    round(b).led(b.investor("宽带资本")).by(b.investor("真格基金"));
    Believed believed = Believed.after(a, b);
    assertThat(believed.values(one, "leadInvestor"))
        .containsExactly("investor/宽带资本", "investor/红点中国");
    assertThat(believed.values(one, "investor"))
        .containsExactly("investor/宽带资本", "investor/真格基金", "investor/红点中国");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Rumoured, Completed, Completed, false
          Planned, Completed, Completed, false
          Rumoured, Denied, Denied, false
          Denied, Rumoured, Denied, false
          Completed, Rumoured, Rumoured, false
          Completed, Denied, Denied, true
          Denied, Completed, Completed, true
          """)
  void choosesTheStatusByWhatIsToldLater(
      String first, String then, String believedStatus, boolean isDisputed) {
    Node one = round(a).status(first).node();
    round(b).status(then);
    Believed believed = Believed.after(a, b);
    assertThat(believed.values(one, "status")).containsExactly(believedStatus);
    assertThat(believed.disputed(one)).isEqualTo(isDisputed ? List.of("status") : List.of());
  }

  @Test
  void aCompletionOfTheSameDayEndsARumourOfMoreSources() {
    News d = News.of("d", "2018-12-01");
    Node one = round(d).status("Completed").node();
    round(a).status("Rumoured");
    News e = News.of("e", "2018-12-01");
    round(e).status("Rumoured");
    assertThat(Believed.after(a, d, e).values(one, "status")).containsExactly("Completed");
  }

  @Test
  void marksTwoSeatsButNotADistrictOfOne() {
    Node one = a.headquarters(a.company("青藤云安全"), a.place("北京"));
    b.headquarters(b.company("青藤云安全"), b.place("北京海淀"));
    assertThat(Believed.after(a, b).disputed(one)).isEmpty();
    c.headquarters(c.company("青藤云安全"), c.place("武汉"));
    assertThat(Believed.after(a, b, c).disputed(one)).containsExactly("headquarters");
  }

  @Test
  void aPostIsFormerWhenTheLastArticleSaysSo() {
    Node current = a.position(a.company("滴滴"), a.person("柳青"), "总裁");
    Node former = b.position(b.company("滴滴"), b.person("柳青"), "总裁");
    b.tell(former, "former", NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    assertThat(Believed.after(a, b).values(current, "former")).containsExactly("true");
    Node again = c.position(c.company("滴滴"), c.person("柳青"), "总裁");
    assertThat(Believed.after(a, b, c).values(again, "former")).isEmpty();
  }

  @Test
  void joinsPostsByOrganizationHolderAndTitle() {
    Node one = a.position(a.company("青藤云安全"), a.person("张福"), "CEO");
    Node same = b.position(b.company("青藤云安全"), b.person("张福"), "ceo");
    Node other = c.position(c.company("青藤云安全"), c.person("张福"), "董事长");
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, same)).isTrue();
    assertThat(believed.all("Position"))
        .containsExactly("position/张福~青藤云安全~ceo", "position/张福~青藤云安全~董事长");
    assertThat(believed.areOne(one, other)).isFalse();
  }

  @Test
  void joinsAcquisitionsByAcquirerAndTarget() {
    Node one = a.acquisition(a.company("阿里巴巴"), a.company("饿了么"));
    Node same = b.acquisition(b.company("阿里巴巴"), b.company("饿了么"));
    Node reverse = c.acquisition(c.company("饿了么"), c.company("阿里巴巴"));
    Believed believed = Believed.after(a, b, c);
    assertThat(believed.areOne(one, same)).isTrue();
    assertThat(believed.areOne(one, reverse)).isFalse();
  }

  @Test
  void anEventOfAClassNobodyKnowsIsCarriedOver() {
    Node one = a.event("partnership", "Partnership", "x");
    a.tell(one, "partner", a.company("青藤云安全"));
    Node same = b.event("partnership", "Partnership", "y");
    b.tell(same, "partner", b.company("青藤云安全"));
    Believed believed = Believed.after(a, b);
    assertThat(believed.areOne(one, same)).isTrue();
    assertThat(believed.values(one, "partner")).containsExactly("company/青藤云安全");
  }

  @Test
  void everythingRestsOnItsClaimsAndArticles() {
    Node one = a.founder(a.company("青藤云安全"), a.person("张福"));
    Node other = b.company("青藤云安全");
    Believed believed = Believed.after(a, b);
    assertThat(believed.graph().contains(believed.thing(one), WAS_DERIVED_FROM, other)).isTrue();
    assertThat(believed.values(one, REPORTED_BY)).containsExactly("article/a", "article/b");
    assertThat(believed.values(one, "founder")).containsExactly("person/张福~青藤云安全");
  }

  @Test
  void repeatsArticlesWithoutTheirTextAndNoEvidence() {
    a.founder(a.company("青藤云安全"), a.person("张福"));
    Believed believed = Believed.after(a);
    assertThat(believed.all("Article")).containsExactly("article/a");
    assertThat(believed.graph().contains(a.article(), term("key"), News.string("a"))).isTrue();
    assertThat(believed.graph().contains(Node.ANY, TEXT, Node.ANY)).isFalse();
    assertThat(believed.all("Evidence")).isEmpty();
  }

  @Test
  void graphsOfOneArticleAddUpInAnyOrder() {
    News again = News.of("a", "2018-12-01");
    News.Round one = round(a).on("2018-12-05");
    round(b).type("b").on("2018-12-06");
    News.Round same = again.round(again.company("青藤云安全")).type("a").on("2018-01-05");
    assertThat(same.node()).isEqualTo(one.node());
    Believed believed = Believed.after(a, again, b);
    assertThat(believed.bytes()).isEqualTo(Believed.after(again, b, a).bytes());
    assertThat(believed.disputed(one.node())).containsExactly("announcedDate", "roundType");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(new KnowledgeBuilder(Iris.standard()).build(List.of()).isEmpty()).isTrue();
  }

  @Test
  void ignoresReferencesToNodesThatTheArticleDoesNotDescribe() {
    Node one = a.company("青藤云安全");
    a.tell(one, "founder", Iris.standard().local(a.article(), "person", "无名"));
    assertThat(Believed.after(a).values(one, "founder")).isEmpty();
  }

  @Test
  void keepsEachValueOfADisputeWithWhoReportsIt() {
    Node one = round(a).on("2018-10-01").node();
    Node other = round(b).on("2018-12-01").node();
    Node again = round(c).on("2018-12-01").node();
    Believed believed = Believed.after(a, b, c);
    String thing = "round~青藤云安全~b~2018-12-01~announcedDate~";
    assertThat(believed.values(one, "reportedValue"))
        .containsExactly("report/" + thing + "2018-10-01", "report/" + thing + "2018-12-01");
    Node disbelieved = report(thing + "2018-10-01");
    Node chosen = report(thing + "2018-12-01");
    assertThat(believed.graph().contains(disbelieved, HAD_PRIMARY_SOURCE, one)).isTrue();
    assertThat(believed.graph().contains(disbelieved, REPORTED_BY, a.article())).isTrue();
    assertThat(believed.graph().contains(disbelieved, OBJECT, News.date("2018-10-01"))).isTrue();
    assertThat(believed.graph().contains(disbelieved, BELIEVED, flag(false))).isTrue();
    assertThat(believed.graph().contains(chosen, HAD_PRIMARY_SOURCE, other)).isTrue();
    assertThat(believed.graph().contains(chosen, HAD_PRIMARY_SOURCE, again)).isTrue();
    assertThat(believed.graph().contains(chosen, BELIEVED, flag(true))).isTrue();
  }

  @Test
  void keepsAnAmountThatIsNotBelievedAsAnAmount() {
    Node one = round(a).on("2018-12-01").amount("50000000", "50000000", "CNY", "5000万元").node();
    round(b).on("2018-12-01").amount("90000000", "90000000", "CNY", "9000万元");
    Believed believed = Believed.after(a, b);
    assertThat(believed.values(one, "amount"))
        .containsExactly("amount/round~青藤云安全~b~2018-12-01~amount~CNY-90000000-90000000");
    Node report = report("round~青藤云安全~b~2018-12-01~amount~CNY-50000000-50000000");
    Node amount = believed.graph().find(report, OBJECT, Node.ANY).next().getObject();
    assertThat(believed.graph().contains(amount, VERBATIM, News.string("5000万元"))).isTrue();
    assertThat(believed.graph().contains(amount, REPORTED_BY, a.article())).isTrue();
  }

  @Test
  void keepsTheHistoryOfAStatusThoughItIsNoDispute() {
    Node rumour = round(a).on("2018-12-01").status("Rumoured").node();
    round(b).on("2018-12-02").status("Completed");
    Believed believed = Believed.after(a, b);
    assertThat(believed.disputed(rumour)).isEmpty();
    assertThat(believed.values(rumour, "status")).containsExactly("Completed");
    assertThat(believed.values(rumour, "reportedValue"))
        .containsExactly(
            "report/round~青藤云安全~b~2018-12-02~status~Completed",
            "report/round~青藤云安全~b~2018-12-02~status~Rumoured");
  }

  @Test
  void whatAllTellAlikeHasNoReports() {
    Node one = round(a).on("2018-12-01").status("Completed").node();
    round(b).on("2018-12-01").status("Completed");
    assertThat(Believed.after(a, b).values(one, "reportedValue")).isEmpty();
  }

  @Test
  void totalsOfACompanyStandSideBySide() {
    Node one = a.company("青藤云安全");
    a.tell(one, "totalRaised", a.money("5", "5", "CNY", "5元"));
    b.tell(b.company("青藤云安全"), "totalRaised", b.money("9", "9", "CNY", "9元"));
    Believed believed = Believed.after(a, b);
    assertThat(believed.values(one, "totalRaised"))
        .containsExactly(
            "amount/company~青藤云安全~totalRaised~CNY-5-5", "amount/company~青藤云安全~totalRaised~CNY-9-9");
    assertThat(believed.disputed(one)).isEmpty();
  }

  private static Node report(String name) {
    return Iris.standard().thing("report", name);
  }

  private static Node flag(boolean value) {
    return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDboolean);
  }
}
