package io.rongpu.query.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rongpu.model.RongpuException;
import io.rongpu.query.SampleDataset;
import io.rongpu.query.explain.Explanation.Source;
import io.rongpu.query.explain.Explanation.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

  private static final String ROUND = "https://w3id.org/rongpu/id/round/2";

  private final Explainer explainer = new Explainer(SampleDataset.load());

  @Test
  void tellsTheSentenceWithTheMentionTheArticleTheRuleAndTheConfidence() {
    Statement founder = statement("星河智能", "founder", "林晓");
    assertThat(founder.believed()).isTrue();
    assertThat(founder.disputed()).isFalse();
    Source source = founder.sources().get(0);
    assertThat(founder.sources()).hasSize(1);
    assertThat(source.markedSentence()).isEqualTo("公司2014年12月成立于杭州，创始人【林晓】曾任蓝鲸科技产品总监。");
    assertThat(source.key()).isEqualTo("news/2018/xinghe-a");
    assertThat(source.headline()).isEqualTo("星河智能完成近亿元A+轮融资");
    assertThat(source.date()).isEqualTo("2018-12-05");
    assertThat(source.rule()).isEqualTo("founder/apposition");
    assertThat(source.confidence()).isEqualByComparingTo(new BigDecimal("0.95"));
  }

  @Test
  void tellsWhatIsReportedButNotBelieved() {
    assertThat(explainer.explain(ROUND).subjects().get(0).statements())
        .filteredOn(s -> s.property().equals("amount"))
        .extracting(Statement::value, Statement::believed, Statement::disputed)
        .containsExactly(
            tuple("5000万美元 (50000000 USD)", true, true),
            tuple("6000万美元 (60000000 USD)", false, true));
  }

  @Test
  void namesAnEntityOfAClaimAsKnowledgeDoes() {
    Statement company = statement(ROUND, "company", "星河智能");
    assertThat(company.sources())
        .extracting(Source::markedSentence)
        .containsExactly("3月，【Xinghe AI】拿到5000万美元B轮融资，投后估值3亿美元，北斗基金领投，腾飞集团跟投。");
  }

  @Test
  void tellsTheWholeRoundToItsCompanyButOnlyTheLinkToAnInvestor() {
    assertThat(properties("星河智能")).contains("amount", "roundType", "status");
    assertThat(properties("北斗基金")).containsOnly("investor", "leadInvestor", "investmentArmOf");
  }

  @Test
  void tellsAStatementWithoutEvidence() {
    assertThat(statement("星河智能", "headquarters", "杭州").sources()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "星河智能",
        "XINGHE AI",
        " 星河 ",
        "https://w3id.org/rongpu/id/company/星河智能",
        "https://w3id.org/rongpu/id/article/news/2019/digest#company/星河智能",
        "inghe"
      })
  void findsAThingByNameAliasPartIriOrClaim(String asked) {
    assertThat(explainer.explain(asked).subjects())
        .extracting(subject -> subject.thing().iri())
        .containsExactly("https://w3id.org/rongpu/id/company/星河智能");
  }

  @Test
  void prefersTheExactNameToLongerOnes() {
    assertThat(explainer.explain("远山").isAmbiguous()).isFalse();
  }

  @Test
  void listsWhatAPartOfSeveralNamesCanMeanAndExplainsNone() {
    Explanation explanation = explainer.explain("资本");
    assertThat(explanation.isAmbiguous()).isTrue();
    assertThat(explanation.subjects()).isEmpty();
    assertThat(ExplanationText.of(explanation))
        .isEqualTo(
            """
            "资本" can mean 2 things 有多个所指; ask by one name or IRI:
              远山资本  InvestmentFirm  <https://w3id.org/rongpu/id/investor/远山资本>
              华桥资本  Organization  <https://w3id.org/rongpu/id/organization/华桥资本>
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"火星公司", "https://w3id.org/rongpu/id/company/none", "} DROP ALL"})
  void saysThatNothingIsKnown(String asked) {
    assertThatThrownBy(() -> explainer.explain(asked))
        .isInstanceOf(RongpuException.class)
        .hasMessage("Nothing is known as " + asked + "; check the spelling, or give an IRI.");
  }

  @Test
  void asksForANameWhenThereIsNone() {
    assertThatThrownBy(() -> explainer.explain("  "))
        .isInstanceOf(RongpuException.class)
        .hasMessage("Nothing to explain; give a name or an IRI.");
  }

  @Test
  void writesPlainText() {
    assertThat(ExplanationText.of(explainer.explain("蓝鲸科技")))
        .startsWith(
            """
            蓝鲸科技  Company  <https://w3id.org/rongpu/id/company/蓝鲸科技>
              founder: 赵敏
                  (no evidence kept 没有留下证据)
            """)
        .contains(
            """
              target: 蓝鲸科技
                  传闻腾飞集团想买下【蓝鲸科技】。
                    — 《融资早报》 2019-03-11  news/2019/digest  [rule 规则 acquisition/target, confidence 置信度 0.6]
            """);
    assertThat(ExplanationText.of(explainer.explain(ROUND)))
        .contains("  amount: 5000万美元 (50000000 USD)  [disputed 报道不一]\n")
        .contains("  amount: 6000万美元 (60000000 USD)  [reported, not believed 有报道，未采信]\n");
  }

  @Test
  void leavesTheSentenceUnmarkedWhenTheMentionIsNotTold() {
    Source source = new Source("k", null, null, "一句话", -1, -1, null, null);
    assertThat(source.markedSentence()).isEqualTo("一句话");
  }

  @Test
  void countsTheMentionInCodePoints() {
    Source source = new Source("k", null, null, "𠮷野家A轮", 1, 3, null, null);
    assertThat(source.markedSentence()).isEqualTo("𠮷【野家】A轮");
  }

  private Statement statement(String asked, String property, String value) {
    List<Statement> found =
        explainer.explain(asked).subjects().get(0).statements().stream()
            .filter(s -> s.property().equals(property) && s.value().equals(value))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<String> properties(String asked) {
    return explainer.explain(asked).subjects().get(0).statements().stream()
        .map(Statement::property)
        .toList();
  }
}
